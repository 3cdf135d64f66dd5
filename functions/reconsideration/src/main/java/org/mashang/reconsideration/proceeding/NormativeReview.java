package org.mashang.reconsideration.proceeding;

import java.time.LocalDate;
import org.mashang.reconsideration.term.NormativeRoute;

/** The review of a normative document or of the act's basis that is going on (13, 56, 57). */
public record NormativeReview(
    NormativeRoute route, String document, String authority, LocalDate startedOn) {}
