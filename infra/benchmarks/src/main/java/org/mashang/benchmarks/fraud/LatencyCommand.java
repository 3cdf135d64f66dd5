package org.mashang.benchmarks.fraud;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.mashang.benchmarks.Arguments;
import org.mashang.benchmarks.Benchmark;

/**
 * How long people wait for help: from when a partner sends the last signal of a story to when its
 * warning stands on the desk's list, through the front door of a demonstration system that runs.
 */
public final class LatencyCommand implements Benchmark {

  private static final long STAKE = 60_000_000;
  private static final long MILLI = 1_000_000;
  private static final long PATIENCE = 120_000 * MILLI;

  @Override
  public String what() {
    return "seconds from a person's last signal to the warning on the desk: --url= --people= --rate=";
  }

  @Override
  public void run(String[] args, PrintStream out) throws Exception {
    Arguments arguments = Arguments.of(args);
    int people = arguments.number("people", 100);
    int rate = arguments.number("rate", 5);
    Door door = new Door(arguments.text("url", "http://localhost:8080"));
    String chief = door.login("chief-330800F1");
    String key = door.partner(chief);
    String mark = Long.toString(System.currentTimeMillis() % 100_000_000);
    // Amounts that no run before has used, or its warnings would pass for ours
    long stake = STAKE + System.currentTimeMillis() / 1_000 % 100_000 * 1_000;
    for (int i = 0; i < people; i++) {
      door.send(key, signal(mark, i, "CALL", 50), signal(mark, i, "SCREEN_SHARE", 20));
    }
    Map<Long, Long> sent = new HashMap<>();
    Map<Long, Long> seen = new HashMap<>();
    long began = System.nanoTime();
    long last = began;
    while (seen.size() < people && System.nanoTime() - last < PATIENCE) {
      if (sent.size() < people
          && System.nanoTime() - began >= sent.size() * 1_000_000_000L / rate) {
        int i = sent.size();
        last = System.nanoTime();
        sent.put(stake + i, last);
        door.send(key, signal(mark, i, "TRANSFER", 0).put("amount", stake + i));
        continue;
      }
      for (long one : door.stakes(chief, stake, stake + people)) {
        seen.putIfAbsent(one, System.nanoTime());
      }
      LockSupport.parkNanos(20 * MILLI);
    }
    long[] millis =
        seen.entrySet().stream()
            .filter(one -> sent.containsKey(one.getKey()))
            .mapToLong(one -> (one.getValue() - sent.getOrDefault(one.getKey(), 0L)) / MILLI)
            .sorted()
            .toArray();
    out.printf(
        "{\"people\":%d,\"rate\":%d,\"warned\":%d,\"p50Millis\":%d,\"p99Millis\":%d,\"mostMillis\":%d}%n",
        people, rate, millis.length, at(millis, 0.5), at(millis, 0.99), at(millis, 1));
  }

  private static long at(long[] sorted, double share) {
    return sorted.length == 0 ? -1 : sorted[(int) Math.ceil(share * sorted.length) - 1];
  }

  /** A signal of a person; an amount of its own tells whose warning is on the list. */
  private static ObjectNode signal(String mark, int i, String kind, int minutesAgo) {
    ObjectNode one = JsonNodeFactory.instance.objectNode();
    one.put("kind", kind).put("version", 1).put("id", mark + "-" + i + "-" + kind);
    one.put("at", Instant.now().minusSeconds(minutesAgo * 60L + 1).toString());
    one.putObject("person")
        .put("phone", "138%08d".formatted(Long.parseLong(mark) / 1000 * 1000 + i))
        .put("age", 66)
        .put("division", "330802");
    switch (kind) {
      case "CALL" ->
          one.put("number", "00852" + mark)
              .put("direction", "IN")
              .put("seconds", 2_700)
              .put("overseas", true)
              .put("numberRisk", "HIGH");
      case "TRANSFER" ->
          one.put("account", "62220" + mark + i)
              .put("amount", STAKE)
              .put("channel", "MOBILE")
              .put("newPayee", true)
              .put("state", "HELD");
      default -> {}
    }
    return one;
  }

  /** The front door of a demonstration. */
  private static final class Door {

    private final FrontDoor http;

    Door(String url) {
      http = new FrontDoor(url);
    }

    String login(String user) throws Exception {
      return http.post("/v1/sessions/demo", "", object().put("user", user)).path("token").asText();
    }

    String partner(String token) throws Exception {
      ObjectNode body =
          object()
              .put("code", "bench-" + System.currentTimeMillis() % 1_000_000)
              .put("name", "压力测试")
              .put("kind", "BANK")
              .put("quota", 1_000_000)
              .put("why", "测量从线索到预警的时间");
      return http.post("/v1/fraud/partners", token, body).path("key").asText();
    }

    void send(String key, ObjectNode... signals) throws Exception {
      ObjectNode body = object();
      ArrayNode all = body.putArray("signals");
      all.addAll(Arrays.asList(signals));
      JsonNode answer = http.post("/v1/fraud/signals", key, body);
      if (answer.path("accepted").asInt() != signals.length) {
        throw new IllegalStateException("not accepted: " + answer);
      }
    }

    List<Long> stakes(String token, long from, long to) throws Exception {
      List<Long> found = new ArrayList<>();
      String cursor = "";
      do {
        JsonNode page = http.get("/v1/fraud/warnings?stage=RAISED&limit=100" + cursor, token);
        for (JsonNode one : page.path("items")) {
          long stake = one.path("stake").asLong();
          if (stake >= from && stake < to) {
            found.add(stake);
          }
        }
        cursor = page.path("next").isTextual() ? "&cursor=" + page.path("next").asText() : "";
      } while (!cursor.isEmpty());
      return found;
    }

    private static ObjectNode object() {
      return JsonNodeFactory.instance.objectNode();
    }
  }
}
