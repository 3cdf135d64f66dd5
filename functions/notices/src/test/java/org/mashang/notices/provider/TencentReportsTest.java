package org.mashang.notices.provider;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mashang.notices.Gateway;
import org.mashang.platform.notice.NoticeAttempt.Report;
import org.mashang.platform.notice.NoticeChannel;

/** Delivery reports as Tencent gives them, and what it may answer instead. */
class TencentReportsTest {

  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-10-12T02:00:00Z"));

  private final Gateway gateway = new Gateway();

  @AfterEach
  void close() {
    gateway.close();
  }

  private Provider tencent(String reports) {
    return Providers.of(
            """
            {"SMS":{"kind":"tencent","endpoint":"%s/","region":"ap-guangzhou","secretId":"id",
             "secretKey":"key","app":"1400000000","sign":"衢州反诈","template":"100"%s}}"""
                .formatted(gateway.url(), reports),
            false,
            CLOCK)
        .of(NoticeChannel.SMS);
  }

  private List<Provider.Delivery> pulled(String answer) {
    gateway.answers(200, answer);
    return tencent(",\"reports\":true").deliveries(100);
  }

  private static String report(String receipt, String status, String description, long second) {
    return """
        {"UserReceiveTime":%d,"CountryCode":"86","SubscriberNumber":"13857012345",
         "PhoneNumber":"+8613857012345","SerialNo":"%s","ReportStatus":"%s","Description":"%s",
         "SessionContext":""}"""
        .formatted(second, receipt, status, description);
  }

  private static String answer(String... reports) {
    return "{\"Response\":{\"PullSmsSendStatusSet\":[%s],\"RequestId\":\"b\"}}"
        .formatted(String.join(",", reports));
  }

  @Test
  void itIsAskedAsItsDocumentsSay() {
    long second = CLOCK.instant().getEpochSecond() - 60;
    assertEquals(
        List.of(
            new Provider.Delivery(
                "5000:1", new Report(Instant.ofEpochSecond(second), true, "DELIVRD")),
            new Provider.Delivery("5000:2", new Report(CLOCK.instant(), false, "空号"))),
        pulled(
            answer(
                report("5000:1", "SUCCESS", "DELIVRD", second),
                report("5000:2", "FAIL", "空号", 0))));
    Gateway.Got got = gateway.got().getFirst();
    assertEquals("1400000000", got.json().path("SmsSdkAppId").asText());
    assertEquals(100, got.json().path("Limit").asInt());
    assertEquals("PullSmsSendStatus", got.header("x-tc-action"));
    assertEquals("2021-01-11", got.header("x-tc-version"));
    assertEquals("ap-guangzhou", got.header("x-tc-region"));
    assertEquals(
        new Tc3("id", "key", "sms").authorization(got.header("host"), CLOCK.instant(), got.body()),
        got.header("authorization"));
  }

  @Test
  void whereItWasNotSwitchedOnNobodyIsAsked() {
    for (String off : new String[] {"", ",\"reports\":false"}) {
      assertFalse(tencent(off).reports());
      assertEquals(List.of(), tencent(off).deliveries(100));
    }
    assertEquals(List.of(), gateway.got());
    assertTrue(tencent(",\"reports\":true").reports());
  }

  @Test
  void aHundredReportsAreReadToTheLast() {
    String[] all =
        IntStream.range(0, 100)
            .mapToObj(i -> report("5000:" + "1".repeat(40) + i, "SUCCESS", "DELIVRD", 1620734188))
            .toArray(String[]::new);
    assertEquals(100, pulled(answer(all)).size());
  }

  @Test
  void whatIsNoReportIsPassedOver() {
    assertEquals(
        1,
        pulled(
                answer(
                    "{}",
                    "7",
                    report("", "SUCCESS", "DELIVRD", 1),
                    report("5000:3", "MAYBE", "", 1),
                    report("5000:4", "FAIL", "", 1)))
            .size());
    assertEquals(List.of(), pulled(answer()));
    assertEquals(List.of(), pulled("{\"Response\":{\"PullSmsSendStatusSet\":null}}"));
  }

  @Test
  void aTimeThatCannotBeIsNow() {
    List<Provider.Delivery> all =
        pulled(answer(report("5000:5", "SUCCESS", "DELIVRD", 9_000_000_000_000L)));
    assertEquals(CLOCK.instant(), all.getFirst().report().at());
  }

  @Test
  void whateverGoesWrongIsNoReportAndNamesNobody() {
    PrintStream out = System.out;
    var said = new ByteArrayOutputStream();
    System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
    try {
      for (String wrong :
          List.of(
              "{\"Response\":{\"Error\":{\"Code\":\"FailedOperation.NotActivated\"}}}",
              "{\"Response\":{\"Error\":{\"Code\":\"of 13857012345\"}}}",
              "{\"Response\":{\"PullSmsSendStatusSet\":{}}}",
              "{\"Response\":{}}",
              "{}",
              "[]",
              "",
              "<html>13857012345")) {
        assertEquals(List.of(), pulled(wrong), wrong);
      }
      for (int status : new int[] {302, 403, 500}) {
        gateway.answers(status, "13857012345");
        assertEquals(List.of(), tencent(",\"reports\":true").deliveries(100));
      }
    } finally {
      System.setOut(out);
    }
    String log = said.toString(StandardCharsets.UTF_8);
    assertTrue(log.contains("FailedOperation.NotActivated"), log);
    assertFalse(log.contains("13857012345"), log);
    assertEquals(11, log.lines().count());
  }

  @Test
  void aDescriptionThatQuotesANumberDoesNotKeepIt() {
    String code =
        pulled(answer(report("5000:6", "FAIL", "no route to 13857012345 " + "x".repeat(99), 1)))
            .getFirst()
            .report()
            .code();
    assertFalse(code.contains("13857012345"));
    assertEquals(64, code.length());
  }

  @Test
  void whoDripsDoesNotHoldUsUp() {
    gateway.drips();
    long before = System.nanoTime();
    assertEquals(List.of(), tencent(",\"reports\":true").deliveries(100));
    assertTrue(System.nanoTime() - before < 30_000_000_000L);
  }

  @Test
  void eachOfTheGatewaysIsKnownByItsOwnSecret() {
    String webhook = "{\"kind\":\"webhook\",\"url\":\"https://g.example/\",\"secret\":\"%s\"}";
    Providers providers =
        Providers.of(
            "{\"SMS\":%s,\"VOICE_CALL\":%s,\"EMAIL\":%s,\"WEBHOOK\":{\"kind\":\"recipient\"}}"
                .formatted(
                    webhook.formatted("one"), webhook.formatted("two"), webhook.formatted("one")),
            false,
            CLOCK);
    assertEquals(
        List.of("webhook-email", "webhook-sms"),
        providers.signers("7", "{}", signed("one", "7.{}")).stream().sorted().toList());
    assertEquals(
        List.of("webhook-voice_call"), providers.signers("7", "{}", signed("two", "7.{}")));
    for (String wrong :
        List.of(
            "", "v1=", signed("three", "7.{}"), signed("one", "8.{}"), signed("one", "7.{ }"))) {
      assertEquals(List.of(), providers.signers("7", "{}", wrong));
    }
    assertEquals(
        "webhook-email,webhook-sms,webhook-voice_call",
        providers.reporting().stream().map(Provider::name).collect(Collectors.joining(",")));
  }

  private static String signed(String secret, String text) {
    return "v1=" + Hmac.hex(Hmac.of(Hmac.bytes(secret), text));
  }
}
