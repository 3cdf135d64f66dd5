package org.mashang.notarization.proceeding;

import java.time.LocalDate;
import org.mashang.notarization.term.Stage;

/**
 * That somebody says the certificate is wrong (复查, 39).
 *
 * @param from where the order stood before, and stands again if the certificate is maintained
 */
public record Reexamination(LocalDate requestedOn, LocalDate learnedOn, Stage from) {}
