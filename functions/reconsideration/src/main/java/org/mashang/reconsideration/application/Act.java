package org.mashang.reconsideration.application;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The administrative act complained of (行政行为), or the duty not performed.
 *
 * @param title what the paper is called; empty if not said
 * @param documentNumber the paper's number (文号); empty if there is none
 * @param doneOn when it was done; null if not said
 * @param knownOn when the applicant came to know of it; null if not said
 * @param rightToApplyTold whether the authority told the right to apply, the organ and the time
 *     limit (20(3)); null if the applicant does not know
 * @param toldOn when the applicant learned of these otherwise; null if not said
 * @param realEstate whether it concerns immovable property (21)
 * @param onTheSpot whether it was done on the spot (23(1)(1), 53(1)(1))
 * @param warning whether it is a warning or a public criticism (53(1)(2))
 * @param amountFen the sum in question, in fen; null if there is none
 */
public record Act(
    ActKind kind,
    String title,
    String documentNumber,
    @Nullable LocalDate doneOn,
    @Nullable LocalDate knownOn,
    @Nullable Boolean rightToApplyTold,
    @Nullable LocalDate toldOn,
    boolean realEstate,
    boolean onTheSpot,
    boolean warning,
    @Nullable Long amountFen) {}
