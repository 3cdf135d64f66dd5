package org.mashang.notices.sending;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mashang.emulator.EmbeddedCloud;
import org.mashang.emulator.EmbeddedCloudExtension;
import org.mashang.notices.notice.Notice;
import org.mashang.notices.provider.Provider;
import org.mashang.platform.notice.NoticeAttempt.Report;
import org.mashang.platform.notice.NoticeAttempt.Result;
import org.mashang.platform.notice.NoticeChannel;
import org.mashang.platform.notice.NoticeOrder;
import org.mashang.platform.notice.NoticeState;

/** Reports of providers, before and after the sender has written down what they are of. */
@ExtendWith(EmbeddedCloudExtension.class)
class DeliveriesTest {

  /** Ten in the morning. */
  private static final Instant NOW = Instant.parse("2026-10-12T02:00:00Z");

  private static final String SMS = "webhook-sms";
  private static final Report REACHED = new Report(NOW.plusSeconds(20), true, "DELIVRD");
  private static final Report MISSED = new Report(NOW.plusSeconds(30), false, "UNDELIV");

  private final EmbeddedCloud cloud;
  private final Station station;
  private final String person = "person-" + System.nanoTime();
  private final String receipt = "r-" + System.nanoTime();

  DeliveriesTest(EmbeddedCloud cloud) {
    this.cloud = cloud;
    this.station = new Station(cloud, false);
  }

  @BeforeEach
  void well() {
    station.mended();
    station.gateway.answers(200, "{\"receipt\":\"" + receipt + "\"}");
  }

  @AfterEach
  void close() {
    station.gateway.close();
  }

  private NoticeOrder sent(NoticeChannel... ways) {
    NoticeOrder order = station.reminder(person, "case-a", 1, NOW.minusSeconds(600), ways);
    station.take(Station.event(NOW, order));
    return order;
  }

  private void reported(String provider, Report report) {
    station.deliveries.reported(
        provider, new Provider.Delivery(receipt, report), NOW.plusSeconds(60));
  }

  private @Nullable Report reportOf(NoticeOrder order) {
    return station.find(order).attempts().getFirst().report();
  }

  @Test
  void aReportAfterTheReceiptIsPutOnItsTryOnce() {
    NoticeOrder order = sent(NoticeChannel.SMS);
    reported(SMS, REACHED);
    Notice once = station.find(order);
    assertEquals(REACHED, once.attempts().getFirst().report());
    assertEquals(NoticeState.SENT, once.state());
    reported(SMS, REACHED);
    assertEquals(once, station.find(order));
  }

  @Test
  void aReportBeforeTheReceiptWaitsForIt() {
    reported(SMS, MISSED);
    reported(SMS, MISSED);
    NoticeOrder order = sent(NoticeChannel.SMS, NoticeChannel.VOICE_CALL);
    Notice notice = station.find(order);
    assertEquals(MISSED, notice.attempts().getFirst().report());
    assertEquals(NoticeState.WAITING, notice.state());
    assertEquals(NoticeChannel.VOICE_CALL, notice.told().channel());
  }

  @Test
  void ofWhatCameBeforeTheReceiptTheLatestCounts() {
    Report late = new Report(NOW.plusSeconds(40), true, "DELIVRD");
    reported(SMS, late);
    reported(SMS, MISSED);
    NoticeOrder order = sent(NoticeChannel.SMS, NoticeChannel.VOICE_CALL);
    assertEquals(late, reportOf(order));
    assertEquals(NoticeState.SENT, station.find(order).state());
  }

  @Test
  void whoWasNotReachedIsToldInTheNextWayAndThenByAPersonsDecision() {
    NoticeOrder order = sent(NoticeChannel.SMS, NoticeChannel.VOICE_CALL);
    reported(SMS, MISSED);
    station.sweep(NOW.plusSeconds(60));
    Notice called = station.find(order);
    assertEquals(NoticeState.SENT, called.state());
    assertEquals("webhook-voice_call", called.attempts().getLast().provider());
    reported(SMS, MISSED);
    assertEquals(NoticeState.SENT, station.find(order).state(), "that was the first try");
    reported("webhook-voice_call", MISSED);
    assertEquals(NoticeState.GIVEN_UP, station.find(order).state());
    assertEquals(2, station.given(order));
  }

  @Test
  void aReportCountsForTheProvidersOwnReceiptsOnly() {
    NoticeOrder order = sent(NoticeChannel.SMS);
    reported("webhook-voice_call", MISSED);
    assertNull(reportOf(order));
    assertEquals(NoticeState.SENT, station.find(order).state());
  }

