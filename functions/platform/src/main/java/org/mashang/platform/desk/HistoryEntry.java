package org.mashang.platform.desk;

import java.time.Instant;
import java.util.List;
import org.mashang.casework.Personal;
import org.mashang.casework.Role;
import org.mashang.casework.rule.Narration;
import org.mashang.platform.http.Problem.Cited;
import org.mashang.platform.store.Recorded;

/**
 * One event as people read it.
 *
 * @param by who did it, as the record calls them
 * @param summary repeats what was written down, so it may name people
 * @param prev hash of the event before
 */
public record HistoryEntry(
    long sequence,
    Instant at,
    String by,
    Role role,
    String type,
    String label,
    Personal summary,
    List<Cited> citations,
    String hash,
    String prev) {

  /**
   * An entry of a history.
   *
   * @param told how the capability tells the event
   */
  public static HistoryEntry of(Recorded<?> recorded, Narration told) {
    return new HistoryEntry(
        recorded.sequence(),
        recorded.at(),
        recorded.by().name(),
        recorded.by().role(),
        recorded.type(),
        told.label(),
        Personal.text(told.summary()),
        Cites.of(told.citations()),
        recorded.hash(),
        recorded.previousHash());
  }

  /** The same for a reader who is not to know who the applicant is. */
  public HistoryEntry withoutApplicant() {
    return role == Role.APPLICANT
        ? new HistoryEntry(sequence, at, "申请人", role, type, label, summary, citations, hash, prev)
        : this;
  }
}
