package org.mashang.fraud.rule;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.mashang.fraud.signal.SignalKind;
import org.mashang.fraud.signal.Typology;
import org.mashang.fraud.subject.Subject;
import org.mashang.fraud.watch.Trace;
import org.mashang.fraud.watch.Watched;

/**
 * Which signals a clause is about.
 *
 * @param kinds any of these
 * @param marks all of these, as bits; what a source did not say is never taken for a no
 * @param typologies a report's typology is one of these; empty: any
 * @param least amount in fen at least
 * @param within how long before the latest signal at most
 */
public record Match(
    Set<SignalKind> kinds, int marks, Set<Typology> typologies, long least, Duration within) {

  private static final int MANY = 1_000_000;

  public Match {
    // Asked for every trace of every state: a set of bits is several times as fast as another.
    Set<SignalKind> bits = EnumSet.noneOf(SignalKind.class);
    bits.addAll(kinds);
    kinds = Collections.unmodifiableSet(bits);
    typologies = Set.copyOf(typologies);
  }

  /** How many that fit a state of such a subject surely remembers. */
  int room(Subject.Kind subject) {
    return kinds.stream().mapToInt(kind -> Watched.room(subject, kind, marks)).min().orElse(MANY);
  }

  /**
   * @param latest second of the latest signal
   */
  boolean fits(Trace trace, long latest) {
    return kinds.contains(trace.kind())
        && trace.has(marks)
        && trace.fen() >= least
        && trace.at() > latest - within.toSeconds()
        && (typologies.isEmpty()
            || (trace.typology() != null && typologies.contains(trace.typology())));
  }
}
