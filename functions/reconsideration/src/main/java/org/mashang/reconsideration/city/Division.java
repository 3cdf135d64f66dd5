package org.mashang.reconsideration.city;

/** A county-level division (市辖区、县、县级市). */
public record Division(String code, String name) {}
