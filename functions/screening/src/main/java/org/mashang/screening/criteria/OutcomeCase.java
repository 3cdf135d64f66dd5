package org.mashang.screening.criteria;

import org.mashang.screening.fact.FactSheet;

/**
 * A test of a whole version: what outcome given facts have.
 *
 * @param name what it shows, in Chinese
 */
public record OutcomeCase(String name, FactSheet facts, Outcome outcome) {}
