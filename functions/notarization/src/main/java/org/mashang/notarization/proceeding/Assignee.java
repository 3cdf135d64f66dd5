package org.mashang.notarization.proceeding;

/** A notary to whom a case belongs. */
public record Assignee(String id, String name) {}
