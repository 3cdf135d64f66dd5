package org.mashang.casework.time;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which days are workdays in China (工作日), with holidays and make-up workdays as the State Council
 * publishes them for each year. A year that is not yet published is reckoned from Monday to Friday
 * less the statutory holidays, and everything in it is provisional.
 *
 * <p>Immutable but for a cache of years; safe for many threads.
 */
public final class WorkingCalendar {

  /** The notice of a year may also move the rest days of the last days of December before it. */
  private static final int YEAR_END = 26;

  private static final WorkingCalendar CHINA = new WorkingCalendar(new PublishedHolidays());

  private final HolidaySource source;
  private final Map<Integer, YearOfDays> years = new ConcurrentHashMap<>();

  /**
   * @param source what is published
   */
  public WorkingCalendar(HolidaySource source) {
    this.source = source;
  }

  /** The calendar of the People's Republic of China, with the years that this release knows. */
  public static WorkingCalendar china() {
    return CHINA;
  }

  /** Whether people work on a day. */
  public boolean isWorkday(LocalDate day) {
    return year(day.getYear()).isWorkday(day);
  }

  /**
   * Whether what {@link #isWorkday} says of a day may still change: its year is not published, or
   * it is one of the last days of December and the year after is not.
   */
  public boolean isProvisional(LocalDate day) {
    return !year(day.getYear()).published()
        || (day.getMonthValue() == 12
            && day.getDayOfMonth() >= YEAR_END
            && !year(day.getYear() + 1).published());
  }

  /**
   * The last day of a period of working days; the starting day is not counted (民事诉讼法 85).
   *
   * @param count at least one
   */
  public LocalDate plusWorkdays(LocalDate start, int count) {
    if (count < 1) {
      throw new IllegalArgumentException("a period has at least one day");
    }
    LocalDate day = start;
    for (int left = count; left > 0; ) {
      day = day.plusDays(1);
      if (isWorkday(day)) {
        left--;
      }
    }
    return day;
  }

  /** The day itself if it is a workday, else the next workday. */
  public LocalDate rollForward(LocalDate day) {
    LocalDate rolled = day;
    while (!isWorkday(rolled)) {
      rolled = rolled.plusDays(1);
    }
    return rolled;
  }

  /**
   * How many workdays lie after one day, up to and including another; zero if there are none
   * between them.
   */
  public int workdaysBetween(LocalDate after, LocalDate upTo) {
    int count = 0;
    for (LocalDate day = after.plusDays(1); !day.isAfter(upTo); day = day.plusDays(1)) {
      if (isWorkday(day)) {
        count++;
      }
    }
    return count;
  }

  private YearOfDays year(int year) {
    return years.computeIfAbsent(year, source::year);
  }
}
