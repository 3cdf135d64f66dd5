package org.mashang.acceptance.door;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;

/** What a partner tells of a person who is being deceived. */
public final class Signals {

  private Signals() {}

  /**
   * A long call, a shared screen and a transfer that was held: a red warning.
   *
   * @param chief takes the partner on
   * @param street somebody at the door without a token
   */
  public static void ofAnHour(Caller chief, Caller street, String phone) {
    ObjectNode partner =
        Samples.object()
            .put("code", "it-bank")
            .put("name", "某银行")
            .put("kind", "BANK")
            .put("quota", 1000)
            .put("why", "签订了协作协议");
    String key = chief.post("/v1/fraud/partners", partner).is(201).text("/key");
    ObjectNode body = Samples.object();
    ArrayNode signals = body.putArray("signals");
    signal(signals, phone, "CALL", 75)
        .put("number", "0085230001234")
        .put("direction", "IN")
        .put("seconds", 2700)
        .put("overseas", true)
        .put("numberRisk", "HIGH");
    signal(signals, phone, "SCREEN_SHARE", 20);
    signal(signals, phone, "TRANSFER", 4)
        .put("account", "6222000000000101")
        .put("amount", 18_600_000)
        .put("channel", "MOBILE")
        .put("newPayee", true)
        .put("state", "HELD");
    assertEquals(
        3,
        street.with(key).post("/v1/fraud/signals", body).is(202).json().path("accepted").asInt());
  }

  private static ObjectNode signal(ArrayNode signals, String phone, String kind, int minutesAgo) {
    ObjectNode one = signals.addObject();
    one.put("kind", kind).put("version", 1).put("id", kind + "-1");
    one.put("at", Instant.now().minus(Duration.ofMinutes(minutesAgo)).toString());
    one.putObject("person").put("phone", phone).put("age", 71).put("division", "330802");
    return one;
  }
}
