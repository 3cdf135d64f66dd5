package org.mashang.screening.criteria.change;

import org.mashang.screening.fact.FactSheet;

/**
 * A case that people have closed.
 *
 * @param number the police's number of it (立案文号), by which people know it
 * @param facts as they stood at the end, corrections included
 */
public record ClosedCase(String id, String number, FactSheet facts, Ended ended) {}
