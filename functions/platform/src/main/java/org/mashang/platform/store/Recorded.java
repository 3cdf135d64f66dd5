package org.mashang.platform.store;

import java.time.Instant;
import org.mashang.casework.Actor;
import org.mashang.casework.Happened;

/**
 * One event of a case's history.
 *
 * @param sequence its place, from 1
 * @param type its {@code type} in JSON
 * @param commandId the command it followed from
 * @param previousHash the hash of the event before, 64 hexadecimal digits; zeros for the first
 * @param hash SHA-256 over this event as stored and {@code previousHash}
 */
public record Recorded<E>(
    String caseId,
    long sequence,
    Instant at,
    Actor by,
    String type,
    E event,
    String commandId,
    String previousHash,
    String hash) {

  Happened happened() {
    return new Happened(sequence, at, by);
  }
}
