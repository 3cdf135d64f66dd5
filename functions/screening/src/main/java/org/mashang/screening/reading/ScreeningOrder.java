package org.mashang.screening.reading;

/** A case whose papers have changed: it is to be screened when all of them are read. */
public record ScreeningOrder(String caseId) {}
