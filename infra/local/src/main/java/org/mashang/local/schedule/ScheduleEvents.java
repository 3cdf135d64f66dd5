package org.mashang.local.schedule;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.mashang.emulator.template.Region;
import org.mashang.local.declared.EventSource;

/** The events that a function gets from a schedule. */
final class ScheduleEvents {

  private static final ObjectMapper JSON = new ObjectMapper();

  private ScheduleEvents() {}

  static byte[] event(EventSource.Timetable schedule, Instant time) {
    String input = schedule.input();
    if (input != null) {
      String filled = schedule.ofRule() ? input : filled(input, schedule, time);
      return filled.getBytes(StandardCharsets.UTF_8);
    }
    String name = name(schedule);
    ObjectNode event = JSON.createObjectNode();
    event.put("version", "0");
    event.put("id", UUID.randomUUID().toString());
    event.put("detail-type", "Scheduled Event");
    event.put("source", schedule.ofRule() ? "aws.events" : "aws.scheduler");
    event.put("account", Region.ACCOUNT);
    event.put("time", seconds(time));
    event.put("region", Region.NAME);
    event
        .putArray("resources")
        .add(schedule.ofRule() ? Region.arn("events", "rule/" + name) : scheduleArn(schedule));
    if (schedule.ofRule()) {
      event.putObject("detail");
    } else {
      event.put("detail", "{}");
    }
    return event.toString().getBytes(StandardCharsets.UTF_8);
  }

  /**
   * What the Scheduler puts into an input of one's own.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/scheduler/latest/UserGuide/managing-schedule-context-attributes.html">Context
   *     attributes</a>
   */
  private static String filled(String input, EventSource.Timetable schedule, Instant time) {
    return input
        .replace("<aws.scheduler.scheduled-time>", seconds(time))
        .replace("<aws.scheduler.schedule-arn>", scheduleArn(schedule))
        .replace("<aws.scheduler.execution-id>", UUID.randomUUID().toString())
        .replace("<aws.scheduler.attempt-number>", "1");
  }

  private static String name(EventSource.Timetable schedule) {
    return schedule.function() + schedule.name();
  }

  private static String scheduleArn(EventSource.Timetable schedule) {
    return Region.arn("scheduler", "schedule/default/" + name(schedule));
  }

  private static String seconds(Instant time) {
    return time.truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
