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
      return input.getBytes(StandardCharsets.UTF_8);
    }
    String name = schedule.function() + schedule.name();
    ObjectNode event = JSON.createObjectNode();
    event.put("version", "0");
    event.put("id", UUID.randomUUID().toString());
    event.put("detail-type", "Scheduled Event");
    event.put("source", schedule.ofRule() ? "aws.events" : "aws.scheduler");
    event.put("account", Region.ACCOUNT);
    event.put("time", time.truncatedTo(ChronoUnit.SECONDS).toString());
    event.put("region", Region.NAME);
    event
        .putArray("resources")
        .add(
            schedule.ofRule()
                ? Region.arn("events", "rule/" + name)
                : Region.arn("scheduler", "schedule/default/" + name));
    if (schedule.ofRule()) {
      event.putObject("detail");
    } else {
      event.put("detail", "{}");
    }
    return event.toString().getBytes(StandardCharsets.UTF_8);
  }
}
