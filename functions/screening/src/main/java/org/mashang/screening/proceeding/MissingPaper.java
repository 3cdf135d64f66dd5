package org.mashang.screening.proceeding;

/**
 * A paper that article 7 asks for and the case does not hold.
 *
 * @param kind its code in the checklist
 */
public record MissingPaper(String kind, String label, String article) {}
