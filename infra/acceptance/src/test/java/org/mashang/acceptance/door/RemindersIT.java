package org.mashang.acceptance.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.mashang.acceptance.stack.Stack;
import org.mashang.casework.time.Shanghai;

/**
 * What happens in a case is told to its applicant without anybody ordering it: by day at once, at
 * night in the morning.
 */
class RemindersIT {

  private static final LocalDate TODAY = Shanghai.day(Instant.now());
  private static final Stack STACK = Stack.from(TODAY + "T10:00:00+08:00");
  private static final Caller STREET = Caller.nobody(STACK.address());

  @AfterAll
  static void stop() {
    STACK.close();
  }

  /** The case of a receipt as its organ sees it. */
  private static JsonNode desk(String caseId) {
    return STREET.as("clerk-330802").get("/v1/cases/" + caseId).is(200).json();
  }

  private static String asked() {
    Answer receipt =
        STREET
            .applicant(null)
            .post("/v1/applications", Samples.application(TODAY.minusDays(1).toString()))
            .is(201);
    STREET
        .as("clerk-330802")
        .take(
            "/v1/cases/" + receipt.text("/id"),
            "requestSupplement",
            Map.of("items", List.of("身份证复印件")))
        .is(200);
    return receipt.text("/receiptCode");
  }

  private static JsonNode message(String receipt) {
    return STREET
        .get("/v1/outbox")
        .is(200)
        .json()
        .path("items")
        .valueStream()
        .filter(one -> one.path("text").asText().contains(receipt))
        .findFirst()
        .orElse(null);
  }

  private static JsonNode notices(String state) {
    return STREET.as("clerk-330802").get("/v1/notices?state=" + state).is(200).json().path("items");
  }

  /** Every try is on record of the case, and the case is no newer for it. */
  private static void onRecord(String caseId) {
    JsonNode reminder =
        Patience.until(
                () -> desk(caseId).path("reminders"),
                all -> all.path(0).path("state").asText().equals("SENT"))
            .path(0);
    assertEquals("reconsideration-supplement", reminder.path("template").asText());
    assertEquals("TAKEN", reminder.at("/attempts/0/result").asText());
    assertEquals("outbox", reminder.at("/attempts/0/provider").asText());
    assertEquals(3, desk(caseId).path("version").asInt(), "received, asked, and the paper for it");
  }

  @Test
  void theApplicantIsToldByDayAndAfterANightInTheMorning() {
    String receipt = asked();
    String text = Patience.until(() -> message(receipt), Objects::nonNull).path("text").asText();
    assertTrue(text.contains("10个工作日内"), text);
    assertTrue(text.endsWith("提醒不代替法律文书送达。"), text);
    JsonNode sent = Patience.until(() -> notices("SENT"), items -> items.size() == 1).path(0);
    assertEquals("reconsideration-supplement@1", sent.path("template").asText());
    assertEquals("SMS", sent.path("channel").asText());
    STREET.as("clerk-330800").get("/v1/notices/" + sent.path("id").asText()).is(404);
    onRecord(sent.path("caseId").asText());

    STACK.moveTo(TODAY + "T22:00:00+08:00");
    String late = asked();
    Patience.until(() -> notices("WAITING"), items -> items.size() == 1);
    assertEquals(1, notices("SENT").size());
    STACK.moveTo(TODAY.plusDays(1) + "T08:05:00+08:00");
    Patience.until(() -> message(late), Objects::nonNull);
  }
}
