package org.mashang.reconsideration.application;

/** The hall at whose code somebody began. */
public record HallRef(String id, String name) {}
