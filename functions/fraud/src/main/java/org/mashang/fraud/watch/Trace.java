package org.mashang.fraud.watch;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.mashang.fraud.signal.Mark;
import org.mashang.fraud.signal.Signal;
import org.mashang.fraud.signal.SignalKind;
import org.mashang.fraud.signal.Typology;
import org.mashang.fraud.subject.Subject;

/**
 * What stays of one signal in the state of a subject.
 *
 * @param at second of the epoch at which it happened
 * @param id 48 bits of a hash of source and id: the same signal twice is one trace
 * @param marks a bit for each {@link Mark}, by {@link Bits}
 * @param fen amount; 0 where there is none
 * @param other 32 bits that stand for the other side; 0 if none was told
 * @param typology what a report holds it for; null elsewhere
 */
public record Trace(
    long at,
    long id,
    SignalKind kind,
    int marks,
    long fen,
    int other,
    @Nullable Typology typology) {

  /** Newest first; of one second by id, so that the order never depends on arrival. */
  static final Comparator<Trace> NEWEST =
      (one, other) -> {
        int later = Long.compare(other.at(), one.at());
        return later != 0 ? later : Long.compare(one.id(), other.id());
      };

  private static final long ID_BITS = 0xFFFF_FFFF_FFFFL;

  /**
   * The trace a signal leaves with one of its two sides.
   *
   * @param other the side that it is not; null if none was told
   * @param more marks that the other side lends to it, as bits; see {@link Repute}
   */
  public static Trace of(Signal signal, @Nullable Subject other, int more) {
    return new Trace(
        signal.at().getEpochSecond(),
        Hashes.of(signal.source() + '\n' + signal.id()) & ID_BITS,
        signal.kind(),
        Bits.of(signal.marks()) | more,
        signal.fen(),
        other == null ? 0 : standsFor(other),
        signal.typology());
  }

  /** 32 bits that stand for the other side; never 0. */
  static int standsFor(Subject other) {
    return (int) Hashes.of(other.key()) | 1;
  }

  public boolean has(int wanted) {
    return (marks & wanted) == wanted;
  }

  /** The same signal told twice; what a list added later stays added. */
  Trace with(Trace same) {
    return new Trace(at, id, kind, marks | same.marks, fen, other, typology);
  }
}
