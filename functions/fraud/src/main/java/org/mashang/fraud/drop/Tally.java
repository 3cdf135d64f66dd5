package org.mashang.fraud.drop;

/**
 * What a file came to.
 *
 * @param lines lines that are not blank, without a header
 * @param accepted of these, sent on
 * @param faulty of these, not sent on
 */
record Tally(long lines, long accepted, long faulty) {}
