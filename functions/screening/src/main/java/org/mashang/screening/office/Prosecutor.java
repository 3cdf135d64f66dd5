package org.mashang.screening.office;

/** A prosecutor (检察官) under the id by which the login knows them. */
public record Prosecutor(String id, String name) {}