  @Test
  void ofOneMessageForSeveralEachNoticeMovesOn() {
    NoticeOrder first = station.reminder(person, "case-a", 1, NOW, NoticeChannel.SMS);
    NoticeOrder second =
        station.reminder(person, "case-b", 2, NOW, NoticeChannel.SMS, NoticeChannel.VOICE_CALL);
    station.take(Station.event(NOW, first));
    station.take(Station.event(NOW, second));
    station.sweep(NOW.plus(Duration.ofMinutes(10)));
    assertEquals(1, station.gateway.got().size());
    reported(SMS, MISSED);
    assertEquals(MISSED, reportOf(first));
    assertEquals(MISSED, reportOf(second));
    assertEquals(NoticeState.GIVEN_UP, station.find(first).state());
    assertEquals(NoticeState.WAITING, station.find(second).state());
  }

  @Test
  void whatIsNoNewsAnyMoreIsNotTriedAgain() {
    NoticeOrder order = sent(NoticeChannel.SMS, NoticeChannel.VOICE_CALL);
    Instant late = NOW.plus(Duration.ofDays(4));
    station.deliveries.reported(SMS, new Provider.Delivery(receipt, MISSED), late);
    assertEquals(NoticeState.GIVEN_UP, station.find(order).state());
    station.sweep(late.plus(Duration.ofMinutes(1)));
    assertEquals(1, station.given(order));
  }

  /** The try that is under way must neither be lost nor be sent twice. */
  @Test
  void aReportOfAnEarlierTryWhileAnotherIsUnderWayUndoesNothing() {
    NoticeOrder order = sent(NoticeChannel.SMS, NoticeChannel.VOICE_CALL);
    reported(SMS, MISSED);
    Report late = new Report(NOW.plusSeconds(50), true, "DELIVRD");
    station.gateway.during(() -> reported(SMS, late));
    station.sweep(NOW.plusSeconds(60));
    Notice notice = station.find(order);
    assertEquals(late, notice.attempts().getFirst().report());
    assertEquals(NoticeState.SENT, notice.state());
    assertEquals(Result.TAKEN, notice.attempts().getLast().result());
    station.sweep(NOW.plus(Duration.ofHours(1)));
    assertEquals(2, station.given(order));
  }

  @Test
  void tencentIsAskedEachMinuteAndWhatItSaysIsPutOnRecord() {
    Station other =
        new Station(
            cloud,
            false,
            url ->
                """
                {"SMS":{"kind":"tencent","endpoint":"%s/","region":"ap-guangzhou","secretId":"id",
                 "secretKey":"key","app":"14","sign":"衢州","template":"100","reports":true}}"""
                    .formatted(url));
    try {
      other.gateway.answers(
          200,
          "{\"Response\":{\"SendStatusSet\":[{\"Code\":\"Ok\",\"SerialNo\":\"%s\"}]}}"
              .formatted(receipt));
      NoticeOrder order =
          other.reminder(
              person, "case-a", 1, NOW.minusSeconds(600), NoticeChannel.SMS, NoticeChannel.LETTER);
      other.take(Station.event(NOW, order));
      assertEquals(NoticeState.SENT, other.find(order).state());
      other.gateway.answers(500, "");
      other.sweep(NOW.plusSeconds(60));
      assertEquals(NoticeState.SENT, other.find(order).state());
      other.gateway.answers(
          200,
          """
          {"Response":{"PullSmsSendStatusSet":[{"SerialNo":"%s","ReportStatus":"FAIL",
           "Description":"UNDELIV","UserReceiveTime":%d},
           {"SerialNo":"%s-unknown","ReportStatus":"SUCCESS"}]}}"""
              .formatted(receipt, NOW.plusSeconds(70).getEpochSecond(), receipt));
      other.sweep(NOW.plusSeconds(120));
      Notice notice = other.find(order);
      assertEquals(NoticeState.WAITING, notice.state());
      assertEquals("UNDELIV", notice.attempts().getFirst().report().code());
      other.sweep(NOW.plusSeconds(180));
      assertEquals(NoticeState.TO_POST, other.find(order).state());
      List<String> asked =
          other.gateway.got().stream().map(got -> got.header("x-tc-action")).toList();
      assertTrue(asked.containsAll(List.of("SendSms", "PullSmsSendStatus")), asked.toString());
      assertEquals(1, asked.stream().filter("SendSms"::equals).count());
    } finally {
      other.gateway.close();
    }
  }
}
