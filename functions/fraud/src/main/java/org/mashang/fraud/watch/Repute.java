package org.mashang.fraud.watch;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.mashang.fraud.signal.Mark;
import org.mashang.fraud.signal.Signal;
import org.mashang.fraud.signal.SignalKind;
import org.mashang.fraud.subject.Subject;

/**
 * What an account or a number lends to a signal about somebody who deals with it, by what was known
 * of it at the time of that signal.
 */
public final class Repute {

  private static final int LISTED =
      Bits.of(Set.of(Mark.RISKY_PAYEE, Mark.RISKY_NUMBER, Mark.DOUBTED_PAYEE, Mark.WARNED_PAYEE));
  private static final int DOUBTED = Bits.of(Mark.DOUBTED_PAYEE);
  private static final int WARNED = DOUBTED | Bits.of(Mark.WARNED_PAYEE);
  private static final int RISKY = Bits.of(Mark.RISKY_PAYEE);
  private static final long WITHIN = Duration.ofDays(3).toSeconds();

  private Repute() {}

  /**
   * Marks, as bits.
   *
   * @param of the account or number
   */
  public static int marks(Watched of, Signal signal) {
    long second = signal.at().getEpochSecond();
    if (of.listedAt(second)) {
      return LISTED;
    }
    return of.subject().kind() == Subject.Kind.ACCOUNT ? account(of, signal.about(), second) : 0;
  }

  /** What others met with counts, and not what the same person did. */
  private static int account(Watched account, Subject person, long second) {
    int me = Trace.standsFor(person);
    Set<Integer> doubted = new HashSet<>();
    for (Trace trace : account.traces()) {
      boolean counts = trace.other() != me && trace.at() <= second;
      if (counts && reports(trace.kind())) {
        return WARNED;
      }
      if (counts && trace.has(RISKY) && trace.at() > second - WITHIN) {
        doubted.add(trace.other());
      }
    }
    return doubted.size() > 1 ? WARNED : doubted.isEmpty() ? 0 : DOUBTED;
  }

  private static boolean reports(SignalKind kind) {
    return kind == SignalKind.CITIZEN_REPORT || kind == SignalKind.POLICE_REPORT;
  }
}
