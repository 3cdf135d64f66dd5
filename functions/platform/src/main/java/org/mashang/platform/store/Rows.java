package org.mashang.platform.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Actor;

/** What a {@link CaseTable} keeps, in the words of the store. */
final class Rows {

  private Rows() {}

  /**
   * The case's one mutable row.
   *
   * @param head hash of the last event
   * @param state JSON of the state, personal data sealed
   * @param summary wrapped data key, a space, JSON of the list summary with personal data sealed
   * @param dataKey wrapped data key of the state, base64; empty if it has no personal data
   */
  record CaseRow(
      String caseId,
      long version,
      String head,
      String state,
      String summary,
      String dataKey,
      @Nullable String desk,
      @Nullable Instant due,
      Set<String> keys,
      Instant opened,
      Instant changed) {}

  /**
   * One event; never written twice, never changed.
   *
   * @param counts what it adds to the figures, see {@link CountedEvent}; not hashed, for it follows
   *     from the history
   */
  record EventRow(
      String caseId,
      long sequence,
      Instant at,
      Actor by,
      String type,
      String payload,
      String dataKey,
      String commandId,
      String previousHash,
      String hash,
      String counts) {

    EventRow counting(String what) {
      return new EventRow(
          caseId, sequence, at, by, type, payload, dataKey, commandId, previousHash, hash, what);
    }
  }

  /** A remembered command: which events it brought about. */
  record CommandRow(String commandId, String fingerprint, long from, long to) {}

  /**
   * A number that is given out with a change.
   *
   * @param number the one after the last of this word, from 1
   */
  record Draw(String series, String word, long number) {}

  /**
   * What one read finds of a case, a command id and a series.
   *
   * @param last the last number given out of each word of the series
   */
  record Found(@Nullable CaseRow row, @Nullable CommandRow command, Map<String, Long> last) {}

  /** A summary row of a list. */
  record ListRow(
      String caseId, long version, @Nullable String desk, @Nullable Instant due, String summary) {}

  /**
   * Everything one transaction writes.
   *
   * @param expected the version the case must have; 0 if it must not exist
   * @param draw the number it takes, which must still be the next; null if it takes none
   */
  record Change(
      CaseRow row,
      long expected,
      List<EventRow> events,
      CommandRow command,
      Set<String> addedKeys,
      Set<String> goneKeys,
      @Nullable Draw draw,
      List<Also> also) {}

  /** What became of a transaction. */
  enum Written {
    DONE,
    /** The case is not at the expected version, or the command id is taken. */
    MOVED,
    /** Another transaction holds the case just now. */
    BUSY,
    /** Another case holds a row that both write, or was given the number. */
    CROWDED,
    /** The row or the transaction is larger than DynamoDB takes. */
    TOO_LARGE
  }

  /** {@link Written}, or which further write did not hold. */
  record Result(Written written, @Nullable Also refused) {
    static Result of(Written written) {
      return new Result(written, null);
    }
  }
}
