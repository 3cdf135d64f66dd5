package org.mashang.screening.proceeding;

/** Whose case it was before (移送单位): the police unit and its case number. */
public record Police(String unit, String caseNumber) {}
