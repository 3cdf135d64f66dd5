package org.mashang.fraud.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mashang.fraud.signal.Mark;
import org.mashang.fraud.signal.Signal;
import org.mashang.fraud.signal.SignalKind;
import org.mashang.fraud.subject.Subject;

/** What became known of an account through others stands beside later payments to it. */
class ReputeTest {

  private static final long NOW = 1_783_000_000L;
  private static final Subject ACCOUNT = subject(Subject.Kind.ACCOUNT, "mule");

  private final List<Trace> told = new ArrayList<>();

  @Test
  void oneOthersRiskyPaymentMakesItDoubtedAndTwoOthersWarned() {
    assertEquals(Set.of(), lent("me", NOW));
    payment("other", NOW - 3_600, Mark.RISKY_PAYEE);
    assertEquals(Set.of(Mark.DOUBTED_PAYEE), lent("me", NOW));
    payment("other", NOW - 3_000, Mark.RISKY_PAYEE);
    payment("third", NOW - 3_000);
    assertEquals(Set.of(Mark.DOUBTED_PAYEE), lent("me", NOW));
    payment("third", NOW - 2_000, Mark.RISKY_PAYEE);
    assertEquals(Set.of(Mark.DOUBTED_PAYEE, Mark.WARNED_PAYEE), lent("me", NOW));
  }

  @Test
  void whatIsOnesOwnOrLaterOrFourDaysOldLendsNothing() {
    payment("me", NOW - 60, Mark.RISKY_PAYEE);
    payment("other", NOW + 60, Mark.RISKY_PAYEE);
    payment("third", NOW - 4 * 86_400, Mark.RISKY_PAYEE);
    assertEquals(Set.of(), lent("me", NOW));
  }

  @Test
  void anothersReportWarnsAndAListSaysEverything() {
    tell(SignalKind.POLICE_REPORT, subject(Subject.Kind.PERSON, "other"), NOW - 10 * 86_400);
    assertEquals(Set.of(Mark.DOUBTED_PAYEE, Mark.WARNED_PAYEE), lent("me", NOW));
    tell(SignalKind.LISTED, null, NOW - 60);
    assertEquals(
        Set.of(Mark.RISKY_PAYEE, Mark.RISKY_NUMBER, Mark.DOUBTED_PAYEE, Mark.WARNED_PAYEE),
        lent("me", NOW));
    assertEquals(Set.of(Mark.DOUBTED_PAYEE, Mark.WARNED_PAYEE), lent("me", NOW - 120));
  }

  private void payment(String payer, long at, Mark... marks) {
    tell(SignalKind.TRANSFER, subject(Subject.Kind.PERSON, payer), at, marks);
  }

  private void tell(SignalKind kind, @Nullable Subject other, long at, Mark... marks) {
    told.add(
        new Trace(
            at,
            told.size() + 1L,
            kind,
            Bits.of(Set.of(marks)),
            100,
            other == null ? 0 : Trace.standsFor(other),
            null));
  }

  private Set<Mark> lent(String payer, long at) {
    Signal signal =
        new Signal(
            "330800",
            SignalKind.TRANSFER,
            "BANK",
            "1",
            Instant.ofEpochSecond(at),
            subject(Subject.Kind.PERSON, payer),
            ACCOUNT,
            null,
            Set.of(),
            100,
            0,
            null);
    int marks = Repute.marks(Watched.nothing(ACCOUNT).merge(told, null), signal);
    Set<Mark> lent = EnumSet.noneOf(Mark.class);
    for (Mark mark : Mark.values()) {
      if ((marks & Bits.of(mark)) != 0) {
        lent.add(mark);
      }
    }
    return lent;
  }

  private static Subject subject(Subject.Kind kind, String key) {
    return new Subject(kind, "330800", key);
  }
}
