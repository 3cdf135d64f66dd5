package org.mashang.screening.proceeding;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Personal;
import org.mashang.screening.fact.FactKey;

/**
 * A fact that a named person has set; it holds for every later screening (人工更正).
 *
 * @param before what stood there; null if no paper spoke of it, or they contradicted each other
 */
public record Correction(
    FactKey fact,
    @Nullable Personal before,
    Personal value,
    Personal reason,
    Officer by,
    Instant at) {}
