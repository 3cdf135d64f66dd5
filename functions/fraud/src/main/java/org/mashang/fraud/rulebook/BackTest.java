package org.mashang.fraud.rulebook;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What a version would have done to the signals of some days, beside what is live now. The lists of
 * accounts and numbers are those of each day, because listings are signals among the others.
 *
 * @param from first day
 * @param to last day
 * @param at when it was run
 * @param signals how many were read, from thirty days before the first day on
 * @param days day by day
 * @param gained subjects warned with the version only
 * @param lost subjects warned without it only
 */
public record BackTest(
    LocalDate from, LocalDate to, Instant at, long signals, List<Day> days, int gained, int lost) {

  /**
   * One day.
   *
   * @param before alerts that what is live would have raised
   * @param after alerts with the version in its place
   * @param byRule those of them that the version itself is a reason for
   */
  public record Day(LocalDate day, int before, int after, int byRule) {}

  public BackTest {
    days = List.copyOf(days);
  }
}
