package org.mashang.notices.sending;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mashang.emulator.EmbeddedCloud;
import org.mashang.emulator.EmbeddedCloudExtension;
import org.mashang.notices.notice.Notice;
import org.mashang.platform.notice.NoticeAttempt.Result;
import org.mashang.platform.notice.NoticeChannel;
import org.mashang.platform.notice.NoticeOrder;
import org.mashang.platform.notice.NoticeState;

/** One message for many events, each in its order, by the way that its person wishes. */
@ExtendWith(EmbeddedCloudExtension.class)
class BundlesTest {

  /** Ten in the morning. */
  private static final Instant NOW = Instant.parse("2026-10-12T02:00:00Z");

  private final Station station;
  private final String person = "person-" + System.nanoTime();

  BundlesTest(EmbeddedCloud cloud) {
    this.station = new Station(cloud, false);
  }

  @BeforeEach
  void well() {
    station.mended();
  }

  @AfterEach
  void close() {
    station.gateway.close();
  }

  private NoticeOrder reminder(String caseId, int number, Instant at) {
    return station.reminder(person, caseId, number, at, NoticeChannel.SMS);
  }

  private void take(NoticeOrder... orders) {
    for (NoticeOrder order : orders) {
      station.take(Station.event(order.at(), order));
    }
  }

  @Test
  void whatHappensWithinTenMinutesComesInOneMessageWithALineForEach() {
    NoticeOrder first = reminder("case-a", 1, NOW);
    NoticeOrder second = reminder("case-b", 2, NOW.plusSeconds(60));
    NoticeOrder third = reminder("case-a", 3, NOW.plusSeconds(120));
    take(third, first, second);
    station.sweep(NOW.plus(Duration.ofMinutes(9)));
    assertEquals(0, station.gateway.got().size());
    station.sweep(NOW.plus(Duration.ofMinutes(10)));
    assertEquals(1, station.gateway.got().size());
    String text = station.gateway.got().getFirst().json().path("text").asText();
    int one = text.indexOf("1.申请NR-1");
    int two = text.indexOf("2.申请NR-2");
    int three = text.indexOf("3.申请NR-3");
    assertTrue(one > 0 && two > one && three > two, text);
    assertTrue(text.endsWith("询12345政务热线。提醒不代替法律文书送达。"), text);
    for (NoticeOrder order : List.of(first, second, third)) {
      Notice notice = station.find(order);
      assertEquals(NoticeState.SENT, notice.state());
      assertEquals(Result.TAKEN, notice.attempts().getLast().result());
    }
  }

  @Test
  void anotherPersonsAndAnOfficersWordsStayAlone() {
    NoticeOrder mine = reminder("case-a", 1, NOW);
    NoticeOrder other = station.reminder(person + "-other", "case-a", 2, NOW, NoticeChannel.SMS);
    NoticeOrder words = station.order(person, false, NOW);
    take(mine, other, words);
    assertEquals(1, station.given(words), "an officer's words wait for nothing");
    station.sweep(NOW.plus(Duration.ofMinutes(10)));
    assertEquals(1, station.given(mine));
    assertEquals(1, station.given(other));
  }

  @Test
  void whoDiesWithSeveralLeavesThemToGoOutAgainTogetherUnderTheSameId() {
    NoticeOrder first = reminder("case-a", 1, NOW);
    NoticeOrder second = reminder("case-a", 2, NOW.plusSeconds(1));
    take(first, second);
    Instant due = NOW.plus(Duration.ofMinutes(11));
    station.diesIfItSends(() -> station.sweep(due));
    assertEquals(1, station.gateway.got().size());
    station.sweep(due.plus(Duration.ofMinutes(1)));
    assertEquals(1, station.gateway.got().size());
    station.sweep(due.plus(Duration.ofMinutes(2)));
    assertEquals(2, station.gateway.got().size());
    assertEquals(
        station.gateway.got().get(0).header("idempotency-key"),
        station.gateway.got().get(1).header("idempotency-key"));
    assertEquals(NoticeState.SENT, station.find(second).state());
    assertEquals(Result.UNKNOWN, station.find(second).attempts().getFirst().result());
  }

