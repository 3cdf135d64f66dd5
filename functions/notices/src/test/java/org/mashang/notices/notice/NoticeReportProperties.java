package org.mashang.notices.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.mashang.platform.notice.NoticeAttempt;
import org.mashang.platform.notice.NoticeAttempt.Report;
import org.mashang.platform.notice.NoticeAttempt.Result;
import org.mashang.platform.notice.NoticeChannel;
import org.mashang.platform.notice.NoticeOrder;
import org.mashang.platform.notice.NoticeState;

/** What later reports of a provider do to a notice. */
class NoticeReportProperties {

  private static final Instant NOW = Instant.parse("2026-10-12T02:00:00Z");
  private static final Instant SOON = NOW.plusSeconds(30);
  private static final Report REACHED = new Report(SOON, true, "DELIVRD");
  private static final Report MISSED = new Report(SOON, false, "UNDELIV");

  private static Notice ordered(NoticeChannel... ways) {
    return Notice.of(
        new NoticeOrder(
            NoticeOrder.VERSION,
            "n-1",
            "reconsideration",
            "case-1",
            "1",
            "330800",
            List.of(ways).stream().map(way -> new NoticeOrder.Way(way, "sealed")).toList(),
            "person",
            null,
            "sealed",
            false,
            NOW),
        NOW);
  }

  private static Notice taken(Notice notice, Instant at) {
    return notice.begun("sms", at).ended(Result.TAKEN, "Ok", "r-1", at, Duration.ZERO);
  }

  private static Notice sent(NoticeChannel... ways) {
    return taken(ordered(ways), NOW);
  }

  @Example
  void whoWasReachedIsToldNoMore() {
    Notice sent = sent(NoticeChannel.SMS, NoticeChannel.EMAIL);
    Notice after = sent.reported(1, REACHED, SOON);
    assertEquals(NoticeState.SENT, after.state());
    assertEquals(REACHED, after.attempts().getFirst().report());
    assertEquals(sent.version() + 1, after.version());
    assertEquals(sent.due(), after.due());
  }

  @Example
  void whoWasNotReachedIsToldInTheNextWayAtOnce() {
    Notice after = sent(NoticeChannel.SMS, NoticeChannel.EMAIL).reported(1, MISSED, SOON);
    assertEquals(NoticeState.WAITING, after.state());
    assertEquals(NoticeChannel.EMAIL, after.told().channel());
    assertEquals(SOON, after.due());
    assertEquals(0, after.failures());
    assertEquals(Result.TAKEN, after.attempts().getFirst().result());
  }

  @Example
  void whereThereIsNoOtherWayAPersonDecides() {
    Notice after = sent(NoticeChannel.SMS).reported(1, MISSED, SOON);
    assertEquals(NoticeState.GIVEN_UP, after.state());
    Notice again = after.again(new Notice.Again(SOON.plusSeconds(60), "o", "某人", "再发"));
    assertEquals(NoticeState.WAITING, again.state());
    assertEquals(MISSED, again.attempts().getFirst().report());
  }

  @Example
  void newsOfATryThatOthersHaveFollowedMovesNothing() {
    Notice.Again order = new Notice.Again(SOON, "o", "某人", "再发");
    Notice again = sent(NoticeChannel.SMS).reported(1, MISSED, SOON).again(order);
    Notice twice = taken(again, SOON.plusSeconds(60));
    Report later = new Report(SOON.plusSeconds(90), false, "EXPIRED");
    Notice after = twice.reported(1, later, SOON.plusSeconds(99));
    assertEquals(NoticeState.SENT, after.state());
    assertEquals(later, after.attempts().getFirst().report());
    assertEquals(NoticeState.GIVEN_UP, after.reported(2, later, SOON.plusSeconds(100)).state());
  }

  @Example
  void whatIsWaitingOrUnderWayGoesOnAsItWas() {
    Notice waiting = sent(NoticeChannel.SMS, NoticeChannel.EMAIL).reported(1, MISSED, SOON);
    Report later = new Report(SOON.plusSeconds(5), true, "DELIVRD");
    Notice begun = waiting.begun("smtp", SOON);
    for (Notice one : List.of(waiting, begun)) {
      Notice after = one.reported(1, later, SOON.plusSeconds(9));
      assertEquals(NoticeState.WAITING, after.state());
      assertEquals(one.due(), after.due());
      assertEquals(later, after.attempts().getFirst().report());
    }
  }

  @Example
  void whatWasNotTakenOrNeverTriedIsNotReportedOn() {
    Notice failed =
        ordered(NoticeChannel.SMS)
            .begun("sms", NOW)
            .ended(Result.FAILED, "TIMEOUT", "", NOW, Duration.ofMinutes(1));
    for (int number = -1; number < 4; number++) {
      assertSame(failed, failed.reported(number, REACHED, SOON));
    }
    Notice begun = ordered(NoticeChannel.SMS).begun("sms", NOW);
    assertSame(begun, begun.reported(1, REACHED, SOON));
  }

  /** Days later nobody is told in another way of what is no news any more. */
  @Property
  void whatIsOverdueIsGivenUp(@ForAll @IntRange(min = -3600, max = 900_000) int seconds) {
    Instant now = NOW.plus(Notice.TRIED).plusSeconds(seconds);
    Notice after = sent(NoticeChannel.SMS, NoticeChannel.LETTER).reported(1, MISSED, now);
    assertEquals(seconds > 0 ? NoticeState.GIVEN_UP : NoticeState.WAITING, after.state());
    assertTrue(!after.overdue(now));
  }

  @Provide
  Arbitrary<List<Report>> reports() {
    return Combinators.combine(Arbitraries.integers().between(0, 5), Arbitraries.of(true, false))
        .as((second, delivered) -> new Report(SOON.plusSeconds(second), delivered, ""))
        .list()
        .ofMinSize(1)
        .ofMaxSize(8);
  }

  /**
   * Whatever comes in whatever order, and each again: the latest stands there, what had been tried
   * stays as it was, and the way moves on once at most.
   */
  @Property
  void theLatestStandsOnTheTry(@ForAll("reports") List<Report> reports) {
    Notice before = sent(NoticeChannel.SMS, NoticeChannel.EMAIL, NoticeChannel.LETTER);
    Notice notice = before;
    boolean moved = false;
    for (Report one : reports) {
      Notice after = notice.reported(1, one, SOON);
      assertSame(after, after.reported(1, one, SOON));
      moved |= !one.delivered() && after != notice;
      notice = after;
    }
    NoticeAttempt told = notice.attempts().getFirst();
    Instant latest = reports.stream().map(Report::at).max(Comparator.naturalOrder()).orElseThrow();
    assertEquals(latest, Objects.requireNonNull(told.report()).at());
    assertEquals(
        before.attempts().getFirst().reported(told.report()), told, "nothing else has changed");
    assertEquals(moved ? 1 : 0, notice.way());
    assertEquals(moved ? NoticeState.WAITING : NoticeState.SENT, notice.state());
    assertEquals(0, notice.failures());
  }
}
