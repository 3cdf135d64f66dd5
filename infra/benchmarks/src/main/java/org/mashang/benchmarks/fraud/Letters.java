package org.mashang.benchmarks.fraud;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Messages of signals about people by number, of kinds and times drawn at random. */
final class Letters {

  static final Instant NOW = Instant.parse("2026-07-10T02:00:00Z");
  static final int BATCH = 500;

  private Letters() {}

  /**
   * Messages about people drawn at random.
   *
   * @param step from one person's number to the next one's
   */
  static List<String> mixed(Random random, int people, int step, int signals, String name) {
    List<String> bodies = new ArrayList<>();
    for (int from = 0; from < signals; from += BATCH) {
      List<String> batch = new ArrayList<>(BATCH);
      for (int i = from; i < from + BATCH; i++) {
        batch.add(signal(random, step * random.nextInt(people), name + i, random.nextInt(10_000)));
      }
      bodies.add(envelope(batch));
    }
    return bodies;
  }

  static String envelope(List<String> signals) {
    return "{\"source\":\"bench\",\"city\":\"330800\",\"signals\":["
        + String.join(",", signals)
        + "]}";
  }

  static String signal(Random random, int person, String id, int minutesAgo) {
    String head =
        "\"version\":1,\"id\":\"%s\",\"at\":\"%s\",\"person\":{\"phone\":\"13%09d\",\"age\":%d,\"division\":\"330802\"}"
            .formatted(id, NOW.minusSeconds(60L * minutesAgo), person, 20 + person % 60);
    return switch (random.nextInt(4)) {
      case 0 ->
          "{\"kind\":\"CALL\",%s,\"number\":\"0571%07d\",\"direction\":\"IN\",\"seconds\":%d}"
              .formatted(head, random.nextInt(100_000), random.nextInt(1_000));
      case 1 ->
          "{\"kind\":\"TRANSFER\",%s,\"account\":\"62%08d\",\"amount\":%d,\"channel\":\"MOBILE\",\"state\":\"COMPLETED\"}"
              .formatted(head, random.nextInt(100_000), 1 + random.nextInt(1_000_000));
      case 2 -> "{\"kind\":\"SITE_VISIT\",%s,\"site\":\"x\"}".formatted(head);
      default ->
          "{\"kind\":\"SMS\",%s,\"number\":\"1069%06d\",\"link\":\"UNKNOWN\"}"
              .formatted(head, random.nextInt(10_000));
    };
  }
}
