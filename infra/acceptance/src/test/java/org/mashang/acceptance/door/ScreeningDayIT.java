package org.mashang.acceptance.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.mashang.acceptance.stack.Stack;
import org.mashang.print.DocumentPage;
import org.mashang.print.LegalDocument;
import org.mashang.print.Typefaces;

/** A day at a procuratorate: papers in, read by the embedded engine, found, corrected, decided. */
class ScreeningDayIT {

  private static final String CASES = "/v1/screening/cases";
  private static final Stack STACK = Stack.from("2026-09-21T08:40:00+08:00");
  private static final Caller STREET = Caller.nobody(STACK.address());
  private static final Caller ASSISTANT = STREET.as("assistant-330802P1");
  private static final Caller PROSECUTOR = STREET.as("prosecutor-330802P1-1");
  private static final Caller CHIEF = STREET.as("chief-330802P1");

  @AfterAll
  static void stop() {
    STACK.close();
  }

  private static byte[] opinion(String milligrams) {
    return new DocumentPage(Typefaces.bundled())
        .pdf(
            new LegalDocument(
                "衢州市公安司法鉴定中心",
                "血液酒精含量检验鉴定书",
                "衢公鉴〔2026〕117号",
                null,
                List.of(
                    "委托单位：衢州市公安局柯城分局交警大队。",
                    "检材：王小明的血液样本两份，封装完好。",
                    "鉴定意见：从送检的王小明血液中检出乙醇成分，含量为" + milligrams + "mg/100ml。"),
                LocalDate.of(2026, 9, 3),
                "GQ7K-M3XW-A9DP"));
  }

  private static String opened(String number) {
    ObjectNode body =
        Samples.object()
            .put("policeCase", number)
            .put("policeUnit", "衢州市公安局柯城分局")
            .put("referral", "TRANSFERRED")
            .put("filedOn", "2026-09-01")
            .put("receivedOn", "2026-09-18")
            .put("inCustody", false);
    body.putArray("suspects").addObject().put("name", "王小明");
    return ASSISTANT.post(CASES, body).is(201).text("/id");
  }

  private static String handsIn(String id, String name, byte[] content) {
    Answer announced =
        ASSISTANT
            .post(
                CASES + "/" + id + "/papers",
                Samples.object()
                    .put("name", name)
                    .put("mediaType", "application/pdf")
                    .put("size", content.length))
            .is(201);
    assertEquals(200, Uploads.put(announced, content));
    return announced.text("/paper");
  }

  private static Answer sees(String id) {
    return PROSECUTOR.get(CASES + "/" + id).is(200);
  }

  private static JsonNode alcohol(Answer page) {
    for (JsonNode fact : page.json().at("/screening/facts")) {
      if (fact.path("key").asText().equals("BLOOD_ALCOHOL")) {
        return fact;
      }
    }
    throw new AssertionError("no alcohol in " + page.json().path("screening"));
  }

  private static void does(Caller caller, String id, String type, Map<String, Object> given) {
    caller.take(CASES + "/" + id, type, given).is(200);
  }

  @Test
  void fromAPaperToADecision() throws Exception {
    String id = opened("柯公立字101号");
    String paper = handsIn(id, "鉴定意见", opinion("128.5"));
    Answer page = Patience.until(() -> sees(id), seen -> !seen.json().path("screening").isNull());
    assertEquals("REVIEW", page.text("/stage"));
    assertEquals("BLOOD_OPINION", page.text("/papers/0/guessed"));
    assertEquals("128.5", alcohol(page).path("value").asText());
    assertEquals(paper, alcohol(page).at("/mentions/0/paper").asText());
    assertTrue(alcohol(page).at("/mentions/0/box/x1").isNumber());
    assertEquals("NEEDS_HUMAN", page.text("/screening/outcome"));

    Answer first = PROSECUTOR.get(CASES + "/" + id + "/papers/" + paper + "/pages/1").is(200);
    assertTrue(first.json().at("/text/lines").size() > 3);
    assertEquals("image/jpeg", type(first.text("/picture")));

    does(PROSECUTOR, id, "take", Map.of());
    does(
        PROSECUTOR,
        id,
        "correctFact",
        Map.of("fact", "BLOOD_ALCOHOL", "value", "150.0", "reason", "复核后更正"));
    assertEquals(2, sees(id).json().path("screenings").size());
    Answer receipt = PROSECUTOR.get(CASES + "/" + id + "/screenings/1/receipt").is(200);
    assertTrue(receipt.json().toString().contains("128.5"));
    does(PROSECUTOR, id, "recordQuestioning", Map.of("heldOn", "2026-09-21", "record", "如实供述"));
    does(
        PROSECUTOR,
        id,
        "recordHearing",
        Map.of("party", "DUTY_LAWYER", "heldOn", "2026-09-21", "record", "无异议"));
    does(
        PROSECUTOR,
        id,
        "giveOpinion",
        Map.of(
            "kind",
            "PROPOSE_NON_PROSECUTION_177_2",
            "agrees",
            false,
            "procuratorialOpinion",
            true,
            "reasons",
            "情节轻微"));
    does(CHIEF, id, "approve", Map.of());
    does(PROSECUTOR, id, "recordDecision", Map.of("decidedOn", "2026-09-21", "document", "不诉1号"));
    assertEquals("FOLLOW_UP", sees(id).text("/stage"));
  }

  @Test
  void aFileThatLiesIsAFindingAndTheNextPaperIsReadAllTheSame() {
    String id = opened("柯公立字102号");
    handsIn(id, "伪装", "<html>not a paper</html>".getBytes(StandardCharsets.UTF_8));
    Answer refused =
        Patience.until(() -> sees(id), seen -> seen.text("/papers/0/state").equals("REFUSED"));
    assertFalse(refused.text("/papers/0/reason").isEmpty());
    handsIn(id, "鉴定意见", opinion("86.2"));
    Answer page = Patience.until(() -> sees(id), seen -> !seen.json().path("screening").isNull());
    assertEquals("86.2", alcohol(page).path("value").asText());
  }

  @Test
  void theCaseTellsHowFarTheReadingIs() {
    String id = opened("柯公立字103号");
    handsIn(id, "检验记录", pages());
    Answer page =
        Patience.until(
            () -> sees(id), now -> onTheWay(now) || now.text("/papers/0/state").equals("READ"));
    assertTrue(onTheWay(page), "seen while it is read: " + page.json().at("/papers/0"));
    assertEquals("READING", page.text("/stage"));
  }

  /** At least one page is read and at least one is not. */
  private static boolean onTheWay(Answer page) {
    JsonNode progress = page.json().at("/papers/0/progress");
    int read = progress.path("read").asInt();
    return read > 0 && read < progress.path("pages").asInt();
  }

  private static byte[] pages() {
    List<String> lines = new ArrayList<>();
    for (int i = 1; i <= 100; i++) {
      lines.add("第" + i + "项检验记录：样品封装完好，标识清楚，仪器状态正常。");
    }
    return new DocumentPage(Typefaces.bundled())
        .pdf(
            new LegalDocument(
                "衢州市公安司法鉴定中心",
                "检验记录",
                "衢公鉴〔2026〕120号",
                null,
                lines,
                LocalDate.of(2026, 9, 3),
                "GQ7K-M3XW-A9DS"));
  }

  private static String type(String url) throws IOException, InterruptedException {
    HttpResponse<byte[]> answer =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(URI.create(url)).build(),
                HttpResponse.BodyHandlers.ofByteArray());
    assertEquals(200, answer.statusCode());
    return answer.headers().firstValue("content-type").orElse("");
  }
}
