package org.mashang.fraud.sending;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mashang.emulator.EmbeddedCloud;
import org.mashang.emulator.EmbeddedCloudExtension;

/** What partners send, and what of it goes on. */
@ExtendWith(EmbeddedCloudExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SignalsTest {

  private final Centre centre;

  SignalsTest(EmbeddedCloud cloud) {
    centre = new Centre(cloud);
  }

  @Test
  void aThousandSignalsGoOnInOneEnvelopeWithThreeCalls() {
    String code = Centre.code();
    String key = centre.registered(code, 1000);
    centre.calls.forget();
    Answer answer = centre.signals(key, 1000, Centre.NOW).is(202);
    assertEquals(List.of("GetItem", "UpdateItem", "SendMessage"), centre.calls.names());
    assertEquals(1000, answer.at("/accepted").asInt());
    assertEquals(0, answer.at("/faults").size());
    List<JsonNode> envelopes = centre.envelopes(code);
    assertEquals(1, envelopes.size());
    assertEquals(1000, Centre.count(envelopes));
    assertEquals("330800", envelopes.getFirst().path("city").asText());
    String next = centre.registered(Centre.code(), 2000);
    centre.signals(next, 1001, Centre.NOW).refused(413, "TOO_MANY_SIGNALS");
  }

  @Test
  void aBodyOf256KilobytesIsTakenInMessagesThatAQueueHoldsAndOneByteMoreIsNot() {
    String code = Centre.code();
    String key = centre.registered(code, 5000);
    String filler = "一".repeat(200);
    String one =
        Centre.signal("x", ",\"site\":\"" + filler + "\"").replace("SCREEN_SHARE", "SITE_VISIT");
    StringBuilder body = new StringBuilder("{\"signals\":[" + one);
    int most = 256 * 1024;
    int size = bytes(body.toString());
    int step = bytes(one) + 1;
    int count = 1;
    for (; size + step + 2 <= most; count++, size += step) {
      body.append(',').append(one);
    }
    String full = body + "]}" + " ".repeat(most - size - 2);
    assertEquals(most, bytes(full));
    Answer answer = centre.send(Centre.sending(key, full)).is(202);
    assertEquals(count, answer.at("/accepted").asInt());
    List<JsonNode> envelopes = centre.envelopes(code);
    assertEquals(count, Centre.count(envelopes));
    assertTrue(envelopes.stream().allMatch(envelope -> bytes(envelope.toString()) < most));
    centre.send(Centre.sending(key, full + " ")).refused(413, "BODY_TOO_LARGE");
  }

  @Test
  void eachFaultIsToldWithItsSignalAndTheGoodOnesGoOn() {
    String code = Centre.code();
    String key = centre.registered(code, 1000);
    String body =
        """
        {"signals":[%s, 7, {"kind":"NOTHING","version":2,"at":"2026-09-21"},
         {"kind":"CALL","version":1,"id":"late","at":"2026-08-01T00:00:00Z",
          "person":{"phone":"1","division":"110101"}},
         {"kind":"LISTED","version":1,"id":"soon","at":"2026-09-21T10:10:01+08:00","number":"10086"},
         {"kind":"LISTED","version":1,"id":"good","at":"2026-09-21T10:10:00+08:00","number":"10086"}]}"""
            .formatted(Centre.signal("first", ",\"source\":\"another\",\"city\":\"110000\""));
    Answer answer = centre.send(Centre.sending(key, body)).is(202);
    assertEquals(1, answer.at("/accepted").asInt());
    List<String> told = new ArrayList<>();
    answer
        .at("/faults")
        .forEach(
            one ->
                told.add(
                    one.path("index").asInt()
                        + one.path("field").asText()
                        + " "
                        + one.path("code").asText()));
    assertEquals(
        List.of(
            "0/city UNKNOWN_FIELD",
            "0/source UNKNOWN_FIELD",
            "1 NOT_AN_OBJECT",
            "2/at NOT_AN_INSTANT",
            "2/id REQUIRED",
            "2/kind NOT_A_CHOICE",
            "2/version OUT_OF_RANGE",
            "3/at TOO_OLD",
            "3/direction REQUIRED",
            "3/number REQUIRED",
            "3/person/division ANOTHER_CITY",
            "3/person/phone PHONE_NUMBER",
            "3/seconds REQUIRED",
            "4/at TOO_LATE"),
        told.stream().sorted().toList());
    JsonNode envelope = centre.envelopes(code).getFirst();
    assertEquals(code, envelope.path("source").asText());
    assertEquals("330800", envelope.path("city").asText());
    assertEquals("good", envelope.at("/signals/0/id").asText());
    assertEquals(1, envelope.path("signals").size());
  }

  @Test
  void aWrongKeyOpensNothingAndCountsAgainstNobody() {
    String code = Centre.code();
    String key = centre.registered(code, 1);
    String wrong = key.substring(0, key.length() - 1) + (key.endsWith("A") ? "B" : "A");
    for (String other :
        List.of(wrong, "mk_" + Centre.code() + key.substring(3 + code.length()), "x", "")) {
      centre.send(Centre.sending(other, Centre.signals(1))).refused(401, "KEY_WRONG");
    }
    centre.send(Ask.to("POST /v1/fraud/signals").body(Centre.signals(1))).is(401);
    assertEquals(1, centre.signals(key, 1, Centre.NOW).is(202).at("/accepted").asInt());
  }

  @Test
  void theQuotaIsTheMinutesAndBeginsAnewAtItsTurn() {
    String key = centre.registered(Centre.code(), 10);
    Instant last = Centre.NOW.plus(Duration.ofMinutes(1)).minusMillis(1);
    centre.signals(key, 6, last).is(202);
    Answer refused = centre.signals(key, 5, last).refused(429, "QUOTA_SPENT");
    assertEquals("1", refused.response().getHeaders().get("retry-after"));
    assertEquals(
        "60",
        centre
            .signals(key, 11, Centre.NOW)
            .refused(429, "QUOTA_SPENT")
            .response()
            .getHeaders()
            .get("retry-after"));
    centre.signals(key, 4, last).is(202);
    centre.signals(key, 1, last).is(429);
    centre.signals(key, 10, last.plusMillis(1)).is(202);
  }

  @Test
  void garbageAtFullSpeedSpendsItsSendersQuotaAndNoOthers() {
    String noisy = centre.registered(Centre.code(), 50);
    String code = Centre.code();
    String quiet = centre.registered(code, 50);
    List<Integer> answers =
        IntStream.range(0, 400)
            .parallel()
            .mapToObj(i -> centre.send(Centre.sending(noisy, "{\"sig" + i)).status())
            .toList();
    assertEquals(50, answers.stream().filter(status -> status == 400).count());
    assertEquals(350, answers.stream().filter(status -> status == 429).count());
    assertEquals(50, centre.signals(quiet, 50, Centre.NOW).is(202).at("/accepted").asInt());
    assertEquals(50, Centre.count(centre.envelopes(code)));
    centre.send(Centre.sending(quiet, "{}").at(Centre.NOW.plusSeconds(60))).is(422);
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
