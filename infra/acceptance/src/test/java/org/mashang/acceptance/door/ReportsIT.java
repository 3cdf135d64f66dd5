package org.mashang.acceptance.door;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.mashang.acceptance.stack.Stack;

/**
 * From an application to the figure it changes, to the report, to the reader who opens its link.
 */
class ReportsIT {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final Stack STACK = Stack.from("2026-03-31T10:00:00+08:00");
  private static final Caller STREET = Caller.nobody(STACK.address());

  @AfterAll
  static void stop() {
    STACK.close();
  }

  private static JsonNode figure(JsonNode report, String id) {
    return report
        .path("sections")
        .valueStream()
        .flatMap(section -> section.path("figures").valueStream())
        .filter(one -> one.path("id").asText().equals(id))
        .findFirst()
        .orElseThrow()
        .path("value");
  }

  private static long count(Caller reader, String id) {
    JsonNode shown = reader.get("/v1/figures?from=2026-03-31&to=2026-03-31").is(200).json();
    return figure(shown.path("report"), id).path("number").asLong();
  }

  private static HttpResponse<byte[]> fetch(String address) throws Exception {
    return CLIENT.send(
        HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofByteArray());
  }

  @Test
  void anApplicationChangesTheFigureTheReportAndWhatItsReadersOpen() throws Exception {
    Caller auditor = STREET.as("auditor");
    Caller applicant = STREET.applicant(null);
    String id =
        applicant.post("/v1/applications", Samples.application("2026-03-20")).is(201).text("/id");
    Patience.until(() -> count(auditor, "RC-01"), number -> number == 1);
    STREET.as("clerk-330802").take("/v1/cases/" + id, "accept", Map.of()).is(200);
    Patience.until(() -> count(auditor, "RC-07"), number -> number == 1);

    auditor.get("/v1/reports/MONTHLY/2026-03").is(404);
    // Nobody is told before eight.
    STACK.moveTo("2026-04-01T08:30:00+08:00");
    Caller reader = STREET.as("auditor");
    JsonNode month =
        Patience.until(
            () -> reader.get("/v1/reports?kind=MONTHLY").is(200).json().path("items"),
            items -> !items.isEmpty());
    assertEquals("2026-03", month.at("/0/period").asText());
    assertEquals(1, month.size(), "made once, whatever other schedules have run");
    JsonNode shown = reader.get("/v1/reports/MONTHLY/2026-03").is(200).json();
    assertEquals(1, figure(shown.path("report"), "RC-01").path("number").asLong());
    assertFalse(shown.at("/report/sentences").isEmpty());

    byte[] pdf = fetch(shown.at("/files/pdf").asText()).body();
    assertArrayEquals("%PDF-".getBytes(StandardCharsets.US_ASCII), Arrays.copyOf(pdf, 5));
    byte[] xlsx = fetch(shown.at("/files/xlsx").asText()).body();
    assertArrayEquals(new byte[] {'P', 'K'}, Arrays.copyOf(xlsx, 2));
    JsonNode stored = new ObjectMapper().readTree(fetch(shown.at("/files/json").asText()).body());
    assertEquals(shown.path("report"), stored);

    theLinkOpensItForAWhile(shown);
    aRecountAgrees();
  }

  private static void theLinkOpensItForAWhile(JsonNode shown) {
    JsonNode message =
        Patience.until(
            () ->
                STREET
                    .get("/v1/outbox")
                    .is(200)
                    .json()
                    .path("items")
                    .valueStream()
                    .filter(one -> one.path("text").asText().contains("月报（2026年3月）"))
                    .findFirst()
                    .orElse(null),
            Objects::nonNull);
    String text = message.path("text").asText();
    String token = text.substring(text.indexOf("#t=") + 3).split("[ ，。]", -1)[0];
    JsonNode opened = STREET.get("/v1/report-links/" + token).is(200).json();
    assertTrue(opened.at("/report/title").asText().contains("月报"), opened.toString());
    STREET.get("/v1/report-links/" + token + "x").is(404);
    STREET.get("/v1/reports/MONTHLY/2026-03").is(401);
    assertEquals(shown.path("report"), opened.path("report"));
    STACK.moveTo("2026-04-20T08:00:00+08:00");
    assertEquals("LINK_EXPIRED", STREET.get("/v1/report-links/" + token).is(410).text("/code"));
  }

  private static void aRecountAgrees() throws Exception {
    HttpResponse<String> answer =
        CLIENT.send(
            HttpRequest.newBuilder(STACK.cloud().admin().resolve("functions/Recount"))
                .POST(BodyPublishers.ofString("{\"compare\":true}"))
                .build(),
            BodyHandlers.ofString());
    JsonNode result = new ObjectMapper().readTree(answer.body());
    assertEquals(2, result.path("events").asInt(), answer.body());
    assertTrue(result.path("different").isEmpty(), answer.body());
  }
}
