package org.mashang.reconsideration.check;

/**
 * Another application of the same applicant, as far as a list knows it.
 *
 * @param documentNumber the number of the paper complained of; empty if there is none
 */
public record EarlierApplication(String receiptCode, String respondent, String documentNumber) {}
