package org.mashang.notarization.proceeding;

import java.time.Instant;

/**
 * What waits for the head (提请审批).
 *
 * @param what the event that proposed it: one of those named {@code …Proposed}
 * @param byId who proposed it; somebody else must approve
 */
public record Proposal(Event what, String byId, String byName, Instant at) {}
