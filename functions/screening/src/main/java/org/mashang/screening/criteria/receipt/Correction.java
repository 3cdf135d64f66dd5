package org.mashang.screening.criteria.receipt;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mashang.screening.fact.FactKey;

/**
 * A fact that a named person set.
 *
 * @param before what the papers said; null if nothing certain
 * @param by id of the person
 * @param name of the person, as in the record
 */
public record Correction(
    FactKey key,
    @Nullable String before,
    String value,
    String reason,
    String by,
    String name,
    Instant at) {}
