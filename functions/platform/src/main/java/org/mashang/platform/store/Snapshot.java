package org.mashang.platform.store;

/**
 * A case as it stands after its {@code version}-th event.
 *
 * @param version the number of its events, from 1
 */
public record Snapshot<S>(String caseId, long version, S state) {}
