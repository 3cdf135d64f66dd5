package org.mashang.platform.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.mashang.platform.json.Json;

class LogTest {

  private static JsonNode line(Runnable work) throws Exception {
    PrintStream out = System.out;
    var caught = new ByteArrayOutputStream();
    System.setOut(new PrintStream(caught, true, StandardCharsets.UTF_8));
    try {
      work.run();
    } finally {
      System.setOut(out);
    }
    String text = caught.toString(StandardCharsets.UTF_8);
    assertEquals(1, text.lines().count());
    return Json.tree(text);
  }

  @Test
  void a_call_leaves_one_line_that_a_machine_can_read() throws Exception {
    JsonNode line =
        line(() -> CallLog.begin("Things", "r-1", "GET /x").with(Field.CASE_ID, "a\nb").end(200));
    assertEquals("Things", line.get("function").asText());
    assertEquals("a\nb", line.get("case_id").asText());
    assertEquals(200, line.get("status").asInt());
    assertTrue(line.get("millis").isIntegralNumber());
    assertTrue(line.get("cold").isBoolean());
  }

  @Test
  void an_error_is_told_by_type_and_place_and_not_by_what_it_quotes() throws Exception {
    var thrown = new IllegalStateException("张三", new RuntimeException("330802199001011234"));
    JsonNode line =
        line(
            () -> {
              CallLog log = CallLog.begin("Things", "r-1", null);
              log.failed(thrown);
              log.end();
            });
    String error = line.get("error").asText();
    assertTrue(error.contains("IllegalStateException") && error.contains("RuntimeException"));
    assertTrue(error.contains("LogTest"));
    assertFalse(line.toString().contains("张三") || line.toString().contains("330802199001011234"));
  }

  @Test
  void a_counter_is_a_line_that_cloudwatch_counts() throws Exception {
    Instant at = Instant.parse("2026-03-02T01:00:00Z");
    JsonNode line = line(() -> Metrics.applicationReceived(at, "SCAN"));
    assertEquals(at.toEpochMilli(), line.at("/_aws/Timestamp").asLong());
    assertEquals("Mashang", line.at("/_aws/CloudWatchMetrics/0/Namespace").asText());
    String metric = line.at("/_aws/CloudWatchMetrics/0/Metrics/0/Name").asText();
    String dimension = line.at("/_aws/CloudWatchMetrics/0/Dimensions/0/0").asText();
    assertEquals(1, line.get(metric).asInt());
    assertEquals("SCAN", line.get(dimension).asText());
  }
}
