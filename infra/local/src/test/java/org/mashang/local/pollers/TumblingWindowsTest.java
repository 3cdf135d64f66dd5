package org.mashang.local.pollers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashang.local.declared.EventSource;
import org.mashang.local.time.CityClock;
import org.mashang.local.workers.Outcome;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.sqs.SqsClient;

/** Windows of a minute around 2026-02-02, and a function that counts what it gets. */
class TumblingWindowsTest {

  private static final Instant T0 = Instant.ofEpochSecond(1_770_000_000 / 60 * 60);
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String SHARD = "shard-1";

  @TempDir Path folder;
  private final List<JsonNode> events = new ArrayList<>();
  private final SqsClient queues =
      SqsClient.builder()
          .region(Region.US_EAST_1)
          .endpointOverride(URI.create("http://127.0.0.1:1"))
          .credentialsProvider(AnonymousCredentialsProvider.create())
          .httpClient(UrlConnectionHttpClient.create())
          .build();
  private Instant now = T0;

  @AfterEach
  void close() {
    queues.close();
  }

  @Test
  void each_call_gets_the_state_of_the_one_before_and_the_last_says_that_it_is_over()
      throws Exception {
    Checkpoints checkpoints = checkpoints();
    TumblingWindows windows = windows(checkpoints, this::counting);

    deliver(windows, checkpoints, record(1, 5), record(2, 6));
    deliver(windows, checkpoints, record(3, 30));
    now = T0.plusSeconds(60);
    windows.idle(SHARD);
    assertEquals(2, events.size(), "a record of the window may still come");
    now = T0.plusSeconds(61);
    windows.idle(SHARD);
    windows.idle(SHARD);

    assertEquals(3, events.size());
    assertEquals("{}", events.get(0).get("state").toString());
    assertEquals("{\"count\":\"2\"}", events.get(1).get("state").toString());
    assertEquals(
        JSON.readTree(
            """
            {"Records":[],"window":{"start":"2026-02-02T02:40:00Z","end":"2026-02-02T02:41:00Z"},
             "state":{"count":"3"},"shardId":"shard-1","eventSourceARN":"arn:stream",
             "isFinalInvokeForWindow":true,"isWindowTerminatedEarly":false}"""),
        events.get(2));
    assertFalse(events.get(0).get("isFinalInvokeForWindow").asBoolean());
  }

  @Test
  void a_batch_over_two_windows_is_divided_and_the_first_ended_in_between() throws Exception {
    Checkpoints checkpoints = checkpoints();
    TumblingWindows windows = windows(checkpoints, this::counting);

    deliver(windows, checkpoints, record(1, 5), record(2, 59), record(3, 60), record(4, 130));

    assertEquals(
        List.of(
            "2 of {}",
            "end of {\"count\":\"2\"}",
            "1 of {}",
            "end of {\"count\":\"1\"}",
            "1 of {}"),
        told());
    assertEquals("2026-02-02T02:42:00Z", events.get(4).at("/window/start").asText());
    assertEquals(Optional.of("4"), checkpoints.of(SHARD));
  }

  @Test
  void a_late_record_counts_in_the_window_that_is_open() throws Exception {
    Checkpoints checkpoints = checkpoints();
    TumblingWindows windows = windows(checkpoints, this::counting);

    deliver(windows, checkpoints, record(1, 61));
    deliver(windows, checkpoints, record(2, 59), record(3, 62));

    assertEquals(List.of("1 of {}", "2 of {\"count\":\"1\"}"), told());
  }

  @Test
  void a_restart_in_the_middle_of_a_window_goes_on_with_its_state() throws Exception {
    Checkpoints checkpoints = checkpoints();
    deliver(windows(checkpoints, this::counting), checkpoints, record(1, 5), record(2, 6));

    Checkpoints later = checkpoints();
    TumblingWindows again = windows(later, this::counting);
    assertEquals(Optional.of("2"), later.of(SHARD));
    deliver(again, later, record(3, 7));
    again.close(SHARD);

    assertEquals(List.of("2 of {}", "1 of {\"count\":\"2\"}", "end of {\"count\":\"3\"}"), told());
    assertTrue(windows(checkpoints(), this::counting).shards().isEmpty());
  }

