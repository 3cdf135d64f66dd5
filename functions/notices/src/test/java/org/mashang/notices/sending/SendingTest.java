package org.mashang.notices.sending;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mashang.emulator.EmbeddedCloud;
import org.mashang.emulator.EmbeddedCloudExtension;
import org.mashang.notices.notice.Notice;
import org.mashang.platform.notice.NoticeAttempt;
import org.mashang.platform.notice.NoticeAttempt.Result;
import org.mashang.platform.notice.NoticeOrder;
import org.mashang.platform.notice.NoticeState;

/** Notices from the queue to a provider, on the embedded cloud, whatever the provider does. */
@ExtendWith(EmbeddedCloudExtension.class)
class SendingTest {

  /** Ten in the morning. */
  private static final Instant NOW = Instant.parse("2026-10-12T02:00:00Z");

  private final EmbeddedCloud cloud;
  private final Station station;
  private int people;

  SendingTest(EmbeddedCloud cloud) {
    this.cloud = cloud;
    this.station = new Station(cloud);
  }

  @BeforeEach
  void well() {
    station.mended();
  }

  @AfterEach
  void close() {
    station.gateway.close();
  }

  private String person() {
    people++;
    return "person-" + System.nanoTime() + "-" + people;
  }

  private static List<Result> results(Notice notice) {
    return notice.attempts().stream().map(NoticeAttempt::result).toList();
  }

  @Test
  void whatIsOrderedGoesOutAtOnceAndOnce() {
    NoticeOrder order = station.order(person(), false, NOW);
    SQSEvent event = Station.event(NOW, order, order);
    assertTrue(station.take(event).getBatchItemFailures().isEmpty());
    station.take(event);
    station.sweep(NOW.plus(Duration.ofHours(1)));
    assertEquals(1, station.given(order));
    Notice notice = station.find(order);
    assertEquals(NoticeState.SENT, notice.state());
    assertEquals(List.of(Result.TAKEN), results(notice));
    assertEquals("webhook-sms", notice.attempts().getFirst().provider());
  }

