package org.mashang.reports.sums;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.mashang.reports.counting.DayNotes;
import org.mashang.reports.counting.LiveCounts;
import org.mashang.reports.figure.Capability;
import org.mashang.reports.figure.Figures;
import org.mashang.reports.figure.FiguresText;
import org.mashang.reports.figure.Spot;

/**
 * Sums up days that are over, and their months. A day to which something was added later is summed
 * up anew, but for one that comes from a recount: the history had that event already.
 */
public final class Summing {

  /** How far back it looks for days nobody has summed up, where none is known to be. */
  private static final int FIRST = 40;

  private static final int TRIES = 5;

  private final LiveCounts live;
  private final SumTable sums;

  public Summing(LiveCounts live, SumTable sums) {
    this.live = live;
    this.sums = sums;
  }

  /**
   * Sums up everything until yesterday.
   *
   * @return the days that were summed up, new ones and changed ones
   */
  public NavigableSet<LocalDate> until(LocalDate today) {
    LocalDate yesterday = today.minusDays(1);
    DayNotes.Progress before = live.notes().progress();
    LocalDate first =
        before.done().equals(LocalDate.EPOCH) ? today.minusDays(FIRST) : before.done().plusDays(1);
    NavigableSet<LocalDate> days =
        first.isBefore(today)
            ? first.datesUntil(today).collect(Collectors.toCollection(TreeSet::new))
            : new TreeSet<>();
    if (!days.isEmpty()) {
      live.notes().progress(new DayNotes.Progress(yesterday, before.done()));
    }
    if (before.done().equals(LocalDate.EPOCH)) {
      beginning(days);
    }
    List<DayNotes.Late> late = live.notes().late();
    late.stream().map(DayNotes.Late::day).filter(day -> day.isBefore(today)).forEach(days::add);
    days.forEach(this::sumDay);
    months(days, today);
    if (yesterday.isAfter(before.done())) {
      live.notes().progress(new DayNotes.Progress(yesterday, yesterday));
    }
    late.forEach(live.notes()::seen);
    return days;
  }

  /** Figures begin with the first day that has any: before it nothing was counted, not nil. */
  private void beginning(NavigableSet<LocalDate> days) {
    while (!days.isEmpty() && live.of(days.first()).isEmpty()) {
      days.pollFirst();
    }
  }

  private void sumDay(LocalDate day) {
    for (int i = 0; i < TRIES; i++) {
      var before =
          List.of(Capability.values()).stream()
              .map(
                  one ->
                      sums.day(one, day)
                          .orElseGet(() -> new Summed.Day(one, day, new Figures(), 0, false)))
              .toList();
      Figures all = live.of(day);
      boolean kept = true;
      for (Summed.Day one : before) {
        Figures some = all.where(spot -> true, one.capability()::counts);
        kept &=
            one.recounted()
                || sums.keep(new Summed.Day(one.capability(), day, some, one.version(), false));
      }
      if (kept) {
        return;
      }
    }
    throw new IllegalStateException("a day is summed up by too many at once");
  }

  /** The days before one that are summed up. */
  public NavigableSet<LocalDate> known(LocalDate before) {
    return List.of(Capability.values()).stream()
        .flatMap(one -> sums.days(one, LocalDate.EPOCH, before.minusDays(1)).stream())
        .map(Summed.Day::day)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * Whether a day's figures are not what a recount found.
   *
   * @param write whether to put the recount in their place; it is final then
   */
  public boolean differs(LocalDate day, Figures recounted, boolean write) {
    boolean differs = false;
    for (Capability capability : Capability.values()) {
      Figures right = recounted.where(spot -> true, capability::counts);
      boolean kept = false;
      while (!kept) {
        Summed.Day now = sums.day(capability, day).orElse(null);
        Figures was = now == null ? new Figures() : now.figures();
        differs |= !FiguresText.write(was).equals(FiguresText.write(right));
        long version = now == null ? 0 : now.version();
        kept = !write || sums.keep(new Summed.Day(capability, day, right, version, true));
      }
    }
    return differs;
  }

  /**
   * Sums up the months of some days.
   *
   * @param today the first day that is not summed up
   */
  public void months(Set<LocalDate> days, LocalDate today) {
    Set<YearMonth> months =
        days.stream().map(YearMonth::from).collect(Collectors.toCollection(TreeSet::new));
    for (YearMonth month : months) {
      for (Capability capability : Capability.values()) {
        sumMonth(capability, month, today);
      }
    }
  }

  private void sumMonth(Capability capability, YearMonth month, LocalDate today) {
    Figures all = new Figures();
    SortedMap<LocalDate, Figures> days = new TreeMap<>();
    LocalDate end = month.atEndOfMonth();
    LocalDate through = today.isAfter(end) ? end : today.minusDays(1);
    for (Summed.Day day : sums.days(capability, month.atDay(1), month.atEndOfMonth())) {
      all.add(day.figures());
      days.put(day.day(), day.figures().seenAs(Spot::inCity).withoutDurations());
    }
    sums.keep(new Summed.Month(capability, month, through, all, days));
  }
}
