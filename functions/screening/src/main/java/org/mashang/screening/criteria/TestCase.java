package org.mashang.screening.criteria;

import org.mashang.screening.fact.FactSheet;
import org.mashang.screening.fact.Truth;

/**
 * A criterion's own test.
 *
 * @param name what it shows, in Chinese
 */
public record TestCase(String name, FactSheet facts, Truth truth) {}
