package org.mashang.fraud.proceeding;

import java.time.Instant;

/**
 * What a provider says later of a message that it took (回执).
 *
 * @param at when it reached the person's phone, or when it was known that it did not
 * @param code the provider's own; empty if it gave none
 */
public record Arrival(Instant at, boolean arrived, String code) {}
