package org.mashang.fraud.warning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mashang.emulator.EmbeddedCloud;
import org.mashang.emulator.EmbeddedCloudExtension;
import org.mashang.fraud.alert.Level;

/** What follows from the passing of time alone. */
@ExtendWith(EmbeddedCloudExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SweepTest {

  private final Desk desk;

  SweepTest(EmbeddedCloud cloud) {
    desk = new Desk(cloud);
  }

  @Test
  void nobodyAnswersAndTheNextIsCalledUntilTheTopOnceEach() {
    String id = desk.raised(Told.about(desk.keys, Level.ORANGE));
    desk.sweep(Desk.after(14));
    assertEquals("330802S1", desk.show(Person.CITY, id).text("/organ/id"));
    desk.sweep(Desk.after(15));
    desk.sweep(Desk.after(15));
    assertEquals("330802F1", desk.show(Person.CITY, id).text("/organ/id"));
    desk.sweep(Desk.after(30));
    assertEquals("330800F1", desk.show(Person.CITY, id).text("/organ/id"));
    desk.sweep(Desk.after(45));
    desk.sweep(Desk.after(46));
    desk.sweep(Desk.after(500));
    assertEquals(
        List.of("raised", "dispatched", "nextCalled", "nextCalled", "timePassed"),
        desk.history(id));
    Answer late = desk.send(Desk.showing(Person.CITY, id).at(Desk.after(501))).is(200);
    assertTrue(late.at("/tasks/0/late").asBoolean());
  }

  @Test
  void whatIsAnsweredIsLeftAlone() {
    String id = desk.raised(Told.about(desk.keys, Level.RED));
    desk.command(Person.DISTRICT, id, "{\"type\":\"acknowledge\"}").is(200);
    desk.sweep(Desk.after(600));
    assertEquals(List.of("raised", "dispatched", "acknowledged"), desk.history(id));
  }

  @Test
  void laterCallsThatNobodyMadeArePutOnRecordOnceEach() {
    String id = desk.handled(Told.about(desk.keys, Level.RED));
    desk.command(Person.DISTRICT, id, "{\"type\":\"conclude\",\"result\":\"DISSUADED\"}").is(200);
    Instant day = Desk.NOW.plus(Duration.ofDays(1));
    desk.sweep(day.minusSeconds(60));
    assertFalse(desk.history(id).contains("timePassed"));
    desk.sweep(day);
    desk.sweep(day.plusSeconds(60));
    desk.sweep(Desk.NOW.plus(Duration.ofDays(7)));
    desk.sweep(Desk.NOW.plus(Duration.ofDays(8)));
    assertEquals(2, desk.history(id).stream().filter("timePassed"::equals).count());
  }

  @Test
  void anAppealThatIsNotAnsweredInTimeIsPutOnRecordEvenOnAClosedWarning() {
    String id = desk.handled(Told.about(desk.keys, Level.RED));
    desk.contact(id, "FALSE_ALARM", "DRILL");
    desk.command(
            Person.DISTRICT,
            id,
            "{\"type\":\"conclude\",\"result\":\"FALSE_ALARM\",\"falseReason\":\"DRILL\"}")
        .is(200);
    String reference = desk.show(Person.CITY, id).text("/reference");
    desk.appeal(reference, "203.0.113.7").is(201);
    assertEquals("APPEAL", desk.show(Person.CITY, id).text("/stage"));
    desk.sweep(Desk.NOW.plus(Duration.ofDays(10)));
    assertTrue(desk.history(id).contains("timePassed"));
  }
}