  @Test
  void a_window_without_a_call_has_no_end() throws Exception {
    Checkpoints checkpoints = checkpoints();
    TumblingWindows windows =
        windows(
            Duration.ofMinutes(1),
            checkpoints,
            this::counting,
            List.of("{\"eventName\":[\"REMOVE\"]}"));

    deliver(windows, checkpoints, record(1, 5));
    windows.close(SHARD);

    assertEquals(List.of(), told());
    assertEquals(Optional.of("1"), checkpoints.of(SHARD));
  }

  @Test
  void an_answer_without_a_state_is_a_failed_call_and_comes_again() throws Exception {
    Checkpoints checkpoints = checkpoints();
    TumblingWindows windows =
        windows(
            checkpoints,
            event -> events.size() % 2 == 1 ? "{\"batchItemFailures\":[]}" : counting(event));

    deliver(windows, checkpoints, record(1, 5));
    windows.close(SHARD);

    assertEquals(
        List.of("1 of {}", "1 of {}", "end of {\"count\":\"1\"}", "end of {\"count\":\"1\"}"),
        told());
  }

  @Test
  void what_failed_comes_again_with_the_state_of_what_did_not() throws Exception {
    Checkpoints checkpoints = checkpoints();
    TumblingWindows windows =
        windows(
            checkpoints,
            event ->
                switch (events.size()) {
                  case 1 ->
                      "{\"state\":{\"n\":\"1\"},\"batchItemFailures\":[{\"itemIdentifier\":\"2\"}]}";
                  case 2 ->
                      "{\"state\":{\"n\":\"x\"},\"batchItemFailures\":[{\"itemIdentifier\":\"2\"}]}";
                  default -> "{\"state\":{\"n\":\"3\"}}";
                });

    deliver(windows, checkpoints, record(1, 5), record(2, 6), record(3, 7));
    windows.close(SHARD);

    assertEquals(
        List.of("3 of {}", "2 of {\"n\":\"1\"}", "2 of {\"n\":\"1\"}", "end of {\"n\":\"3\"}"),
        told());
  }

  @Test
  void a_state_of_more_than_a_megabyte_ends_the_window_early() throws Exception {
    Checkpoints checkpoints = checkpoints();
    String large = "\"" + "x".repeat(1024 * 1024) + "\"";
    TumblingWindows windows =
        windows(
            checkpoints,
            event -> events.size() == 1 ? "{\"state\":{\"n\":" + large + "}}" : counting(event));

    deliver(windows, checkpoints, record(1, 5));
    deliver(windows, checkpoints, record(2, 6));
    windows.close(SHARD);

    assertTrue(events.get(1).get("isWindowTerminatedEarly").asBoolean());
    assertTrue(events.get(1).get("isFinalInvokeForWindow").asBoolean());
    assertEquals("1 of {}", told().get(2));
    assertEquals("end of {\"count\":\"1\"}", told().get(3));
    assertEquals(events.get(0).get("window"), events.get(3).get("window"));
  }

  @Test
  void a_record_of_the_minute_that_runs_counts_as_of_now() throws Exception {
    Checkpoints checkpoints = checkpoints();
    TumblingWindows windows = windows(Duration.ofSeconds(3), checkpoints, this::counting);

    now = T0.plusSeconds(31);
    deliver(windows, checkpoints, record(1, 0));
    now = T0.plusSeconds(32);
    deliver(windows, checkpoints, record(2, 0));
    now = T0.plusSeconds(33);
    deliver(windows, checkpoints, record(3, 0));

    assertEquals(
        List.of("1 of {}", "1 of {\"count\":\"1\"}", "end of {\"count\":\"2\"}", "1 of {}"),
        told());
    assertEquals("2026-02-02T02:40:33Z", events.get(3).at("/window/start").asText());
  }

