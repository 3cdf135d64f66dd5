package org.mashang.acceptance.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.mashang.acceptance.stack.Stack;

/**
 * From the printed code to the served decision, with the dates of the law in the calendar of 2026:
 * National Day's holiday is from 1 to 7 October, Saturday the 10th is a workday.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MainFlowIT {

  private static final Stack STACK = Stack.from("2026-09-28T09:00:00+08:00");
  private static final Caller STREET = Caller.nobody(STACK.address());

  @AfterAll
  static void stop() {
    STACK.close();
  }

  @Test
  @Order(1)
  void aScannedCaseGoesFromThePosterToTheServedDecision() throws Exception {
    Caller halls = STREET.as("hall-admin");
    Answer hall = halls.post("/v1/halls", Samples.hall("航埠镇便民服务中心")).is(201);
    byte[] poster = halls.get("/v1/halls/" + hall.text("/id") + "/poster.pdf").is(200).bytes();

    // Somebody in the hall holds a phone in front of the poster.
    String printed = Poster.scan(poster);
    String token = printed.substring(printed.lastIndexOf('/') + 1);
    Answer opened = STREET.get("/s/" + token).is(302);
    assertTrue(opened.location().endsWith("/apply?code=" + token), opened.location());
    assertEquals("航埠镇便民服务中心", STREET.get("/v1/codes/" + token).is(200).text("/name"));
    Caller phone = STREET.applicant(token);
    Answer photo = Uploads.upload(phone, "决定书.png", "image/png", Uploads.png());
    assertEquals("ACCEPTED", photo.text("/status"));

    STACK.moveTo("2026-09-30T10:00:00+08:00");
    phone = STREET.applicant(token);
    photo = Uploads.upload(phone, "决定书.png", "image/png", Uploads.png());
    ObjectNode application = Samples.application("2026-09-01");
    application
        .putArray("files")
        .addObject()
        .put("fileId", photo.text("/fileId"))
        .put("purpose", "ACT_DOCUMENT")
        .put("title", "处罚决定书照片");
    assertEquals(
        List.of(), list(phone.post("/v1/applications/checks", application).is(200), "/faults"));
    Answer receipt = phone.post("/v1/applications", application).is(201);
    assertEquals("SCAN", receipt.text("/channel"));
    assertEquals(hall.text("/id"), receipt.text("/hall/id"));
    assertEquals("2026-10-13", receipt.text("/next/date"), "five working days after 30 September");
    assertFalse(receipt.json().at("/next/provisional").asBoolean());
    assertEquals(photo.text("/sha256"), receipt.text("/files/0/sha256"));

    // At home, with the receipt.
    Caller applicant = pass(receipt.text("/receiptCode").toLowerCase().replace("-", " "));
    String mine = "/v1/applications/" + receipt.text("/id");
    Answer followed = applicant.get(mine).is(200);
    assertEquals("RECEIVED", followed.text("/stage"));
    assertTrue(followed.permitted().contains("withdraw"), followed.permitted().toString());

    // At the desk.
    Officer clerk = new Officer(STREET.as("clerk-330802"), receipt.text("/id"));
    Officer head = new Officer(STREET.as("head-330802"), receipt.text("/id"));
    Answer seen = clerk.sees();
    assertTrue(seen.text("/applicant/idNumber").contains("***"), "masked");
    assertFalse(seen.json().toString().contains(Samples.ID_NUMBER));
    clerk.takes("accept", "procedure", "ORDINARY");
    assertEquals("2026-10-15", clerk.due("SEND"), "seven working days");
    assertEquals("2026-11-30", clerk.due("DECISION"), "sixty days end on a Sunday and roll on");

    STACK.moveTo("2026-10-09T10:00:00+08:00");
    clerk = clerk(receipt);
    clerk.takes("sendToRespondent");
    clerk.serves("ANSWER_NOTICE", "respondent", "2026-10-09");
    assertEquals(
        "2026-10-22", clerk.due("ANSWER"), "ten working days, Saturday the 10th among them");

    STACK.moveTo("2026-10-20T10:00:00+08:00");
    clerk = clerk(receipt);
    clerk.takes("recordAnswer", "receivedOn", "2026-10-20", "evidence", true, "note", "答复书和证据");
    clerk.takes(
        "hearParty", "party", "applicant", "heardOn", "2026-10-20", "record", "电话听取，申请人坚持请求");

    // Suspended for ten days; the sixty days stand still.
    clerk.takes("suspend", "ground", "PERSON_INCAPABLE", "reason", "申请人住院，不能参加");
    assertEquals("", clerk.due("DECISION"), "no last day while the clock stands still");
    STACK.moveTo("2026-10-30T10:00:00+08:00");
    clerk = clerk(receipt);
    clerk.takes("resume", "reason", "申请人已经出院");
    assertEquals("2026-12-09", clerk.due("DECISION"), "29 November and the ten days of the pause");

    // Thirty days more, which the head must approve.
    clerk.takes("proposeExtension", "days", 30, "reason", "案情复杂");
    assertEquals("APPROVAL", clerk.sees().text("/stage"));
    assertFalse(clerk.sees().permitted().contains("approve"), "nobody approves alone");
    head = head(receipt);
    head.takes("approve", "note", "同意");
    assertEquals("2027-01-08", clerk.due("DECISION"));

    // The decision.
    STACK.moveTo("2026-11-16T10:00:00+08:00");
    clerk = clerk(receipt);
    clerk.takes(
        "proposeDecision",
        "kind",
        "REVOKE",
        "facts",
        "经审理查明，被申请人认定事实的证据不足。",
        "reasons",
        "主要事实不清，证据不足。",
        "order",
        "撤销被申请人作出的第202600123号行政处罚决定。");
    head = head(receipt);
    head.takes("approve", "note", "同意");
    assertEquals("SERVICE", clerk.sees().text("/stage"));
    clerk.serves("DECISION", "respondent", "2026-11-16");
    clerk.takes("sendElectronically", "document", clerk.document("DECISION"));

    // The applicant confirms the receipt, which is the service, and reads the decision.
    applicant = pass(receipt.text("/receiptCode"));
    applicant.take(mine, "confirmReceipt", Map.of("document", clerk.document("DECISION"))).is(200);
    byte[] decision =
        applicant.get(mine + "/documents/" + clerk.document("DECISION")).is(200).bytes();
    try (var pdf = Loader.loadPDF(decision)) {
      String text = new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
      assertTrue(text.contains("撤销被申请人作出的第202600123号行政处罚决定"), text);
    }
    assertEquals("CLOSED", clerk.sees().text("/stage"));
    assertEquals("2026-12-01", clerk.due("LAWSUIT"), "fifteen days from service to sue");

    chained(STREET.as("clerk-330802"), receipt);
    counted(STREET.as("hall-admin"), hall.text("/id"));
  }

  @Test
  @Order(2)
  void silencePastFiveWorkingDaysIsAcceptanceAndNotADaySooner() {
    STACK.moveTo("2026-11-17T10:00:00+08:00");
    Answer receipt =
        STREET.applicant(null).post("/v1/applications", Samples.application("2026-10-20")).is(201);
    assertEquals("2026-11-24", receipt.text("/next/date"));
    STACK.moveTo("2026-11-24T23:30:00+08:00");
    assertEquals("RECEIVED", clerk(receipt).sees().text("/stage"), "the last day is not over");
    STACK.moveTo("2026-11-25T00:30:00+08:00");
    Answer accepted =
        Patience.until(
            () -> clerk(receipt).sees(), answer -> !answer.text("/stage").equals("RECEIVED"));
    assertEquals("ACCEPTED", accepted.text("/stage"));
    JsonNode last =
        accepted.json().path("history").path(accepted.json().path("history").size() - 1);
    assertTrue(accepted.json().path("history").toString().contains("SYSTEM"), last.toString());
  }

  private Officer clerk(Answer receipt) {
    return new Officer(STREET.as("clerk-330802"), receipt.text("/id"));
  }

  private Officer head(Answer receipt) {
    return new Officer(STREET.as("head-330802"), receipt.text("/id"));
  }

  private Caller pass(String receiptCode) {
    Answer pass =
        STREET
            .post(
                "/v1/case-passes",
                Samples.object().put("receiptCode", receiptCode).put("phone", Samples.PHONE))
            .is(201);
    return STREET.with(pass.text("/token"));
  }

  /** Every event carries the hash of the one before it. */
  private static void chained(Caller officer, Answer receipt) {
    List<JsonNode> events = new ArrayList<>();
    String path = "/v1/cases/" + receipt.text("/id") + "/events?limit=100";
    officer.get(path).is(200).json().path("items").forEach(events::add);
    assertTrue(events.size() > 15, () -> "only " + events.size());
    for (int i = 0; i < events.size(); i++) {
      assertEquals(i + 1, events.get(i).path("sequence").asInt());
      if (i > 0) {
        assertEquals(events.get(i - 1).path("hash").asText(), events.get(i).path("prev").asText());
        assertNotEquals("", events.get(i).path("prev").asText());
      }
    }
  }

  /** One scan, one submission, on their days. */
  private static void counted(Caller admin, String hallId) {
    JsonNode figures =
        Patience.until(() -> hall(admin, hallId), hall -> hall.path("submissions").asInt() > 0);
    assertEquals(1, figures.path("scans").asInt());
    assertEquals(1, figures.path("submissions").asInt());
    for (JsonNode day : figures.path("days")) {
      if (day.path("submissions").asInt() > 0) {
        assertEquals("2026-09-30", day.path("day").asText());
      }
    }
  }

  private static JsonNode hall(Caller admin, String hallId) {
    Answer figures = admin.get("/v1/halls/figures?from=2026-09-01&to=2026-12-31").is(200);
    for (JsonNode hall : figures.json().path("halls")) {
      if (hall.path("hallId").asText().equals(hallId)) {
        return hall;
      }
    }
    return Samples.object();
  }

  private static List<String> list(Answer answer, String pointer) {
    List<String> items = new ArrayList<>();
    answer.json().at(pointer).forEach(item -> items.add(item.toString()));
    return items;
  }
}
