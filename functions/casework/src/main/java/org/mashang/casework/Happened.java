package org.mashang.casework;

import java.time.Instant;

/** When an event happened, who caused it, and its place in the case's history (from 1). */
public record Happened(long sequence, Instant at, Actor by) {}
