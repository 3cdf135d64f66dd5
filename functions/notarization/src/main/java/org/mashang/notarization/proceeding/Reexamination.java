package org.mashang.notarization.proceeding;

import java.time.LocalDate;

/** That somebody says the certificate is wrong (复查, 39). */
public record Reexamination(LocalDate requestedOn, LocalDate learnedOn) {}
