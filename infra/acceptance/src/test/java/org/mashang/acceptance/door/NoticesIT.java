package org.mashang.acceptance.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.mashang.acceptance.stack.Stack;

/** A message from an officer's order to where it lands, and back to the record of its warning. */
class NoticesIT {

  private static final String PHONE = "13905700102";
  private static final String TEXT = "请立即停止转账，拨打96110核实。";
  private static final Stack STACK = Stack.ofToday();
  private static final Caller STREET = Caller.nobody(STACK.address());

  @AfterAll
  static void stop() {
    STACK.close();
  }

  @Test
  void whatAnOfficerOrdersLandsInTheOutboxAndEachTryOnTheWarningsRecord() {
    Caller chief = STREET.as("chief-330800F1");
    Caller officer = STREET.as("officer-330800F1-1");
    Signals.heldTransfer(STREET.with(Signals.partner(chief, "it-bank")), PHONE, "330802");
    String warning =
        "/v1/fraud/warnings/"
            + Patience.until(
                    () -> officer.get("/v1/fraud/warnings").is(200).json().path("items"),
                    items -> people(items) > 0)
                .valueStream()
                .filter(one -> one.path("level").asText().equals("RED"))
                .map(one -> one.path("id").asText())
                .findFirst()
                .orElseThrow();
    officer.take(warning, "orderNotice", Map.of("channel", "SMS", "text", TEXT)).is(200);

    JsonNode message =
        Patience.until(
            () -> of(STREET.get("/v1/outbox").is(200).json().path("items"), "fraud"),
            Objects::nonNull);
    assertEquals(TEXT, message.path("text").asText());
    assertFalse(message.path("to").asText().contains(PHONE));
    assertTrue(message.path("to").asText().endsWith("0102"), message.toString());

    JsonNode notice =
        Patience.until(
            () -> officer.get(warning).is(200).json().at("/notices/0"),
            seen -> !seen.path("last").isNull() && !seen.path("last").isMissingNode());
    assertEquals("TAKEN", notice.at("/last/result").asText());
    assertEquals("outbox", notice.at("/last/provider").asText());
    assertFalse(notice.path("givenUp").asBoolean());
    assertTrue(officer.get(warning + "/events").is(200).json().toString().contains("已发出"));

    JsonNode sent = chief.get("/v1/notices?state=SENT").is(200).json().path("items");
    assertEquals(1, sent.size());
    assertFalse(sent.toString().contains(PHONE));
    assertFalse(sent.toString().contains(TEXT));
    String id = sent.at("/0/id").asText();
    chief.get("/v1/notices/" + id).is(200);
    STREET.as("dispatcher-330800").get("/v1/notices/" + id).is(404);
    chief
        .command(
            "/v1/notices/" + id + "/again",
            Samples.object().put("reason", "再发一次"),
            "\"" + sent.at("/0/version").asLong() + "\"",
            "again-1-again-1-again-1")
        .is(409);
  }

  private static @Nullable JsonNode of(JsonNode items, String capability) {
    return items
        .valueStream()
        .filter(one -> one.path("capability").asText().equals(capability))
        .findFirst()
        .orElse(null);
  }

  private static long people(JsonNode items) {
    return items.valueStream().filter(one -> one.path("level").asText().equals("RED")).count();
  }
}
