package org.mashang.fraud.warning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mashang.emulator.EmbeddedCloud;
import org.mashang.emulator.EmbeddedCloudExtension;
import org.mashang.fraud.alert.Level;

/** The desks: who sees what, who does what, what counts. */
@ExtendWith(EmbeddedCloudExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskTest {

  private static final String ACKNOWLEDGE = "{\"type\":\"acknowledge\"}";

  private final Desk desk;

  DeskTest(EmbeddedCloud cloud) {
    desk = new Desk(cloud);
  }

  private Told about(Level level) {
    return Told.about(desk.keys, level);
  }

  private List<String> listed(Person person, String stage) {
    Answer answer =
        desk.send(
                Ask.to("GET " + Desk.WARNINGS)
                    .by(person)
                    .query("stage", stage)
                    .query("limit", "100"))
            .is(200);
    return answer.texts("/items", "id");
  }

  @Test
  void eachOrganSeesItsOwnAndAnotherCityNothing() {
    String id = desk.raised(about(Level.ORANGE));
    for (Person one : List.of(Person.CITY, Person.DISTRICT, Person.STATION, Person.BANK)) {
      assertTrue(listed(one, "OPEN").contains(id), one.toString());
      desk.show(one, id).is(200);
    }
    assertTrue(listed(Person.AUDITOR, "RAISED").contains(id));
    for (Person one : List.of(Person.OTHER_DISTRICT, Person.COMMUNITY, Person.OTHER_CITY)) {
      assertFalse(listed(one, "OPEN").contains(id), one.toString());
      desk.show(one, id).refused(404, "CASE_UNKNOWN");
      desk.send(Desk.commanding(one, id, 2, ACKNOWLEDGE)).refused(404, "NO_SUCH_CASE");
    }
    assertFalse(listed(Person.OTHER_AUDITOR, "OPEN").contains(id));
    desk.show(Person.OTHER_AUDITOR, id).refused(404, "CASE_UNKNOWN");
    desk.show(Person.CLERK, id).refused(403, "FORBIDDEN");
  }

  @Test
  void aListIsFilteredByLevelAndStageAndTurnsPages() {
    String red = desk.raised(about(Level.RED));
    String blue = desk.raised(about(Level.BLUE));
    Ask ask =
        Ask.to("GET " + Desk.WARNINGS).by(Person.CITY).query("level", "RED").query("limit", "1");
    Answer first = desk.send(ask).is(200);
    assertEquals(1, first.at("/items").size());
    List<String> seen = new java.util.ArrayList<>(first.texts("/items", "id"));
    Answer page = first;
    while (!page.at("/next").isNull()) {
      page = desk.send(ask.query("cursor", page.text("/next"))).is(200);
      seen.addAll(page.texts("/items", "id"));
    }
    assertTrue(seen.contains(red));
    assertFalse(seen.contains(blue));
    assertEquals(seen.size(), seen.stream().distinct().count());
    desk.send(Ask.to("GET " + Desk.WARNINGS).by(Person.CITY).query("level", "PINK"))
        .refused(400, "INVALID_LEVEL");
    desk.send(Ask.to("GET " + Desk.WARNINGS).by(Person.CITY).query("stage", "X"))
        .refused(400, "INVALID_STAGE");
    desk.send(Ask.to("GET " + Desk.WARNINGS).by(Person.CITY).query("month", "X"))
        .refused(400, "INVALID_MONTH");
  }

  @Test
  void theCityReadsTheListOfOneOfItsDivisions() {
    String id = desk.raised(about(Level.RED));
    Ask ask = Ask.to("GET " + Desk.WARNINGS).query("limit", "100");
    for (Person one : List.of(Person.CITY, Person.AUDITOR, Person.DISTRICT)) {
      Ask mine = ask.by(one);
      assertTrue(
          desk.send(mine.query("division", "330802")).is(200).texts("/items", "id").contains(id),
          one.toString());
      assertFalse(
          desk.send(mine.query("division", "330803")).is(200).texts("/items", "id").contains(id),
          one.toString());
    }
    desk.send(ask.by(Person.CITY).query("division", "330702")).refused(400, "INVALID_DIVISION");
  }

  @Test
  void whoDoesNotLeadIsNotShownTheSignals() {
    String id = desk.raised(about(Level.RED));
    assertEquals(2, desk.show(Person.DISTRICT, id).at("/signals").size());
    Answer bank = desk.show(Person.BANK, id).is(200);
    assertEquals(0, bank.at("/signals").size());
    assertFalse(bank.text("/words/opening").isEmpty());
  }

  @Test
  void theNumberIsReadOnRecordOnly() {
    String id = desk.raised(about(Level.RED));
    Ask ask = Ask.to("POST " + Desk.WARNINGS + "/{warningId}/reveal").on("warningId", id);
    desk.send(ask.by(Person.AUDITOR).body("{\"field\":\"phone\",\"reason\":\"看看\"}"))
        .refused(403, "FORBIDDEN");
    desk.send(ask.by(Person.OTHER_CITY).body("{\"field\":\"phone\",\"reason\":\"看看\"}"))
        .refused(404, "NO_SUCH_CASE");
    desk.send(ask.by(Person.DISTRICT).body("{\"field\":\"idNumber\",\"reason\":\"看看\"}"))
        .refused(422, "FIELDS_WRONG");
    Answer read =
        desk.send(ask.by(Person.DISTRICT).body("{\"field\":\"phone\",\"reason\":\"打电话劝阻\"}"));
    assertEquals(Told.PHONE, read.is(200).text("/value"));
    JsonNode last = desk.show(Person.CITY, id).at("/history/2");
    assertEquals("personalDataRead", last.path("type").asText());
    assertEquals("宋明达", last.path("by").asText());
  }

  @Test
  void ofTwoWhoAnswerAtOnceOneHasIt() {
    String id = desk.raised(about(Level.RED));
    desk.send(Desk.commanding(Person.DISTRICT, id, 2, ACKNOWLEDGE)).is(200);
    desk.send(Desk.commanding(Person.CITY, id, 2, ACKNOWLEDGE)).refused(412, "STALE_VERSION");
    assertEquals("宋明达", desk.show(Person.CITY, id).text("/handler"));
  }

  @Test
  void aCommandThatComesTwiceIsAnsweredAsTheFirstTime() {
    String id = desk.raised(about(Level.RED));
    Ask ask = Desk.commanding(Person.DISTRICT, id, 2, ACKNOWLEDGE).key("acknowledge-once");
    String first = desk.send(ask).is(200).body();
    assertEquals(first, desk.send(ask).is(200).body());
    assertEquals(3, desk.history(id).size());
  }

  @Test
  void aProofCountsOnceOverAllWarnings() {
    String one = desk.handled(about(Level.RED));
    String other = desk.handled(about(Level.RED));
    String count =
        "{\"type\":\"countAvoided\",\"amount\":\"1500.50\",\"proof\":\"PERSON_STATEMENT\",\"proofId\":\"%s\"}";
    desk.command(Person.DISTRICT, one, count.formatted("确认书 2026-" + one)).is(200);
    desk.command(Person.DISTRICT, other, count.formatted("确认书2026－" + one))
        .refused(409, "PROOF_COUNTED");
    desk.command(
            Person.DISTRICT,
            one,
            "{\"type\":\"reverseAvoided\",\"entry\":\"1\",\"reason\":\"又转了\"}")
        .is(200);
    desk.command(Person.DISTRICT, other, count.formatted("确认书 2026-" + one))
        .refused(409, "PROOF_COUNTED");
    assertEquals(0, desk.show(Person.CITY, one).at("/money/saved").asLong());
    assertTrue(desk.show(Person.CITY, one).at("/ledger/0/reversed").asBoolean());
  }

  @Test
  void figuresCountEachWarningOnce() {
    String rule = "R-" + System.nanoTime();
    String good = desk.handled(about(Level.RED).by(rule));
    desk.command(
            Person.DISTRICT,
            good,
            "{\"type\":\"countAvoided\",\"amount\":\"2000\",\"proof\":\"PERSON_STATEMENT\",\"proofId\":\"%s\"}"
                .formatted(rule))
        .is(200);
    desk.command(Person.DISTRICT, good, "{\"type\":\"conclude\",\"result\":\"DISSUADED\"}").is(200);
    String bad = desk.handled(about(Level.RED).by(rule));
    desk.contact(bad, "FALSE_ALARM", "REAL_BUSINESS");
    desk.command(
            Person.DISTRICT,
            bad,
            "{\"type\":\"conclude\",\"result\":\"FALSE_ALARM\",\"falseReason\":\"REAL_BUSINESS\"}")
        .is(200);
    desk.raised(about(Level.RED).by(rule));
    JsonNode figures = desk.send(Ask.to("GET /v1/fraud/figures").by(Person.AUDITOR)).is(200).json();
    JsonNode mine =
        StreamSupport.stream(figures.path("rules").spliterator(), false)
            .filter(one -> one.path("rule").asText().equals(rule))
            .findFirst()
            .orElseThrow();
    assertEquals(
        "[3,1,1,500,200000]",
        "[%s,%s,%s,%s,%s]"
            .formatted(
                mine.path("raised"),
                mine.path("confirmed"),
                mine.path("falseAlarms"),
                mine.path("precision"),
                mine.path("saved")));
    assertTrue(figures.at("/all/raised").asInt() >= 3);
    assertTrue(figures.at("/all/dissuaded").asInt() >= 1);
    int open = figures.at("/all/open").asInt();
    assertTrue(open >= 1 && open <= figures.at("/all/raised").asInt(), "open " + open);
    desk.send(Ask.to("GET /v1/fraud/figures").by(Person.OTHER_CITY)).refused(403, "FORBIDDEN");
    desk.send(Ask.to("GET /v1/fraud/figures").by(Person.BANK)).refused(403, "FORBIDDEN");
    Ask years = Ask.to("GET /v1/fraud/figures").by(Person.CHIEF).query("from", "2020-01-01");
    desk.send(years).refused(400, "INVALID_DAYS");
    JsonNode district =
        desk.send(Ask.to("GET /v1/fraud/figures").by(Person.OTHER_DISTRICT)).is(200).json();
    assertEquals(0, district.at("/all/raised").asInt());
    assertEquals("330803", district.path("division").asText());
    assertTrue(figures.path("division").isNull());
  }
}
