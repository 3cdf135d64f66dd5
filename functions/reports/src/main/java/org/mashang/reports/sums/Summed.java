package org.mashang.reports.sums;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.SortedMap;
import org.mashang.reports.figure.Capability;
import org.mashang.reports.figure.Figures;

/** What is kept of one capability, summed up. */
final class Summed {

  private Summed() {}

  /**
   * A day.
   *
   * @param version counts its changes; 0 before it is stored
   * @param recounted whether it comes from a recount of the history, which has every event of it
   */
  record Day(
      Capability capability, LocalDate day, Figures figures, long version, boolean recounted) {}

  /**
   * A month, as far as its days are summed up.
   *
   * @param through the last day in it
   * @param days what each day comes to for the whole city, without durations
   */
  record Month(
      Capability capability,
      YearMonth month,
      LocalDate through,
      Figures figures,
      SortedMap<LocalDate, Figures> days) {}
}
