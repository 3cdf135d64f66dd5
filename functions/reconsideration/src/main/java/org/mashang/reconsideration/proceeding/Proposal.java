package org.mashang.reconsideration.proceeding;

import java.time.Instant;

/**
 * What a clerk has proposed and the head has not yet answered (提请审批).
 *
 * @param what the event that proposed it: one of those named {@code …Proposed}
 * @param byId who proposed it; somebody else must approve (61(1))
 */
public record Proposal(Event what, String byId, String byName, Instant at) {}
