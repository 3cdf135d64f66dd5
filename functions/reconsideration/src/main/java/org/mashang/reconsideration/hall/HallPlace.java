package org.mashang.reconsideration.hall;

/**
 * Where a hall stands, as those who take its figures over must know it.
 *
 * @param division six digits
 * @param organ the organ whose applications begin there
 * @param name of the hall
 */
public record HallPlace(String division, String organ, String name) {}
