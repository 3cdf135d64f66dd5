package org.mashang.screening.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mashang.emulator.EmbeddedCloud;
import org.mashang.emulator.EmbeddedCloudExtension;
import org.mashang.platform.reading.ReadingOrder;
import org.mashang.platform.reading.Readings;
import org.mashang.screening.fact.FactKey;

/** Setting facts right, and seeing how far the reading is, as the page of a case offers it. */
@ExtendWith(EmbeddedCloudExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CorrectionTest {

  private final Course course;
  private final Bureau bureau;
  private final Readings readings;

  CorrectionTest(EmbeddedCloud cloud) {
    course = new Course(cloud);
    bureau = course.bureau;
    readings = new Readings(cloud.clients().dynamoDb(), cloud.physicalName("ReadingsTable"));
  }

  private static JsonNode of(Answer page, String at, String name, String key) {
    for (JsonNode one : page.at(at)) {
      if (one.path(name).asText().equals(key)) {
        return one;
      }
    }
    throw new AssertionError("no " + key + " in " + page.at(at));
  }

  private Answer set(String id, String fact, String value) {
    return bureau.command(
        Person.GU,
        id,
        "{\"type\":\"correctFact\",\"fact\":\"%s\",\"value\":\"%s\",\"reason\":\"核对原件\"}"
            .formatted(fact, value));
  }

  @Test
  void thePageNamesEveryFactThatMayBeSetAndWhatItMayBe() {
    String id = course.screened("128.5");
    Answer page = bureau.show(Person.GU, id).is(200);
    assertEquals(FactKey.values().length, page.at("/correctable").size());
    JsonNode vehicle = of(page, "/correctable", "fact", "VEHICLE");
    assertEquals("CHOICE", vehicle.path("type").asText());
    assertTrue(vehicle.path("options").findValuesAsText("value").contains("E_BIKE"));
    assertTrue(vehicle.path("options").findValuesAsText("label").contains("摩托车"));
    assertEquals(
        List.of("YES", "NO", "NOT_PROVEN"),
        of(page, "/correctable", "fact", "ACCIDENT").path("options").findValuesAsText("value"));
    assertTrue(of(page, "/correctable", "fact", "FILED_ON").path("options").isEmpty());
    assertTrue(bureau.show(Person.LU, id).at("/correctable").isEmpty(), "not theirs to set");
    assertTrue(bureau.show(Person.AUDITOR, id).at("/correctable").isEmpty());
  }

  @Test
  void everyChoiceThatIsOfferedIsTaken() {
    String id = course.screened("128.5");
    for (JsonNode option :
        of(bureau.show(Person.GU, id), "/correctable", "fact", "LICENCE").path("options")) {
      set(id, "LICENCE", option.path("value").asText()).is(200);
      Answer page = bureau.show(Person.GU, id);
      assertEquals(
          option.path("label").asText(),
          of(page, "/screening/facts", "key", "LICENCE").path("valueLabel").asText());
    }
  }

  @Test
  void bothValuesStayInSightAndAFactCanBeSetToNotProven() {
    String id = course.screened("128.5");
    set(id, "BLOOD_ALCOHOL", "140").is(200);
    JsonNode alcohol = of(bureau.show(Person.GU, id), "/corrections", "fact", "BLOOD_ALCOHOL");
    assertEquals("128.5mg/100ml", alcohol.path("beforeLabel").asText());
    assertEquals("140mg/100ml", alcohol.path("valueLabel").asText());

    set(id, "ACCIDENT", "NO").is(200);
    set(id, "ACCIDENT", "NOT_PROVEN").is(200);
    Answer page = bureau.show(Person.GU, id);
    JsonNode accident = of(page, "/screening/facts", "key", "ACCIDENT");
    assertEquals("未证明", accident.path("valueLabel").asText());
    for (JsonNode finding : page.at("/screening/findings")) {
      if (finding.path("facts").toString().contains("\"ACCIDENT\"")) {
        assertFalse(finding.path("truth").asText().equals("ABSENT"), finding.toString());
        assertFalse(finding.path("reason").asText().contains("NOT_PROVEN"), finding.toString());
      }
    }
    assertEquals("NEEDS_HUMAN", page.text("/screening/outcome"));
  }

  @Test
  void aValueOfAnotherTypeIsRefusedAndTheSentenceSaysWhatIsWanted() {
    String id = course.screened("128.5");
    Answer choice = set(id, "VEHICLE", "SPACESHIP").is(422);
    assertEquals(List.of("/value"), choice.pointers());
    assertTrue(choice.text("/faults/0/reason").contains("摩托车"), choice.body());
    assertTrue(
        set(id, "BLOOD_ALCOHOL", "NOT_PROVEN").is(422).text("/faults/0/reason").contains("128.5"));
    assertTrue(set(id, "FILED_ON", "2026-02-30").is(422).text("/faults/0/reason").contains("日期"));
    assertEquals(1, bureau.show(Person.GU, id).at("/screenings").size());
  }

  @Test
  void thePageCountsThePagesWhileTheyAreRead() {
    String id = bureau.opened();
    course.arrived(id, "笔录", "STATEMENT", Course.pdf("three pages"));
    ReadingOrder order = course.wire.relayed(id).getFirst();
    assertProgress(id, 0, 0, 0);
    readings.opened(order.job(), 3);
    assertProgress(id, 3, 0, 0);
    readings.beginPage(order.job(), 1);
    assertProgress(id, 3, 0, 0);
    readings.read(order.job(), 1);
    assertProgress(id, 3, 1, 0);
    readings.beginPage(order.job(), 2);
    readings.giveUp(order.job(), 2);
    assertProgress(id, 3, 1, 1);
    course.wire.tell(course.wire.readAs(order, Course.STATEMENT, "第二页", "第三页"));
    Answer page = bureau.show(Person.GU, id);
    assertEquals("READ", page.text("/papers/0/state"));
    assertTrue(page.at("/papers/0/progress").isNull());
  }

  private void assertProgress(String id, int pages, int read, int unread) {
    JsonNode progress = bureau.show(Person.ASSISTANT, id).at("/papers/0/progress");
    assertEquals(pages, progress.path("pages").asInt());
    assertEquals(read, progress.path("read").asInt());
    assertEquals(unread, progress.path("unread").asInt());
  }
}
