package org.mashang.screening.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mashang.emulator.EmbeddedCloud;
import org.mashang.emulator.EmbeddedCloudExtension;
import org.mashang.platform.reading.Readings;
import org.mashang.screening.clock.ReviewSweep;

/** What follows from the passing of time alone. */
@ExtendWith(EmbeddedCloudExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SweepTest {

  private final Course course;
  private final Bureau bureau;
  private final ReviewSweep sweep;
  private final Readings readings;

  SweepTest(EmbeddedCloud cloud) {
    course = new Course(cloud);
    bureau = course.bureau;
    sweep = bureau.make("ReviewSweep", ReviewSweep::new);
    readings = new Readings(cloud.clients().dynamoDb(), cloud.physicalName("ReadingsTable"));
  }

  private ReviewSweep.Swept at(Instant now) {
    return sweep.handleRequest(Map.of("time", now.toString()), Bureau.CONTEXT);
  }

  private static Instant after(int minutes) {
    return Bureau.NOW.plus(Duration.ofMinutes(minutes));
  }

  private String state(String id) {
    return bureau.show(Person.GU, id).text("/papers/0/state");
  }

  @Test
  void aReadingThatDoesNotMoveIsGivenUpAndOneThatMovesIsNot() {
    String still = bureau.opened();
    String moving = bureau.opened();
    course.arrived(still, "材料", null, Course.pdf("still"));
    String paper = course.arrived(moving, "材料", null, Course.pdf("moving"));
    at(after(14));
    assertEquals("READING", state(still));
    at(after(16));
    assertEquals("READING", state(still), "one look is not enough");
    readings.opened(moving + "." + paper, 12);
    readings.read(moving + "." + paper, 1);
    assertEquals(1, bureau.show(Person.GU, moving).at("/papers/0/progress/read").asInt());
    at(after(32));
    assertEquals("UNREAD", state(still));
    assertEquals("READING", state(moving));
    course.wire.relayed(still);
    assertEquals(List.of(), Wire.failed(course.wire.screen(still)));
    assertEquals("REVIEW", bureau.show(Person.GU, still).text("/stage"));
    at(after(60));
    at(after(76));
    assertEquals("UNREAD", state(moving));
  }

  @Test
  void aClockThatRanOutIsPutOnRecordOnce() {
    String id = course.screened("128.5");
    Instant later = Instant.parse("2026-11-30T02:00:00Z");
    at(later);
    at(later.plus(Duration.ofDays(1)));
    List<String> history = bureau.show(Person.GU, id).texts("/history", "type");
    long passed = history.stream().filter("clockPassed"::equals).count();
    assertEquals(3, passed, history.toString());
    assertTrue(bureau.list(Person.GU, "REVIEW").body().contains(id));
  }
}