  @Test
  void manyEventsTakeSeveralMessagesAndCountAsSo() {
    List<NoticeOrder> orders = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      orders.add(reminder("case-" + i % 3, i, NOW.plusSeconds(i)));
    }
    take(orders.toArray(NoticeOrder[]::new));
    station.sweep(NOW.plus(Duration.ofMinutes(12)));
    orders.forEach(order -> assertEquals(NoticeState.SENT, station.find(order).state()));
    assertEquals(3, station.gateway.got().size());
  }

  @Test
  void whoHasHadEnoughForADayGetsTheRestTomorrowInOneMessage() {
    for (int i = 0; i < Timetable.MOST_A_DAY; i++) {
      NoticeOrder words = station.order(person, "case-w", i, NOW.plusSeconds(i));
      take(words);
      assertEquals(1, station.given(words));
    }
    NoticeOrder first = reminder("case-a", 11, NOW);
    NoticeOrder second = reminder("case-b", 12, NOW);
    take(first, second);
    station.sweep(NOW.plus(Duration.ofMinutes(10)));
    Instant morning = Instant.parse("2026-10-13T00:00:00Z");
    assertEquals(morning, station.find(first).due());
    assertEquals(morning, station.find(second).due());
    station.sweep(morning);
    assertEquals(Timetable.MOST_A_DAY + 1, station.gateway.got().size());
    assertEquals(NoticeState.SENT, station.find(second).state());
  }

  @Test
  void whoRefusesOneWayIsToldInTheNextAndAtLastByLetter() {
    NoticeOrder order =
        station.reminder(
            person,
            "case-a",
            1,
            NOW,
            NoticeChannel.SMS,
            NoticeChannel.VOICE_CALL,
            NoticeChannel.LETTER);
    take(order);
    station.gateway.answers(422, "");
    station.sweep(NOW.plus(Duration.ofMinutes(10)));
    assertEquals(NoticeChannel.VOICE_CALL, station.find(order).told().channel());
    assertTrue(station.find(order).waits());
    station.sweep(NOW.plus(Duration.ofMinutes(11)));
    station.sweep(NOW.plus(Duration.ofMinutes(12)));
    Notice notice = station.find(order);
    assertEquals(NoticeState.TO_POST, notice.state());
    assertEquals(
        List.of("webhook-sms", "webhook-voice_call"),
        notice.attempts().stream().map(one -> one.provider()).toList());
    station.sweep(NOW.plus(Duration.ofDays(9)));
    assertEquals(
        NoticeState.TO_POST, station.find(order).state(), "a letter waits for its officer");
  }

  @Test
  void aWayThatTheCityHasNobodyForIsPassedOverButNotForALetter() {
    NoticeOrder mail =
        station.reminder(person, "case-a", 1, NOW, NoticeChannel.EMAIL, NoticeChannel.SMS);
    NoticeOrder letter =
        station.reminder(person, "case-b", 2, NOW, NoticeChannel.EMAIL, NoticeChannel.LETTER);
    NoticeOrder only = station.reminder(person, "case-c", 3, NOW, NoticeChannel.LETTER);
    take(mail, letter, only);
    station.sweep(NOW.plus(Duration.ofMinutes(10)));
    assertEquals("webhook-sms", station.find(mail).attempts().getLast().provider());
    assertTrue(station.find(letter).waits());
    assertEquals("NO_PROVIDER", station.find(letter).attempts().getLast().code());
    assertEquals(NoticeState.TO_POST, station.find(only).state());
  }

  @Test
  void aRedWarningTakesAlongTheOneBeforeIt() {
    station.gateway.answers(503, "");
    NoticeOrder first = station.urgent(person, "case-a", 1, NOW);
    take(first);
    station.gateway.answers(200, "");
    NoticeOrder second = station.urgent(person, "case-a", 2, NOW.plusSeconds(5));
    take(second);
    assertEquals(1, station.taken(first));
    assertEquals(1, station.taken(second));
  }

  /**
   * Whatever comes when, whatever the provider does meanwhile: all come once, each case's in order.
   */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void aProviderThatIsAwayForADayCostsNeitherANoticeNorTheirOrder(long seed) {
    Random random = new Random(seed);
    List<NoticeOrder> orders = new ArrayList<>();
    Instant now = NOW;
    int next = 0;
    for (int step = 0; step < 130; step++) {
      now = now.plus(Duration.ofMinutes(15));
      boolean away = step >= 4 && step < 100;
      station.gateway.answers(away && random.nextInt(4) > 0 ? 503 : away ? 429 : 200, "");
      if (step < 90 && random.nextInt(8) == 0) {
        List<NoticeOrder> some = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
          String caseId = "case-" + random.nextInt(3);
          Instant at = now.minusSeconds(30 - next % 30);
          some.add(
              random.nextInt(4) == 0
                  ? station.urgent(person, caseId, next++, at)
                  : reminder(caseId, next++, at));
        }
        Collections.shuffle(some, random);
        take(some.toArray(NoticeOrder[]::new));
        orders.addAll(some);
      }
      station.sweep(now);
    }
    orders.forEach(
        order -> assertEquals(NoticeState.SENT, station.find(order).state(), order.id()));
    for (boolean urgent : new boolean[] {true, false}) {
      for (int c = 0; c < 3; c++) {
        assertOrder(orders, "case-" + c, urgent);
      }
    }
  }

  private void assertOrder(List<NoticeOrder> orders, String caseId, boolean urgent) {
    List<Notice> ordered =
        orders.stream()
            .filter(order -> order.caseId().equals(caseId) && order.urgent() == urgent)
            .map(station::find)
            .sorted(Notice.OLDEST_FIRST)
            .toList();
    for (int i = 1; i < ordered.size(); i++) {
      Instant before = ordered.get(i - 1).attempts().getLast().at();
      Instant after = ordered.get(i).attempts().getLast().at();
      assertFalse(after.isBefore(before), ordered.get(i).id() + " came first");
    }
  }
}
