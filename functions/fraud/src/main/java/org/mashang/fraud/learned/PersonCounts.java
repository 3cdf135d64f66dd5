package org.mashang.fraud.learned;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.mashang.fraud.signal.SignalKind;
import org.mashang.fraud.watch.Trace;
import org.mashang.fraud.watch.Watched;

/**
 * Counts of a person's signs within an hour, a day and thirty days of the latest signal, in one
 * pass. What a score is learned from and what it later weighs are both counted here.
 */
public final class PersonCounts {

  /** A window, with its words. */
  private enum Window {
    HOUR("1H", Duration.ofHours(1), "1小时内"),
    DAY("24H", Duration.ofDays(1), "24小时内"),
    MONTH("30D", Watched.MEMORY, "30天内");

    private final String suffix;
    private final long seconds;
    private final String words;

    Window(String suffix, Duration length, String words) {
      this.suffix = suffix;
      this.seconds = length.toSeconds();
      this.words = words;
    }
  }

  private static final Sign[] ALL_SIGNS = Sign.values();
  private static final Window[] ALL_WINDOWS = Window.values();

  static final int SIGNS = ALL_SIGNS.length;
  static final int WINDOWS = ALL_WINDOWS.length;

  /** A sign and where its counts begin among the others'. */
  private record Placed(Sign sign, int place) {}

  private static final List<Placed> NONE = List.of();
  private static final Map<SignalKind, List<Placed>> BY_KIND = byKind();

  /** Names of the features in the order of the counts, for example {@code TRANSFER_RISKY_24H}. */
  public static final List<String> NAMES = names();

  private PersonCounts() {}

  /** The counts, in the order of their names. */
  public static int[] of(Watched person) {
    int[] counts = new int[SIGNS * WINDOWS];
    long latest = person.latest();
    for (Trace trace : person.traces()) {
      long ago = latest - trace.at();
      for (Placed one : BY_KIND.getOrDefault(trace.kind(), NONE)) {
        if (one.sign.fits(trace)) {
          int at = one.place;
          for (int i = 0; i < WINDOWS; i++) {
            counts[at + i] += ago < ALL_WINDOWS[i].seconds ? 1 : 0;
          }
        }
      }
    }
    return counts;
  }

  /** What was counted, in Chinese. */
  static String words(int sign, int window, int count) {
    return ALL_WINDOWS[window].words + ALL_SIGNS[sign].words(count);
  }

  private static Map<SignalKind, List<Placed>> byKind() {
    Map<SignalKind, List<Placed>> by = new EnumMap<>(SignalKind.class);
    for (int i = 0; i < SIGNS; i++) {
      by.computeIfAbsent(ALL_SIGNS[i].kind(), kind -> new ArrayList<>())
          .add(new Placed(ALL_SIGNS[i], i * WINDOWS));
    }
    return by;
  }

  private static List<String> names() {
    List<String> names = new ArrayList<>();
    for (Sign sign : ALL_SIGNS) {
      for (Window window : ALL_WINDOWS) {
        names.add(sign.name() + "_" + window.suffix);
      }
    }
    return List.copyOf(names);
  }
}
