package org.mashang.benchmarks.fraud.city;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mashang.fraud.intake.Pseudonyms;
import org.mashang.fraud.intake.SignalReader;
import org.mashang.fraud.learned.PersonCounts;
import org.mashang.fraud.signal.Signal;
import org.mashang.fraud.subject.Subject;
import org.mashang.fraud.watch.Repute;
import org.mashang.fraud.watch.Trace;
import org.mashang.fraud.watch.Watched;
import org.mashang.platform.keys.KeyedHash;

/**
 * Rows to learn a score from: one for each person and day on which something was told, with the
 * counts that the score will see, as they stood at the day's last signal, or at the last before the
 * money was gone; and whether the person then was in a fraud. The id is the person's alone, so that
 * whoever splits by it has nobody on both sides. Days after a fraud, and people who gave up in
 * time, are left out: neither is an example of anything.
 */
final class FeatureRows {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final long DAY = 86_400;
  private static final long WEEK = 7 * DAY;

  private record Row(Watched person, boolean fraud) {}

  private final Appendable out;
  private final SignalReader reader = new SignalReader(new Pseudonyms(new KeyedHash(new byte[32])));
  private final Map<String, List<Truth>> truths = new HashMap<>();
  private final Map<Subject, Watched> states = new HashMap<>();
  private final Map<String, Row> today = new LinkedHashMap<>();
  private long clock;

  FeatureRows(Appendable out) throws IOException {
    this.out = out;
    out.append("id,").append(String.join(",", PersonCounts.NAMES)).append(",fraud\n");
  }

  void truth(Truth truth) {
    truths.computeIfAbsent(truth.phone(), p -> new ArrayList<>()).add(truth);
  }

  /** Takes a line that arrived; what is broken counts for nothing. */
  void line(String line) throws IOException {
    ObjectNode told = (ObjectNode) MAPPER.readTree(line);
    String source = told.remove("source").asText();
    String city = told.remove("city").asText();
    Instant time;
    try {
      time = OffsetDateTime.parse(told.path("at").asText()).toInstant();
    } catch (DateTimeException e) {
      return;
    }
    long at = time.getEpochSecond();
    if ((clock > 0 && at > clock + DAY) || at < clock - 31 * DAY) {
      return;
    }
    SignalReader.Read read = reader.read(told, source, city, time);
    Signal signal = read.signal();
    if (signal == null) {
      return;
    }
    if (clock > 0 && Math.floorDiv(at, DAY) > Math.floorDiv(clock, DAY)) {
      flush();
    }
    clock = Math.max(clock, at);
    Watched other = tell(signal.other(), Trace.of(signal, signal.about(), 0));
    int lent = other == null ? 0 : Repute.marks(other, signal);
    Watched about = tell(signal.about(), Trace.of(signal, signal.other(), lent));
    if (about != null && about.subject().kind() == Subject.Kind.PERSON) {
      count(read.plain(), about, at);
    }
  }

  private @Nullable Watched tell(@Nullable Subject subject, Trace trace) {
    return subject == null
        ? null
        : states.compute(
            subject,
            (who, before) ->
                (before == null ? Watched.nothing(who) : before).merge(List.of(trace), null));
  }

  private void count(String phone, Watched now, long at) {
    Row row = today.get(phone);
    switch (state(phone, at)) {
      case IN_FRAUD -> today.put(phone, new Row(now, true));
      case HONEST -> {
        if (row == null || !row.fraud) {
          today.put(phone, new Row(now, false));
        }
      }
      case NEITHER -> {}
    }
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
      out.append(one.getKey());
      for (int count : PersonCounts.of(one.getValue().person)) {
        out.append(',').append(Integer.toString(count));
      }
      out.append(one.getValue().fraud ? ",1\n" : ",0\n");
    }
    today.clear();
  }
}
