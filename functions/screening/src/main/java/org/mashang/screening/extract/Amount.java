package org.mashang.screening.extract;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A concentration in a text.
 *
 * @param value in mg/100 ml; null if its figures cannot be read with certainty
 * @param unit as written
 * @param start where number or unit begins, in the cleaned text
 * @param end where they end
 * @param figures where the number begins
 * @param garbled whether figures were put right
 * @param range whether it is one end of a range (80～150)
 */
record Amount(
    @Nullable BigDecimal value,
    Unit unit,
    int start,
    int end,
    int figures,
    boolean garbled,
    boolean range) {}
