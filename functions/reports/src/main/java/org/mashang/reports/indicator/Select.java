package org.mashang.reports.indicator;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mashang.reports.figure.Figures;
import org.mashang.reports.figure.Line;
import org.mashang.reports.figure.Sketch;
import org.mashang.reports.figure.Spot;

/**
 * Which counts an indicator looks at.
 *
 * @param kinds only of these kinds; null for all
 * @param outcomes only with these outcomes; null for all
 * @param channels only by these ways; null for all
 * @param hall true: only what began at a hall's code or in a hall; null for all
 */
public record Select(
    String measure,
    @Nullable List<String> kinds,
    @Nullable List<String> outcomes,
    @Nullable List<String> channels,
    @Nullable Boolean hall) {

  /** How many. */
  long number(Figures figures) {
    long[] sum = {0};
    figures.each(
        (spot, entry) -> {
          if (takes(spot) && takes(entry.getKey())) {
            sum[0] += entry.getValue().number();
          }
        });
    return sum[0];
  }

  static long numberOf(@Nullable Select select, Figures figures) {
    return select == null ? 0 : select.number(figures);
  }

  /** Fen. */
  long amount(Figures figures) {
    long[] sum = {0};
    figures.each(
        (spot, entry) -> {
          if (takes(spot) && takes(entry.getKey())) {
            sum[0] += entry.getValue().amount();
          }
        });
    return sum[0];
  }

  /** How long it took. */
  Sketch lasted(Figures figures) {
    Sketch all = new Sketch();
    figures.each(
        (spot, entry) -> {
          Sketch sketch = entry.getValue().lasted();
          if (sketch != null && takes(spot) && takes(entry.getKey())) {
            all.add(sketch);
          }
        });
    return all;
  }

  private boolean takes(Spot spot) {
    return in(channels).test(spot.channel()) && (hall == null || hall == !spot.hall().isEmpty());
  }

  private boolean takes(Line line) {
    return line.measure().equals(measure)
        && in(kinds).test(line.kind())
        && in(outcomes).test(line.outcome());
  }

  private static Predicate<String> in(@Nullable List<String> some) {
    return some == null ? one -> true : some::contains;
  }
}
