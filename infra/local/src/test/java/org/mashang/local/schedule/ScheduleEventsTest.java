package org.mashang.local.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.mashang.local.declared.EventSource;

class ScheduleEventsTest {

  private static final Instant TIME = Instant.parse("2026-11-26T16:05:00.123Z");

  private static String event(String input, boolean ofRule) {
    EventSource.Timetable schedule =
        new EventSource.Timetable(
            "Reports", "Daily", "rate(1 day)", "UTC", input, ofRule, 3, null, 1);
    return new String(ScheduleEvents.event(schedule, TIME), StandardCharsets.UTF_8);
  }

  @Test
  void a_schedules_own_input_arrives_as_it_is_written() {
    assertEquals("{\"报表\": [\"日\"]}", event("{\"报表\": [\"日\"]}", false));
    assertEquals("{\"kind\":\"day\"}", event("{\"kind\":\"day\"}", true));
  }

  @Test
  void the_scheduler_fills_in_what_it_knows_of_the_call() {
    assertEquals(
        "{\"at\":\"2026-11-26T16:05:00Z\"}",
        event("{\"at\":\"<aws.scheduler.scheduled-time>\"}", false));
    assertEquals(
        "arn:aws:scheduler:cn-north-1:000000000000:schedule/default/ReportsDaily 1",
        event("<aws.scheduler.schedule-arn> <aws.scheduler.attempt-number>", false));
    assertTrue(event("<aws.scheduler.execution-id>", false).matches("[0-9a-f-]{36}"));
  }

  @Test
  void a_rule_fills_in_nothing() {
    String input = "{\"at\":\"<aws.scheduler.scheduled-time>\"}";
    assertEquals(input, event(input, true));
  }
}
