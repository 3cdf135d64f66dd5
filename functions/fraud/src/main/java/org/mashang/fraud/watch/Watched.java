package org.mashang.fraud.watch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mashang.fraud.signal.SignalKind;
import org.mashang.fraud.subject.Subject;

/**
 * What is known of a subject: the newest signals of each kind within thirty days of the latest one.
 * It is a function of the set of signals alone, so order and repetition change nothing.
 *
 * @param traces newest first
 * @param told the last alert; null if there was none
 * @param division the district the latest signal with one names; null if none does
 */
public record Watched(
    Subject subject, List<Trace> traces, @Nullable Told told, @Nullable String division) {

  /** How long a signal counts. */
  public static final Duration MEMORY = Duration.ofDays(30);

  public Watched {
    traces = List.copyOf(traces);
  }

  /** Nobody has told anything yet. */
  public static Watched nothing(Subject subject) {
    return new Watched(subject, List.of(), null, null);
  }

  /** Second of the epoch of the latest signal; 0 if there is none. */
  public long latest() {
    return traces.isEmpty() ? 0 : traces.getFirst().at();
  }

  /** Whether an account or number stood on a list at a time. */
  public boolean listedAt(long second) {
    return traces.stream()
        .anyMatch(trace -> trace.kind() == SignalKind.LISTED && trace.at() <= second);
  }

  /** With further signals. */
  public Watched merge(List<Trace> more, @Nullable String named) {
    Map<Long, Trace> all = new HashMap<>();
    traces.forEach(trace -> all.merge(trace.id(), trace, Trace::with));
    more.forEach(trace -> all.merge(trace.id(), trace, Trace::with));
    List<Trace> sorted = new ArrayList<>(all.values());
    sorted.sort(Trace.NEWEST);
    long horizon = sorted.isEmpty() ? 0 : sorted.getFirst().at() - MEMORY.toSeconds();
    Map<SignalKind, Integer> counts = new EnumMap<>(SignalKind.class);
    List<Trace> kept = new ArrayList<>(sorted.size());
    for (Trace trace : sorted) {
      int count = counts.merge(trace.kind(), 1, Integer::sum);
      if (trace.at() > horizon && count <= Room.of(subject.kind(), trace.kind())) {
        kept.add(trace);
      }
    }
    return new Watched(subject, kept, told, named == null ? division : named);
  }

  /** After an alert. */
  public Watched telling(Told now) {
    return new Watched(subject, traces, now, division);
  }
}
