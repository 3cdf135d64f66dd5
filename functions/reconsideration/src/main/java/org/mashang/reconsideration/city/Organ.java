package org.mashang.reconsideration.city;

/**
 * An organ that reconsiders (行政复议机关): the city's or a division's people's government.
 *
 * @param id its division's code
 */
public record Organ(String id, String name, String division) {}
