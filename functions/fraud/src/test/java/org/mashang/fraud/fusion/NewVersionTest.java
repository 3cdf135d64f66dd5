package org.mashang.fraud.fusion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.mashang.fraud.alert.Alert;
import org.mashang.fraud.alert.Level;
import org.mashang.fraud.alert.Reason;
import org.mashang.fraud.intake.SignalReader;
import org.mashang.fraud.rule.Mode;
import org.mashang.fraud.rule.Rule;
import org.mashang.fraud.rule.RuleBook;
import org.mashang.fraud.rulefile.RuleReader;
import org.mashang.fraud.signal.Mark;
import org.mashang.fraud.signal.Signal;
import org.mashang.fraud.signal.SignalKind;
import org.mashang.fraud.subject.Subject;

/** Another version of a rule must not warn again of what was told by the one before. */
class NewVersionTest {

  private static final Instant DAY = Instant.parse("2026-10-12T02:00:00Z");
  private static final Subject PERSON = new Subject(Subject.Kind.PERSON, "330800", "somebody");

  private final AtomicReference<RuleBook> book = new AtomicReference<>(oneRule());
  private final MemoryStates states = new MemoryStates();
  private final Fusion fusion =
      new Fusion(states, city -> book.get(), Score.NONE, (subject, plain) -> "");

  /** The one rule of this test, and points that it reaches alone. */
  private static RuleBook oneRule() {
    RuleBook national = RuleReader.national();
    return new RuleBook(
        national.id(),
        Map.of(Level.BLUE, 1),
        national.rules().stream().filter(one -> one.id().equals("P-AUTH-04")).toList());
  }

  private List<Alert> take(SignalKind kind, Instant at, Mark... marks) {
    Signal signal =
        new Signal(
            "330800",
            kind,
            "bank",
            kind + "" + at,
            at,
            PERSON,
            null,
            null,
            Set.of(marks),
            0,
            0,
            null);
    fusion.take(List.of(new SignalReader.Read(signal, "", "", List.of())));
    return states.drain();
  }

  /** Every rule as the first version of a city's own. */
  private static RuleBook versions(RuleBook national) {
    return new RuleBook(
        "CITY",
        national.thresholds(),
        national.rules().stream().map(NewVersionTest::version).toList());
  }

  private static Rule version(Rule rule) {
    return rule.acting(rule.id() + ".1", Mode.LIVE, rule.from());
  }

  @Test
  void aNewVersionOfTheSameRuleIsNoNews() {
    take(SignalKind.CALL, DAY, Mark.INCOMING, Mark.OVERSEAS);
    List<Alert> first = take(SignalKind.TRANSFER, DAY.plus(Duration.ofHours(1)), Mark.FIRST_PAYEE);
    assertEquals("[P-AUTH-04]", rules(first));
    book.set(versions(book.get()));
    assertEquals("[]", rules(take(SignalKind.SCREEN_SHARE, DAY.plus(Duration.ofHours(26)))));
    take(SignalKind.CALL, DAY.plus(Duration.ofDays(8)), Mark.INCOMING, Mark.OVERSEAS);
    Instant later = DAY.plus(Duration.ofDays(8)).plusSeconds(60);
    List<Alert> again = take(SignalKind.TRANSFER, later, Mark.FIRST_PAYEE);
    assertEquals("[P-AUTH-04.1]", rules(again), "after a week the same again is news");
  }

  private static String rules(List<Alert> alerts) {
    return alerts.stream()
        .flatMap(one -> one.reasons().stream())
        .map(Reason::rule)
        .toList()
        .toString();
  }
}
