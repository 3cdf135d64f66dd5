package org.mashang.notarization.proceeding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mashang.notarization.term.VerificationResult;

/**
 * A third party that was asked (核实, 29).
 *
 * @param result null while the answer is awaited
 */
public record Verification(
    String id,
    String whom,
    LocalDate askedOn,
    boolean pauses,
    @Nullable VerificationResult result) {}
