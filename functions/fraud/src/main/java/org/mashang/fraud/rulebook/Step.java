package org.mashang.fraud.rulebook;

import java.time.Instant;

/**
 * What somebody did with a version.
 *
 * @param to where it is since
 * @param share percent of the people it acts on: 100 when live, 0 where it acts on nobody
 * @param by id of the officer
 * @param name how the officer is called
 * @param at when
 * @param reason why, in the officer's words; may be empty for a proposal
 */
public record Step(Stage to, int share, String by, String name, Instant at, String reason) {}
