package org.mashang.reports.recount;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeSet;
import org.mashang.reports.counting.DayNotes;
import org.mashang.reports.counting.HallNames;
import org.mashang.reports.counting.LiveCounts;
import org.mashang.reports.figure.Figures;
import org.mashang.reports.sums.Summing;

/**
 * Counts the history anew and puts the result in the place of what was counted, day by day. Only
 * days before today are recounted: their events are all in the tables by then, so a stream that
 * brings one of them later adds nothing to a recounted day.
 */
final class Recounting {

  private final History history;
  private final LiveCounts live;
  private final HallNames names;
  private final Summing summing;

  Recounting(History history, LiveCounts live, HallNames names, Summing summing) {
    this.history = history;
    this.live = live;
    this.names = names;
    this.summing = summing;
  }

  /**
   * What a recount came to.
   *
   * @param events how many events were counted
   * @param days how many days
   * @param different days whose figures were not what the history says, before it was set right
   */
  record Result(long events, int days, List<LocalDate> different) {}

  /**
   * Recounts.
   *
   * @param today the first day that is left alone
   * @param write whether to set right what differs; otherwise it is only told
   */
  Result run(LocalDate today, boolean write) {
    History.Counted counted = history.before(today);
    SortedMap<LocalDate, Figures> days = counted.days();
    NavigableSet<LocalDate> all = new TreeSet<>(days.keySet());
    all.addAll(summing.known(today));
    LocalDate yesterday = today.minusDays(1);
    boolean further = write && live.notes().progress().done().isBefore(yesterday);
    if (further) {
      live.notes().progress(new DayNotes.Progress(yesterday, live.notes().progress().done()));
    }
    List<LocalDate> different =
        all.stream()
            .filter(day -> summing.differs(day, days.getOrDefault(day, new Figures()), write))
            .toList();
    if (write) {
      counted.halls().forEach(names::learn);
      summing.months(all, today);
    }
    if (further) {
      live.notes().progress(new DayNotes.Progress(yesterday, yesterday));
    }
    return new Result(counted.events(), all.size(), different);
  }
}
