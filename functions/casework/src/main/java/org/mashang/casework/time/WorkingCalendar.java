package org.mashang.casework.time;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which days are workdays in China (工作日), with holidays and make-up workdays as the State Council
 * publishes them for each year. A year that is not yet published is reckoned from Monday to Friday
 * less the statutory holidays, and everything in it is provisional.
 *
 * <p>A year counts as published when the arrangement of its National Day (1 October) is known.
 *
 * <p>Immutable but for a cache of years, which are read when first asked for; safe for many
 * threads.
 */
public final class WorkingCalendar {

  /** The notice of a year may also move the rest days of the last days of December before it. */
  private static final int YEAR_END = 26;

  private static final WorkingCalendar CHINA =
      new WorkingCalendar(List.of(HolidayTable.ofRelease(), new TymeHolidays()));

  private final List<HolidaySource> sources;
  private final HolidaySource statutory = new StatutoryHolidays();
  private final Map<Integer, YearOfDays> years = new ConcurrentHashMap<>();

  /**
   * @param sources what is published; where two of them know a day, the earlier one counts
   */
  WorkingCalendar(List<HolidaySource> sources) {
    this.sources = List.copyOf(sources);
  }

  /** The calendar of the People's Republic of China, with the years that this release knows. */
  public static WorkingCalendar china() {
    return CHINA;
  }

  /** The same calendar with a table that goes before what this release knows. */
  public static WorkingCalendar china(HolidaySource newer) {
    return new WorkingCalendar(List.of(newer, HolidayTable.ofRelease(), new TymeHolidays()));
  }

  /** Whether people work on a day. */
  public boolean isWorkday(LocalDate day) {
    return year(day.getYear()).isWorkday(day);
  }

  /** The holiday or make-up workday that a day is; empty if it is what its day of the week says. */
  public Optional<SpecialDay> special(LocalDate day) {
    return Optional.ofNullable(year(day.getYear()).special().get(day));
  }

  /** Whether what {@link #isWorkday} says of a day may still change. */
  public boolean isProvisional(LocalDate day) {
    return missingYear(day).isPresent();
  }

  /**
   * The year whose arrangement must be published before it is certain whether people work on a day:
   * its own, or for the last days of December the next one; empty if it is certain.
   */
  public OptionalInt missingYear(LocalDate day) {
    int year = day.getYear();
    if (!year(year).published()) {
      return OptionalInt.of(year);
    }
    boolean isYearEnd = day.getMonthValue() == 12 && day.getDayOfMonth() >= YEAR_END;
    return isYearEnd && !year(year + 1).published()
        ? OptionalInt.of(year + 1)
        : OptionalInt.empty();
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
    YearOfDays known = years.get(year);
    return known == null ? years.computeIfAbsent(year, this::read) : known;
  }

  private YearOfDays read(int year) {
    Map<LocalDate, SpecialDay> special = new HashMap<>();
    for (HolidaySource source : sources) {
      source.year(year).forEach(special::putIfAbsent);
    }
    boolean published = special.containsKey(LocalDate.of(year, 10, 1));
    if (!published) {
      statutory.year(year).forEach(special::putIfAbsent);
    }
    return new YearOfDays(year, published, special);
  }
}
