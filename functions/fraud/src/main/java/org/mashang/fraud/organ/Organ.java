package org.mashang.fraud.organ;

/**
 * Somebody who is called.
 *
 * @param id division code and suffix, for example {@code 330802F1}
 * @param division the division it stands for; the city's for the city centre
 */
public record Organ(String id, String name, String division, OrganKind kind) {}
