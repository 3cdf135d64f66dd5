package org.mashang.notices.sending;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mashang.emulator.EmbeddedCloud;
import org.mashang.emulator.EmbeddedCloudExtension;
import org.mashang.notices.notice.Notice;
import org.mashang.platform.notice.NoticeChannel;
import org.mashang.platform.notice.NoticeOrder;
import org.mashang.platform.notice.NoticeState;

/** Which calls of a city's gateway are heard. */
@ExtendWith(EmbeddedCloudExtension.class)
class DeliveryApiTest {

  /** Ten in the morning. */
  private static final Instant NOW = Instant.parse("2026-10-12T02:00:00Z");

  private static final long SECOND = NOW.getEpochSecond();
  private static final String ROUTE = "POST /v1/notices/deliveries";

  private final Station station;
  private final String receipt = "r-" + System.nanoTime();

  DeliveryApiTest(EmbeddedCloud cloud) {
    station =
        new Station(
            cloud,
            false,
            url -> {
              String webhook = "{\"kind\":\"webhook\",\"url\":\"" + url + "/\",\"secret\":\"%s\"}";
              return "{\"SMS\":%s,\"VOICE_CALL\":%s}"
                  .formatted(webhook.formatted("of sms"), webhook.formatted("of calls"));
            });
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

  private NoticeOrder sent() {
    NoticeOrder order =
        station.reminder(
            "person-" + receipt, "case-a", 1, NOW.minusSeconds(600), NoticeChannel.SMS);
    station.take(Station.event(NOW, order));
    return order;
  }

  private String body(boolean delivered) {
    return "{\"receipt\":\"%s\",\"delivered\":%s,\"code\":\"X-1\",\"at\":\"2026-10-12T10:00:30+08:00\"}"
        .formatted(receipt, delivered);
  }

  private static String signature(String secret, String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      byte[] signed = mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
      return "v1=" + HexFormat.of().formatHex(signed);
    } catch (java.security.GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private APIGatewayV2HTTPResponse ask(String body, Map<String, String> headers) {
    APIGatewayV2HTTPEvent event = new APIGatewayV2HTTPEvent();
    var http = new APIGatewayV2HTTPEvent.RequestContext.Http();
    http.setMethod("POST");
    http.setPath("/v1/notices/deliveries");
    var context = new APIGatewayV2HTTPEvent.RequestContext();
    context.setHttp(http);
    context.setRequestId("request-1");
    context.setTimeEpoch(NOW.plusSeconds(60).toEpochMilli());
    event.setRequestContext(context);
    event.setRouteKey(ROUTE);
    event.setRawPath("/v1/notices/deliveries");
    Map<String, String> all = new HashMap<>(headers);
    all.put("content-type", "application/json");
    event.setHeaders(all);
    event.setBody(body);
    return station.ask(event);
  }

  private APIGatewayV2HTTPResponse ask(String body, long second, String secret) {
    return ask(
        body,
        Map.of(
            "mashang-timestamp", Long.toString(second),
            "mashang-signature", signature(secret, second + "." + body)));
  }

  private static void refused(APIGatewayV2HTTPResponse answer, int status, String code) {
    assertEquals(status, answer.getStatusCode(), answer.getBody());
    assertTrue(answer.getBody().contains("\"code\":\"" + code + "\""), answer.getBody());
  }

  @Test
  void whoSignsWithTheSecretIsHeardAndAgainWithoutEffect() {
    NoticeOrder order = sent();
    assertEquals(202, ask(body(false), SECOND, "of sms").getStatusCode());
    Notice once = station.find(order);
    assertEquals(NoticeState.GIVEN_UP, once.state());
    assertEquals("X-1", once.attempts().getFirst().report().code());
    assertEquals(202, ask(body(false), SECOND, "of sms").getStatusCode());
    assertEquals(once, station.find(order));
  }

  @Test
  void anotherGatewaysSecretSaysNothingOfThisOnesReceipts() {
    NoticeOrder order = sent();
    assertEquals(202, ask(body(false), SECOND, "of calls").getStatusCode());
    assertNull(station.find(order).attempts().getFirst().report());
    assertEquals(202, ask(body(true), SECOND, "of sms").getStatusCode());
    assertEquals(NoticeState.SENT, station.find(order).state());
    assertTrue(station.find(order).attempts().getFirst().report().delivered());
  }

  @Test
  void aReportThatComesBeforeItsMessageWaitsForIt() {
    assertEquals(202, ask(body(false), SECOND, "of sms").getStatusCode());
    assertEquals(NoticeState.GIVEN_UP, station.find(sent()).state());
  }

  @Test
  void whoDoesNotSignOrSignsSomethingElseIsNotHeard() {
    NoticeOrder order = sent();
    String body = body(false);
    refused(ask(body, Map.of()), 401, "SIGNATURE_WRONG");
    refused(ask(body, SECOND, "shared"), 401, "SIGNATURE_WRONG");
    String right = signature("of sms", SECOND + "." + body);
    String second = Long.toString(SECOND);
    refused(
        ask(body(true), Map.of("mashang-timestamp", second, "mashang-signature", right)),
        401,
        "SIGNATURE_WRONG");
    refused(
        ask(
            body,
            Map.of("mashang-timestamp", Long.toString(SECOND + 1), "mashang-signature", right)),
        401,
        "SIGNATURE_WRONG");
    for (String none : new String[] {"", "soon", "-5", "1e9", "9".repeat(30)}) {
      refused(
          ask(
              body,
              Map.of(
                  "mashang-timestamp",
                  none,
                  "mashang-signature",
                  signature("of sms", none + "." + body))),
          401,
          "SIGNATURE_WRONG");
    }
    assertNull(station.find(order).attempts().getFirst().report());
  }

  @Test
  void whatWasSignedMoreThanFiveMinutesAgoOrAheadIsNotHeard() {
    NoticeOrder order = sent();
    long now = SECOND + 60;
    for (long off : new long[] {-301, 301, -86_400}) {
      refused(ask(body(false), now + off, "of sms"), 401, "TIMESTAMP_OFF");
    }
    assertNull(station.find(order).attempts().getFirst().report());
    for (long near : new long[] {-300, 300}) {
      assertEquals(202, ask(body(true), now + near, "of sms").getStatusCode());
    }
  }

  @Test
  void whatIsSignedButNoReportIsRefusedWithAllThatIsWrong() {
    refused(ask("{", SECOND, "of sms"), 400, "INVALID_JSON");
    APIGatewayV2HTTPResponse answer =
        ask("{\"delivered\":\"yes\",\"code\":\"空 号\",\"more\":1}", SECOND, "of sms");
    refused(answer, 422, "INVALID_FIELDS");
    for (String pointer : new String[] {"/receipt", "/delivered", "/code", "/at", "/more"}) {
      assertTrue(answer.getBody().contains("\"" + pointer + "\""), pointer + answer.getBody());
    }
    String tomorrow = body(true).replace("2026-10-12T10", "2026-10-13T10");
    refused(ask(tomorrow, SECOND, "of sms"), 422, "INVALID_FIELDS");
    String plain = body(true).replace(",\"code\":\"X-1\"", "");
    assertEquals(202, ask(plain, SECOND, "of sms").getStatusCode());
  }
}
