package org.mashang.reports.figure;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.mashang.casework.tally.Count;

/** Figures of some stretch of time: for each spot its lines. It grows. */
public final class Figures {

  private final SortedMap<Spot, SortedMap<Line, Sum>> spots = new TreeMap<>();

  public boolean isEmpty() {
    return spots.isEmpty();
  }

  public SortedMap<Spot, SortedMap<Line, Sum>> spots() {
    return Collections.unmodifiableSortedMap(spots);
  }

  /** One more. */
  public void add(Count count) {
    at(Spot.of(count), Line.of(count)).add(count);
  }

  /** What others count themselves, such as the scans of a hall on a day. */
  public void atLeast(Spot spot, Line line, long told) {
    at(spot, line).atLeast(told);
  }

  public void add(Figures others) {
    others.each((spot, entry) -> at(spot, entry.getKey()).add(entry.getValue()));
  }

  /** The same with each spot seen as another, for example without its hall. */
  public Figures seenAs(Function<Spot, Spot> view) {
    Figures seen = new Figures();
    each((spot, entry) -> seen.at(view.apply(spot), entry.getKey()).add(entry.getValue()));
    return seen;
  }

  /** The same in parts, by a name for each line at each spot. */
  public SortedMap<String, Figures> split(BiFunction<Spot, Line, String> name) {
    SortedMap<String, Figures> parts = new TreeMap<>();
    each(
        (spot, entry) ->
            parts
                .computeIfAbsent(name.apply(spot, entry.getKey()), key -> new Figures())
                .at(spot, entry.getKey())
                .add(entry.getValue()));
    return parts;
  }

  /** The same without how long anything took. */
  public Figures withoutDurations() {
    Figures bare = new Figures();
    each(
        (spot, entry) -> {
          Sum sum = entry.getValue();
          bare.at(spot, entry.getKey()).add(sum.number(), sum.amount(), null);
        });
    return bare;
  }

  /** Some of them. */
  public Figures where(Predicate<Spot> spot, Predicate<Line> line) {
    Figures some = new Figures();
    each(
        (where, entry) -> {
          if (spot.test(where) && line.test(entry.getKey())) {
            some.at(where, entry.getKey()).add(entry.getValue());
          }
        });
    return some;
  }

  /** Every line at every spot, in order. */
  public void each(BiConsumer<Spot, Map.Entry<Line, Sum>> reader) {
    spots.forEach((spot, lines) -> lines.entrySet().forEach(entry -> reader.accept(spot, entry)));
  }

  Sum at(Spot spot, Line line) {
    return spots
        .computeIfAbsent(spot, key -> new TreeMap<>())
        .computeIfAbsent(line, key -> new Sum());
  }
}