  @Test
  void ofSeveralWhoWantToSendItOneDoes() throws Exception {
    List<NoticeOrder> orders = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      orders.add(station.order(person(), true, NOW));
    }
    SQSEvent event = Station.event(NOW, orders.toArray(NoticeOrder[]::new));
    ExecutorService pool = Executors.newFixedThreadPool(4);
    try {
      List<Future<?>> all = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        all.add(pool.submit(() -> station.take(event)));
      }
      for (Future<?> one : all) {
        one.get();
      }
    } finally {
      pool.shutdown();
    }
    orders.forEach(order -> assertEquals(1, station.given(order), order.id()));
  }

  @Test
  void aProviderThatIsAwayForADayCostsNoNoticeAndIsNotBesieged() {
    station.gateway.answers(503, "");
    List<NoticeOrder> orders = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      orders.add(station.sent(person(), true, NOW.plusSeconds(i)));
    }
    int before = station.gateway.got().size();
    for (int minute = 1; minute <= 24 * 60; minute++) {
      station.sweep(NOW.plus(Duration.ofMinutes(minute)));
    }
    int tries = station.gateway.got().size() - before;
    // About 100; without the breaker it would be 500
    assertTrue(tries < 200, "tried " + tries + " times in a day");
    orders.forEach(order -> assertTrue(station.find(order).waits()));
    station.gateway.answers(200, "");
    for (int minute = 1; minute <= 120; minute++) {
      station.sweep(NOW.plus(Duration.ofDays(1)).plus(Duration.ofMinutes(minute)));
    }
    orders.forEach(order -> assertEquals(NoticeState.SENT, station.find(order).state()));
    orders.forEach(order -> assertEquals(1, station.taken(order)));
  }

  @Test
  void whatNobodyTakesForThreeDaysIsGivenUpForAPersonToDecide() {
    station.gateway.answers(503, "");
    NoticeOrder order = station.sent(person(), true, NOW);
    Instant now = NOW;
    for (int hour = 0; hour < 80 * 4; hour++) {
      now = now.plus(Duration.ofMinutes(15));
      station.sweep(now);
    }
    Notice notice = station.find(order);
    assertEquals(NoticeState.GIVEN_UP, notice.state());
    assertFalse(notice.attempts().getLast().at().isAfter(NOW.plus(Duration.ofDays(3))));
    assertTrue(
        notice.attempts().getLast().at().isAfter(NOW.plus(Duration.ofDays(3)).minusSeconds(7200)));
  }

  @Test
  void whatAProviderDoesNotWantIsGivenUpAtOnceAndHarmsNoOther() {
    station.gateway.answers(422, "");
    List<NoticeOrder> unwanted = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      unwanted.add(station.sent(person(), true, NOW));
    }
    unwanted.forEach(
        order -> {
          assertEquals(NoticeState.GIVEN_UP, station.find(order).state());
          assertEquals(1, station.given(order));
        });
    station.gateway.answers(200, "");
    assertEquals(NoticeState.SENT, station.find(station.sent(person(), true, NOW)).state());
  }

  @Test
  void whoDiesBeforeTheAnswerIsWrittenLeavesANoticeThatGoesOutAgainAndSaysSo() {
    NoticeOrder order = station.order(person(), true, NOW);
    // Kept, claimed, and then nothing more
    station.dieAfter(2, () -> station.take(Station.event(NOW, order)));
    assertEquals(1, station.given(order));
    assertEquals(List.of(Result.BEGUN), results(station.find(order)));
    station.sweep(NOW.plus(Duration.ofMinutes(1)));
    assertEquals(1, station.given(order), "whoever sends it has it alone for two minutes");
    station.sweep(NOW.plus(Duration.ofMinutes(2)));
    assertEquals(2, station.given(order));
    assertEquals(List.of(Result.UNKNOWN, Result.TAKEN), results(station.find(order)));
  }

  @Test
  void whoDiesBeforeSendingLosesNothing() {
    NoticeOrder order = station.order(person(), true, NOW);
    SQSEvent event = Station.event(NOW, order);
    station.dieAfter(1, () -> station.take(event));
    assertEquals(0, station.given(order));
    station.take(event);
    assertEquals(1, station.given(order));
  }

  @Test
  void whatCannotBeOpenedIsGivenUpAtOnceAndAsksNobody() {
    NoticeOrder order = station.unreadable(person(), NOW);
    assertTrue(station.take(Station.event(NOW, order)).getBatchItemFailures().isEmpty());
    Notice notice = station.find(order);
    assertEquals(NoticeState.GIVEN_UP, notice.state());
    assertEquals("UNREADABLE", notice.attempts().getLast().code());
    assertEquals(0, station.given(order));
    assertEquals(NoticeState.SENT, station.find(station.sent(person(), true, NOW)).state());
  }

  @Test
  void whoeverDiesEachTimeDoesNotTryForEver() {
    NoticeOrder order = station.order(person(), true, NOW);
    station.dieAfter(2, () -> station.take(Station.event(NOW, order)));
    int deaths = 0;
    for (int minute = 1; minute <= 4 * 24 * 60; minute += 2) {
      Instant now = NOW.plus(Duration.ofMinutes(minute));
      if (station.find(order).waits() && !station.find(order).due().isAfter(now)) {
        deaths++;
        station.diesIfItSends(() -> station.sweep(now));
      }
    }
    Notice notice = station.find(order);
    assertEquals(NoticeState.GIVEN_UP, notice.state());
    assertTrue(deaths < 90, "tried " + deaths + " times");
    assertEquals(Result.UNKNOWN, notice.attempts().getLast().result());
  }

  @Test
  void atNightOnlyWhatIsUrgentGoesOut() {
    Instant night = Instant.parse("2026-10-12T14:30:00Z");
    NoticeOrder calm = station.sent(person(), false, night);
    NoticeOrder urgent = station.sent(person(), true, night);
    assertEquals(1, station.given(urgent));
    assertEquals(0, station.given(calm));
    Instant morning = Instant.parse("2026-10-13T00:00:00Z");
    assertEquals(morning, station.find(calm).due());
    station.sweep(morning.minusSeconds(60));
    assertEquals(0, station.given(calm));
    station.sweep(morning);
    assertEquals(1, station.given(calm));
  }

  @Test
  void aPersonGetsFiveADayAndTheSixthTomorrowButWhatIsUrgentAtOnce() {
    String person = person();
    List<NoticeOrder> orders = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      orders.add(station.sent(person, false, NOW.plusSeconds(i)));
    }
    NoticeOrder urgent = station.sent(person, true, NOW.plusSeconds(9));
    orders.subList(0, 5).forEach(order -> assertEquals(1, station.given(order)));
    assertEquals(0, station.given(orders.getLast()));
    assertEquals(1, station.given(urgent));
    station.sweep(NOW.plus(Duration.ofHours(8)));
    assertEquals(0, station.given(orders.getLast()));
    station.sweep(Instant.parse("2026-10-13T00:00:00Z"));
    assertEquals(1, station.given(orders.getLast()));
  }

  @Test
  void whatIsNoOrderComesBackToTheQueue() {
    SQSEvent event = Station.event(NOW, station.order(person(), true, NOW));
    event.getRecords().getFirst().setBody("{\"v\":1}");
    assertEquals(1, station.take(event).getBatchItemFailures().size());
  }

  @Test
  void neitherNumberNorTextIsReadableInTheTable() {
    NoticeOrder order = station.sent(person(), true, NOW);
    Notice notice = station.find(order);
    assertFalse(notice.toString().contains("13857012345"));
    assertFalse(notice.toString().contains("停止转账"));
  }
}
