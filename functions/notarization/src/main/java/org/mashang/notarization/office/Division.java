package org.mashang.notarization.office;

/** A division in which people live and things happen (行政区划). */
public record Division(String code, String name) {}
