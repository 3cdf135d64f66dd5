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
   * @param risky whether a list of that time names the other side
   */
  public static Trace of(Signal signal, @Nullable Subject other, boolean risky) {
    int marks = Bits.of(signal.marks());
    if (risky) {
      marks |= Bits.of(Mark.RISKY_PAYEE) | Bits.of(Mark.RISKY_NUMBER);
    }
    return new Trace(
        signal.at().getEpochSecond(),
        Hashes.of(signal.source() + '\n' + signal.id()) & ID_BITS,
        signal.kind(),
        marks,
        signal.fen(),
        other == null ? 0 : (int) Hashes.of(other.key()) | 1,
        signal.typology());
  }

  public boolean has(int wanted) {
    return (marks & wanted) == wanted;
  }

  /** The same signal told twice; what a list added later stays added. */
  Trace with(Trace same) {
    return new Trace(at, id, kind, marks | same.marks, fen, other, typology);
  }
}
