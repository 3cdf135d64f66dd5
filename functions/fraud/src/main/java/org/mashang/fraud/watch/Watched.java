package org.mashang.fraud.watch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
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
 * @param named the district the latest signal with one names; null if none does
 */
public record Watched(
    Subject subject, List<Trace> traces, @Nullable Told told, @Nullable Named named) {

  /** How long a signal counts. */
  public static final Duration MEMORY = Duration.ofDays(30);

  public Watched {
    traces = List.copyOf(traces);
  }

  /** How many signals of a kind that bear these marks a state surely remembers. */
  public static int room(Subject.Kind subject, SignalKind kind, int marks) {
    return Room.sure(subject, kind, marks);
  }

  /** Nobody has told anything yet. */
  public static Watched nothing(Subject subject) {
    return new Watched(subject, List.of(), null, null);
  }

  /** Code of the district; null if no signal names one. */
  public @Nullable String division() {
    return named == null ? null : named.division();
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
  public Watched merge(List<Trace> more, @Nullable Named place) {
    // In the order they had, which leaves little to sort.
    Map<Long, Trace> all = LinkedHashMap.newLinkedHashMap(traces.size() + more.size());
    traces.forEach(trace -> all.merge(trace.id(), trace, Trace::with));
    more.forEach(trace -> all.merge(trace.id(), trace, Trace::with));
    List<Trace> sorted = new ArrayList<>(all.values());
    sorted.sort(Trace.NEWEST);
    long horizon = sorted.isEmpty() ? 0 : sorted.getFirst().at() - MEMORY.toSeconds();
    Map<SignalKind, Integer> telling = new EnumMap<>(SignalKind.class);
    Map<SignalKind, Integer> others = new EnumMap<>(SignalKind.class);
    List<Trace> kept = new ArrayList<>(sorted.size());
    for (Trace trace : sorted) {
      boolean tells = Room.tells(subject.kind(), trace);
      int count = (tells ? telling : others).merge(trace.kind(), 1, Integer::sum);
      if (trace.at() > horizon && count <= Room.of(subject.kind(), trace.kind(), tells)) {
        kept.add(trace);
      }
    }
    return new Watched(subject, kept, told, Named.later(named, place));
  }

  /** After an alert. */
  public Watched telling(Told now) {
    return new Watched(subject, traces, now, named);
  }
}
