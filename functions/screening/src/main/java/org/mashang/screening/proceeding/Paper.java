package org.mashang.screening.proceeding;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Personal;
import org.mashang.casework.scan.PaperFault;
import org.mashang.screening.term.PaperState;

/**
 * A paper of the case (案卷材料).
 *
 * @param id also where its file lies in the bucket
 * @param name as whoever announced it calls it; may name people
 * @param kind its code in the checklist, as a person said; null if nobody did
 * @param guessed the same as the machine takes it; null if it cannot tell
 * @param size in bytes, as announced
 * @param sha256 null until it has arrived
 * @param pages 0 until it was read
 * @param unread pages that could not be read, from 1
 * @param fault null unless it was refused for a reason that has a name
 * @param reason why it was refused or removed; null if it was not
 * @param arrivedAt null until it has arrived
 */
public record Paper(
    String id,
    Personal name,
    @Nullable String kind,
    @Nullable String guessed,
    String mediaType,
    long size,
    PaperState state,
    @Nullable String sha256,
    int pages,
    List<Integer> unread,
    @Nullable PaperFault fault,
    @Nullable Personal reason,
    Instant announcedAt,
    @Nullable Instant arrivedAt) {

  public Paper {
    unread = List.copyOf(unread);
  }

  /** Its code in the checklist: what a person said counts before what the machine takes it for. */
  public @Nullable String takenFor() {
    return kind == null ? guessed : kind;
  }

  Paper arrived(String hash, Instant at) {
    return new Paper(
        id,
        name,
        kind,
        guessed,
        mediaType,
        size,
        PaperState.READING,
        hash,
        0,
        List.of(),
        null,
        null,
        announcedAt,
        at);
  }

  Paper read(int found, List<Integer> without) {
    return new Paper(
        id,
        name,
        kind,
        guessed,
        mediaType,
        size,
        PaperState.READ,
        sha256,
        found,
        without,
        null,
        null,
        announcedAt,
        arrivedAt);
  }

  Paper now(PaperState next, @Nullable PaperFault why, @Nullable Personal said) {
    return new Paper(
        id,
        name,
        kind,
        guessed,
        mediaType,
        size,
        next,
        sha256,
        pages,
        unread,
        why,
        said,
        announcedAt,
        arrivedAt);
  }

  Paper called(@Nullable String said, @Nullable String machine) {
    return new Paper(
        id,
        name,
        said,
        machine,
        mediaType,
        size,
        state,
        sha256,
        pages,
        unread,
        fault,
        reason,
        announcedAt,
        arrivedAt);
  }
}
