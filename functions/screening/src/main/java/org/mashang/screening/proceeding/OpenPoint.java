package org.mashang.screening.proceeding;

import org.jspecify.annotations.Nullable;
import org.mashang.casework.Personal;
import org.mashang.screening.fact.FactKey;

/**
 * Something that a human has to settle (待核实事项).
 *
 * @param code of the criterion
 * @param article key of its article
 * @param fact which fact to settle; null where the finding as a whole is to be judged
 * @param reason what is missing, contradictory or doubtful
 * @param next what can be done
 */
public record OpenPoint(
    String code, String article, @Nullable FactKey fact, Personal reason, String next) {}
