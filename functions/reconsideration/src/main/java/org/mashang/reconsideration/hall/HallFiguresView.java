package org.mashang.reconsideration.hall;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;

/**
 * What came through the halls in some days.
 *
 * @param total submissions on all channels; where the channels are not shown, those of the halls
 */
record HallFiguresView(
    LocalDate from, LocalDate to, List<OfHall> halls, List<OfChannel> channels, long total) {

  static HallFiguresView of(
      LocalDate from, LocalDate to, List<OfHall> halls, List<OfChannel> channels) {
    long total =
        channels.isEmpty()
            ? halls.stream().mapToLong(OfHall::submissions).sum()
            : channels.stream().mapToLong(OfChannel::submissions).sum();
    return new HallFiguresView(from, to, halls, channels, total);
  }

  /** One hall; days on which nothing came are left out. */
  record OfHall(
      String hallId,
      String name,
      String division,
      HallKind kind,
      long scans,
      long starts,
      long submissions,
      List<OfDay> days) {

    static OfHall of(String hallId, HallDetails hall, SortedMap<LocalDate, HallCount> days) {
      HallCount sum = days.values().stream().reduce(HallCount.NONE, HallCount::plus);
      return new OfHall(
          hallId,
          hall.name(),
          hall.division(),
          hall.kind(),
          sum.scans(),
          sum.starts(),
          sum.submissions(),
          days.entrySet().stream().map(day -> OfDay.of(day.getKey(), day.getValue())).toList());
    }
  }

  /** One day of a hall. */
  record OfDay(LocalDate day, long scans, long starts, long submissions) {
    static OfDay of(LocalDate day, HallCount count) {
      return new OfDay(day, count.scans(), count.starts(), count.submissions());
    }
  }

  /** One channel. */
  record OfChannel(String channel, long submissions) {}
}
