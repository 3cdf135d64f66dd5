package org.mashang.screening.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mashang.casework.tally.Count;
import org.mashang.emulator.EmbeddedCloud;
import org.mashang.emulator.EmbeddedCloudExtension;
import org.mashang.platform.reading.ReadingResult;
import org.mashang.platform.store.CountedEvent;

/** A case from the police's papers to its end, through the real functions, tables and queues. */
@ExtendWith(EmbeddedCloudExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CourseTest {

  private static final String RECEIPT = Bureau.CASES + "/{caseId}/screenings/{number}/receipt";

  private final Course course;
  private final Bureau bureau;

  CourseTest(EmbeddedCloud cloud) {
    course = new Course(cloud);
    bureau = course.bureau;
  }

  private Answer receipt(String id, int number) throws Exception {
    Answer answer =
        bureau.send(
            Ask.to("GET " + RECEIPT)
                .by(Person.GU)
                .on("caseId", id)
                .on("number", String.valueOf(number)));
    answer.is(200);
    byte[] hash =
        MessageDigest.getInstance("SHA-256").digest(answer.body().getBytes(StandardCharsets.UTF_8));
    assertEquals(
        HexFormat.of().formatHex(hash), answer.response().getHeaders().get("x-content-sha256"));
    return answer;
  }

  @Test
  void whatItAddsToTheFiguresLiesWithItsEventsAndNeedsNoKey() throws Exception {
    String id = course.screened("128.5");
    List<Count> counts =
        course.wire.rows(id).stream()
            .flatMap(row -> CountedEvent.of(row).stream())
            .flatMap(event -> event.counts().stream())
            .toList();
    assertEquals(
        List.of("screening.opened", "screening.screened"),
        counts.stream().map(Count::measure).toList());
    assertNotNull(counts.getLast().lasted());
  }

  @Test
  void aCaseGoesFromItsPapersToItsEndAndEveryStepIsAPersonsOrOnRecord() throws Exception {
    String id = course.screened("128.5");
    Answer page = bureau.show(Person.GU, id).is(200);
    assertEquals("REVIEW", page.text("/stage"));
    assertEquals("NEEDS_HUMAN", page.text("/screening/outcome"));
    assertTrue(page.at("/screening/open").size() > 0);
    assertTrue(page.at("/missing").size() > 0);
    var alcohol = fact(page, "BLOOD_ALCOHOL");
    assertEquals("128.5", alcohol.path("value").asText());
    assertEquals(1, alcohol.at("/mentions/0/page").asInt());
    assertFalse(alcohol.at("/mentions/0/box").isNull());

    Answer first = receipt(id, 1);
    bureau
        .command(
            Person.GU,
            id,
            "{\"type\":\"correctFact\",\"fact\":\"BLOOD_ALCOHOL\",\"value\":\"182.5\",\"reason\":\"原件为182.5\"}")
        .is(200);
    Answer corrected = bureau.show(Person.GU, id).is(200);
    assertEquals(2, corrected.at("/screenings").size());
    assertEquals("182.5", fact(corrected, "BLOOD_ALCOHOL").path("value").asText());
    assertTrue(fact(corrected, "BLOOD_ALCOHOL").path("corrected").asBoolean());
    assertEquals(
        "128.5",
        fact(
                bureau.send(
                    Ask.to("GET " + Bureau.CASES + "/{caseId}/screenings/{number}")
                        .by(Person.GU)
                        .on("caseId", id)
                        .on("number", "1")),
                "",
                "BLOOD_ALCOHOL")
            .path("value")
            .asText());
    assertNotEquals(first.body(), receipt(id, 2).body());
    assertEquals(first.body(), receipt(id, 1).body());

    course.hear(id);
    String opinion =
        "{\"type\":\"giveOpinion\",\"kind\":\"PROPOSE_NON_PROSECUTION_177_2\",\"agrees\":false,"
            + "\"procuratorialOpinion\":true,\"reasons\":\"情节轻微\"}";
    bureau.command(Person.GU, id, opinion).is(200);
    assertEquals("APPROVAL", bureau.show(Person.CHIEF, id).text("/stage"));
    bureau.command(Person.GU, id, "{\"type\":\"approve\"}").refused(403, "NOT_YOURS_TO_DO");
    bureau.command(Person.CHIEF, id, "{\"type\":\"approve\",\"note\":\"同意\"}").is(200);
    bureau
        .command(
            Person.GU,
            id,
            "{\"type\":\"recordDecision\",\"decidedOn\":\"2026-09-21\",\"document\":\"衢柯检刑不诉〔2026〕1号\"}")
        .is(200);
    Answer decided = bureau.show(Person.GU, id).is(200);
    assertEquals("FOLLOW_UP", decided.text("/stage"));
    bureau.command(Person.GU, id, "{\"type\":\"close\"}").refused(409, "DUTIES_OPEN");
    for (var duty : decided.at("/duties")) {
      bureau
          .command(
              Person.ASSISTANT,
              id,
              "{\"type\":\"completeDuty\",\"duty\":\"%s\",\"doneOn\":\"2026-09-21\",\"record\":\"已落实\"}"
                  .formatted(duty.path("duty").asText()))
          .is(200);
    }
    bureau.command(Person.ASSISTANT, id, "{\"type\":\"close\"}").is(200);
    assertEquals("CLOSED", bureau.show(Person.GU, id).text("/stage"));
    assertTrue(
        bureau
            .send(Ask.to("GET " + Bureau.CASES + "/{caseId}/events").by(Person.GU).on("caseId", id))
            .is(200)
            .at("/brokenAt")
            .isNull());
    Answer figures = bureau.send(Ask.to("GET /v1/screening/figures").by(Person.CHIEF)).is(200);
    assertTrue(figures.at("/decided").asInt() >= 1);
    assertTrue(figures.texts("/corrected", "fact").contains("BLOOD_ALCOHOL"));
  }

  private static com.fasterxml.jackson.databind.JsonNode fact(Answer answer, String key) {
    return fact(answer, "/screening", key);
  }

  private static com.fasterxml.jackson.databind.JsonNode fact(
      Answer answer, String at, String key) {
    for (var one : answer.at(at + "/facts")) {
      if (one.path("key").asText().equals(key)) {
        return one;
      }
    }
    throw new AssertionError("no " + key + " in " + answer.body());
  }

  @Test
  void messagesThatComeTwiceOrInAnotherOrderChangeNothing() {
    String id = bureau.opened();
    course.arrived(id, "鉴定意见", "BLOOD_OPINION", Course.pdf("one"));
    String second = course.laid(id, "讯问笔录", "STATEMENT", Course.pdf("two"));
    for (int i = 0; i < 3; i++) {
      assertEquals(List.of(), Wire.failed(course.wire.arrive(Course.arrival(id, second))));
    }
    List<ReadingResult> results =
        course.read(id, Course.OPINION.formatted("90.1"), Course.STATEMENT);
    assertEquals(2, results.size());
    assertEquals(List.of(), Wire.failed(course.wire.screen(id)));
    assertEquals("READING", bureau.show(Person.GU, id).text("/stage"));
    course.wire.tell(results.get(1), results.get(1));
    assertEquals(List.of(), Wire.failed(course.wire.screen(id, id)));
    assertTrue(bureau.show(Person.GU, id).at("/screening").isNull());
    course.wire.tell(results.get(0), results.get(1), results.get(0));
    assertEquals(List.of(), Wire.failed(course.wire.screen(id, id, id)));
    course.wire.relayed(id);
    assertEquals(List.of(), Wire.failed(course.wire.screen(id)));
    Answer page = bureau.show(Person.GU, id).is(200);
    assertEquals(1, page.at("/screenings").size());
    assertEquals("REVIEW", page.text("/stage"));
  }

  @Test
  void aPaperThatIsTakenOutAgainBringsTheFindingsOfTheRestOnceMore() {
    String id = course.screened("120");
    String later = course.arrived(id, "讯问笔录", null, Course.pdf("taken out"));
    var order = course.wire.relayed(id).stream().distinct().toList().getLast();
    course.wire.tell(course.wire.readAs(order, Course.STATEMENT));
    course.wire.screen(id);
    bureau
        .command(
            Person.GU,
            id,
            "{\"type\":\"removePaper\",\"paper\":\"%s\",\"reason\":\"另案材料\"}".formatted(later))
        .is(200);
    assertTrue(
        bureau.show(Person.GU, id).texts("/permitted", "type").stream()
            .noneMatch("giveOpinion"::equals));
    course.wire.screen(id);
    Answer page = bureau.show(Person.GU, id).is(200);
    assertEquals(3, page.at("/screenings").size());
    assertTrue(page.texts("/permitted", "type").contains("giveOpinion"));
  }

  @Test
  void aPaperThatComesLaterBringsAnotherScreeningInWhichWhatPeopleHaveSetStays() {
    String id = course.screened("120");
    bureau
        .command(
            Person.GU,
            id,
            "{\"type\":\"correctFact\",\"fact\":\"ACCIDENT\",\"value\":\"NO\",\"reason\":\"查明没有事故\"}")
        .is(200);
    course.arrived(id, "讯问笔录", null, Course.pdf("later"));
    var later = course.wire.relayed(id).stream().distinct().toList().getLast();
    course.wire.tell(course.wire.readAs(later, Course.STATEMENT));
    course.wire.screen(id);
    Answer page = bureau.show(Person.GU, id).is(200);
    assertEquals(3, page.at("/screenings").size());
    assertEquals("NO", fact(page, "ACCIDENT").path("value").asText());
    assertTrue(fact(page, "ACCIDENT").path("corrected").asBoolean());
  }
}
