package org.mashang.benchmarks.fraud.city;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mashang.fraud.signal.SignalKind;

/**
 * Rows to learn a score from: one for each person and day on which something was told, with counts
 * of signals by kind and window as they stood at the day's last signal, or at the last before the
 * money was gone; and whether the person then was in a fraud. The id is the person's alone, so that
 * whoever splits by it has nobody on both sides. Days after a fraud, and people who gave up in
 * time, are left out: neither is an example of anything.
 */
final class FeatureRows {

  /** Longer, and what lies over 30 days back would be counted. */
  static final int MOST_DAYS = 30;

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final List<SignalKind> KINDS = List.of(SignalKind.values());
  private static final long HOUR = 3_600;
  private static final long DAY = 86_400;
  private static final long WEEK = 7 * DAY;

  private record Recent(SignalKind kind, String id, long at) {}

  private static final class Watched {
    private final int[] all = new int[KINDS.size()];
    private final Deque<Recent> day = new ArrayDeque<>();
  }

  private record Row(String cells, boolean fraud) {}

  private final Appendable out;
  private final Map<String, List<Truth>> truths = new HashMap<>();
  private final Map<String, Watched> people = new HashMap<>();
  private final Map<String, Row> today = new LinkedHashMap<>();
  private long clock;

  FeatureRows(Appendable out) throws IOException {
    this.out = out;
    out.append("id");
    for (String window : List.of("1H", "24H", "30D")) {
      for (SignalKind kind : KINDS) {
        out.append(',').append(kind.name()).append('_').append(window);
      }
    }
    out.append(",fraud\n");
  }

  void truth(Truth truth) {
    truths.computeIfAbsent(truth.phone(), p -> new ArrayList<>()).add(truth);
  }

  /** Takes a line that arrived; what is broken counts for nothing. */
  void line(String line) throws IOException {
    JsonNode told = MAPPER.readTree(line);
    String phone = told.path("person").path("phone").asText();
    long at;
    SignalKind kind;
    try {
      at = OffsetDateTime.parse(told.path("at").asText()).toEpochSecond();
      kind = SignalKind.valueOf(told.path("kind").asText());
    } catch (DateTimeException | IllegalArgumentException e) {
      return;
    }
    boolean future = clock > 0 && at > clock + DAY;
    if (!phone.startsWith("1") || told.has("remark") || future || at < clock - 31 * DAY) {
      return;
    }
    if (clock > 0 && Math.floorDiv(at, DAY) > Math.floorDiv(clock, DAY)) {
      flush();
    }
    clock = Math.max(clock, at);
    count(phone, new Recent(kind, told.path("source").asText() + told.path("id").asText(), at));
  }

  private void count(String phone, Recent recent) {
    Watched watched = people.computeIfAbsent(phone, p -> new Watched());
    watched.day.removeIf(old -> old.at <= clock - DAY);
    if (watched.day.stream().anyMatch(old -> old.id.equals(recent.id))) {
      return;
    }
    watched.day.add(recent);
    watched.all[KINDS.indexOf(recent.kind)]++;
    Row before = today.get(phone);
    switch (state(phone, recent.at)) {
      case IN_FRAUD -> today.put(phone, new Row(counts(watched), true));
      case HONEST -> {
        if (before == null || !before.fraud) {
          today.put(phone, new Row(counts(watched), false));
        }
      }
      case NEITHER -> {}
    }
  }

  private String counts(Watched watched) {
    int[] counts = new int[3 * KINDS.size()];
    for (Recent one : watched.day) {
      int kind = KINDS.indexOf(one.kind);
      counts[kind] += one.at > clock - HOUR ? 1 : 0;
      counts[KINDS.size() + kind] += one.at > clock - DAY ? 1 : 0;
    }
    System.arraycopy(watched.all, 0, counts, 2 * KINDS.size(), KINDS.size());
    StringBuilder cells = new StringBuilder();
    for (int count : counts) {
      cells.append(',').append(count);
    }
    return cells.toString();
  }

  private enum State {
    HONEST,
    IN_FRAUD,
    NEITHER
  }

  private State state(String phone, long at) {
    State state = State.HONEST;
    for (Truth truth : truths.getOrDefault(phone, List.of())) {
      Truth.Loss last = truth.last();
      if (last != null && at >= truth.first() && at < last.at()) {
        return State.IN_FRAUD;
      }
      long ends = last == null ? truth.first() : last.at();
      if (at >= truth.first() && at <= ends + WEEK) {
        state = State.NEITHER;
      }
    }
    return state;
  }

  /** Writes the day's rows. */
  void flush() throws IOException {
    for (Map.Entry<String, Row> one : today.entrySet()) {
      // The number is invented like the person.
      out.append(one.getKey()).append(one.getValue().cells);
      out.append(one.getValue().fraud ? ",1\n" : ",0\n");
    }
    today.clear();
  }
}
