package org.mashang.platform.store;

import java.time.Instant;
import org.mashang.casework.Actor;

/**
 * What comes with every command.
 *
 * @param by who gives it
 * @param at when it reached the system: the event's own time
 * @param commandId remembered with the case; a repetition is answered as the first time
 * @param fingerprint of the whole command; the same id with another fingerprint is refused
 */
public record Given(Actor by, Instant at, String commandId, String fingerprint) {}
