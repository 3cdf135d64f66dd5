package org.mashang.acceptance.door;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;

/** What a partner tells of somebody who is being defrauded. */
public final class Signals {

  private Signals() {}

  /** A bank that the city takes on; gives its key. */
  public static String partner(Caller chief, String code) {
    ObjectNode partner =
        Samples.object()
            .put("code", code)
            .put("name", "某银行")
            .put("kind", "BANK")
            .put("quota", 1000)
            .put("why", "签订了协作协议");
    return chief.post("/v1/fraud/partners", partner).is(201).text("/key");
  }

  /** A long call from abroad, a shared screen, and a transfer of 186,000 yuan that was held. */
  public static void heldTransfer(Caller partner, String phone, String division) {
    ObjectNode body = Samples.object();
    ArrayNode signals = body.putArray("signals");
    signal(signals, "CALL", 75)
        .put("number", "0085230001234")
        .put("direction", "IN")
        .put("seconds", 2700)
        .put("overseas", true)
        .put("numberRisk", "HIGH");
    signal(signals, "SCREEN_SHARE", 20);
    signal(signals, "TRANSFER", 4)
        .put("account", "6222000000000101")
        .put("amount", 18_600_000)
        .put("channel", "MOBILE")
        .put("newPayee", true)
        .put("state", "HELD");
    signals.forEach(
        one ->
            ((ObjectNode) one)
                .putObject("person")
                .put("phone", phone)
                .put("age", 71)
                .put("division", division));
    assertEquals(
        3, partner.post("/v1/fraud/signals", body).is(202).json().path("accepted").asInt());
  }

  private static ObjectNode signal(ArrayNode signals, String kind, int minutesAgo) {
    return signals
        .addObject()
        .put("kind", kind)
        .put("version", 1)
        .put("id", kind + "-1")
        .put("at", Instant.now().minus(Duration.ofMinutes(minutesAgo)).toString());
  }
}
