package org.mashang.reports.sums;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mashang.reports.counting.LiveCounts;
import org.mashang.reports.figure.Capability;
import org.mashang.reports.figure.Figures;
import org.mashang.reports.figure.Spot;

/**
 * Reads figures of any stretch of days: whole months from their sums, other days from theirs, and
 * what is not summed up yet from what was counted. What it reads depends on the stretch and on the
 * number of places, never on how much happened.
 */
public final class Stretches {

  private final LiveCounts live;
  private final SumTable sums;

  public Stretches(LiveCounts live, SumTable sums) {
    this.live = live;
    this.sums = sums;
  }

  /** The day from which on there are figures; far ahead if there are none. */
  public LocalDate beginning() {
    return List.of(Capability.values()).stream()
        .flatMap(one -> sums.first(one).stream())
        .min(LocalDate::compareTo)
        .orElse(LocalDate.MAX);
  }

  public Stretch read(LocalDate from, LocalDate to) {
    Figures all = new Figures();
    SortedMap<LocalDate, Figures> days = new TreeMap<>();
    List<LocalDate> open = new ArrayList<>();
    LocalDate day = from;
    while (!day.isAfter(to)) {
      YearMonth month = YearMonth.from(day);
      LocalDate end = month.atEndOfMonth();
      if (day.getDayOfMonth() == 1 && !end.isAfter(to) && whole(month, all, days)) {
        day = end.plusDays(1);
        continue;
      }
      LocalDate last = end.isAfter(to) ? to : end;
      days(day, last, all, days, open);
      day = last.plusDays(1);
    }
    for (LocalDate one : counted(open)) {
      Figures figures = live.of(one);
      all.add(figures);
      add(days, one, figures);
    }
    return new Stretch(from, to, all, days);
  }

  /** Days that may have been counted: what is summed up and has no sum has nothing. */
  private List<LocalDate> counted(List<LocalDate> open) {
    if (open.isEmpty()) {
      return open;
    }
    LocalDate done = live.notes().progress().done();
    return open.stream().filter(day -> day.isAfter(done)).toList();
  }

  /** The same with each day by place, and with durations: it reads the day sums of all days. */
  public Stretch byDay(LocalDate from, LocalDate to) {
    Figures all = new Figures();
    SortedMap<LocalDate, Figures> days = new TreeMap<>();
    for (Capability capability : Capability.values()) {
      for (Summed.Day day : sums.days(capability, from, to)) {
        all.add(day.figures());
        days.computeIfAbsent(day.day(), key -> new Figures()).add(day.figures());
      }
    }
    LocalDate done = live.notes().progress().done();
    from.datesUntil(to.plusDays(1))
        .filter(day -> day.isAfter(done) && !days.containsKey(day))
        .forEach(
            day -> {
              Figures figures = live.of(day);
              all.add(figures);
              days.put(day, figures);
            });
    return new Stretch(from, to, all, days);
  }

  /** A month that is summed up to its end; false if it is not, and then nothing was added. */
  private boolean whole(YearMonth month, Figures all, SortedMap<LocalDate, Figures> days) {
    List<Summed.Month> months = new ArrayList<>();
    for (Capability capability : Capability.values()) {
      for (Summed.Month one : sums.months(capability, month, month)) {
        if (one.through().equals(month.atEndOfMonth())) {
          months.add(one);
        }
      }
    }
    if (months.size() < Capability.values().length) {
      return false;
    }
    for (Summed.Month one : months) {
      all.add(one.figures());
      one.days().forEach((day, figures) -> add(days, day, figures));
    }
    return true;
  }

  private void days(
      LocalDate from,
      LocalDate to,
      Figures all,
      SortedMap<LocalDate, Figures> days,
      List<LocalDate> open) {
    Map<LocalDate, List<Summed.Day>> found =
        List.of(Capability.values()).stream()
            .flatMap(capability -> sums.days(capability, from, to).stream())
            .collect(Collectors.groupingBy(Summed.Day::day));
    from.datesUntil(to.plusDays(1))
        .forEach(
            day -> {
              List<Summed.Day> summed = found.getOrDefault(day, List.of());
              if (summed.size() < Capability.values().length) {
                open.add(day);
              } else {
                summed.forEach(
                    one -> {
                      all.add(one.figures());
                      add(days, day, one.figures());
                    });
              }
            });
  }

  private static void add(SortedMap<LocalDate, Figures> days, LocalDate day, Figures figures) {
    days.computeIfAbsent(day, key -> new Figures())
        .add(figures.seenAs(Spot::inCity).withoutDurations());
  }
}