  @Test
  void a_function_sees_windows_by_the_citys_calendar() throws Exception {
    Checkpoints checkpoints = checkpoints();
    CityClock calendar = CityClock.simulatedFrom(Instant.parse("2026-03-02T01:00:00Z"));
    StreamDelivery delivery =
        new StreamDelivery(source(List.of()), this::answered, "arn:function", queues, calendar);
    TumblingWindows windows =
        new TumblingWindows(Duration.ofMinutes(1), delivery, checkpoints, calendar, () -> now);
    answer = this::counting;

    Instant real = Instant.now();
    Record written = record("1", real);
    windows.deliver(SHARD, List.of(written), sequence -> checkpoints.set(SHARD, sequence));

    Instant start = Instant.parse(events.get(0).at("/window/start").asText());
    Instant end = Instant.parse(events.get(0).at("/window/end").asText());
    Instant change =
        Instant.ofEpochSecond(
            events.get(0).at("/Records/0/dynamodb/ApproximateCreationDateTime").asLong());
    assertEquals(Duration.ofMinutes(1), Duration.between(start, end));
    assertFalse(change.isBefore(start) || change.isAfter(end), start + " " + change + " " + end);
  }

  @Test
  void a_window_of_a_quarter_of_an_hour_is_the_longest() {
    assertEquals(900, EventSource.LONGEST_WINDOW);
    assertThrows(IllegalStateException.class, () -> OpenWindow.read("{"));
  }

  private Function<JsonNode, String> answer = this::counting;

  private String counting(JsonNode event) {
    int before = event.at("/state/count").asInt(0);
    return "{\"state\":{\"count\":\"" + (before + event.get("Records").size()) + "\"}}";
  }

  private CompletableFuture<Outcome> answered(byte[] bytes) {
    try {
      JsonNode event = JSON.readTree(bytes);
      events.add(event);
      byte[] text = answer.apply(event).getBytes(StandardCharsets.UTF_8);
      return CompletableFuture.completedFuture(new Outcome.Answered(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> told() {
    return events.stream()
        .map(
            event ->
                (event.get("isFinalInvokeForWindow").asBoolean()
                        ? "end"
                        : String.valueOf(event.get("Records").size()))
                    + " of "
                    + event.get("state"))
        .toList();
  }

  private TumblingWindows windows(Checkpoints checkpoints, Function<JsonNode, String> function) {
    return windows(Duration.ofMinutes(1), checkpoints, function, List.of());
  }

  private TumblingWindows windows(
      Duration length, Checkpoints checkpoints, Function<JsonNode, String> function) {
    return windows(length, checkpoints, function, List.of());
  }

  private TumblingWindows windows(
      Duration length,
      Checkpoints checkpoints,
      Function<JsonNode, String> function,
      List<String> filters) {
    answer = function;
    StreamDelivery delivery =
        new StreamDelivery(
            source(filters), this::answered, "arn:function", queues, CityClock.ofMachine());
    return new TumblingWindows(length, delivery, checkpoints, CityClock.ofMachine(), () -> now);
  }

  private static EventSource.Stream source(List<String> filters) {
    return new EventSource.Stream(
        "Tally",
        "Stream",
        "arn:stream",
        true,
        10,
        Duration.ZERO,
        true,
        filters,
        -1,
        null,
        false,
        null,
        Duration.ofMinutes(1));
  }

  private static void deliver(TumblingWindows windows, Checkpoints checkpoints, Record... records)
      throws InterruptedException {
    windows.deliver(SHARD, List.of(records), sequence -> checkpoints.set(SHARD, sequence));
  }

  private static Record record(int number, int second) {
    return record(String.valueOf(number), T0.plusSeconds(second));
  }

  private static Record record(String number, Instant at) {
    return Record.builder()
        .eventID(number)
        .eventName("INSERT")
        .dynamodb(
            change ->
                change
                    .approximateCreationDateTime(at)
                    .keys(Map.of("pk", AttributeValue.fromS(number)))
                    .sequenceNumber(number)
                    .sizeBytes(3L)
                    .streamViewType("NEW_IMAGE"))
        .build();
  }

  private Checkpoints checkpoints() {
    return new Checkpoints(folder.resolve("stream.properties"));
  }
}
