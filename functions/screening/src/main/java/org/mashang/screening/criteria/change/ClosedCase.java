package org.mashang.screening.criteria.change;

import org.mashang.screening.fact.FactSheet;

/**
 * A case that people have closed.
 *
 * @param facts as they stood at the end, corrections included
 */
public record ClosedCase(String id, FactSheet facts, Ended ended) {}
