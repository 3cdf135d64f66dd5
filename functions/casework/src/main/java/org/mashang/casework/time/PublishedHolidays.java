package org.mashang.casework.time;

import com.tyme.holiday.LegalHoliday;
import com.tyme.lunar.LunarDay;
import com.tyme.solar.SolarDay;
import com.tyme.solar.SolarTerm;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Holidays and make-up workdays as published: those of tyme4j, and those of {@code holidays.tsv}
 * (date, {@code off} or {@code work}, name, notice), which goes before it. A year counts as
 * published when the arrangement of its National Day is known. Other years have the statutory days
 * of the State Council's rule on holidays (全国年节及纪念日放假办法, article 2) and weekends.
 */
public final class PublishedHolidays implements HolidaySource {

  private final Map<LocalDate, Boolean> rows;

  /** The table of this release. */
  public PublishedHolidays() {
    this(PublishedHolidays.class.getResourceAsStream("holidays.tsv"));
  }

  /**
   * A table that a city keeps.
   *
   * @param table UTF-8 text with a heading line; closed afterwards; null stands for an empty one
   */
  public PublishedHolidays(@Nullable InputStream table) {
    this.rows = table == null ? Map.of() : read(table);
  }

  @Override
  public YearOfDays year(int year) {
    if (published(year)) {
      return YearOfDays.of(year, true, this::isPublishedWorkday);
    }
    Set<LocalDate> statutory = statutoryDays(year);
    return YearOfDays.of(year, false, day -> !isWeekend(day) && !statutory.contains(day));
  }

  private boolean published(int year) {
    LocalDate nationalDay = LocalDate.of(year, 10, 1);
    return rows.containsKey(nationalDay) || holiday(nationalDay) != null;
  }

  private boolean isPublishedWorkday(LocalDate day) {
    Boolean row = rows.get(day);
    if (row != null) {
      return row;
    }
    LegalHoliday holiday = holiday(day);
    return holiday == null ? !isWeekend(day) : holiday.isWork();
  }

  private static @Nullable LegalHoliday holiday(LocalDate day) {
    return LegalHoliday.fromYmd(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  static Set<LocalDate> statutoryDays(int year) {
    Set<LocalDate> days = new HashSet<>();
    days.add(LocalDate.of(year, 1, 1));
    LocalDate newYear = date(LunarDay.fromYmd(year, 1, 1).getSolarDay());
    for (int offset = -1; offset <= 2; offset++) {
      days.add(newYear.plusDays(offset));
    }
    days.add(date(SolarTerm.fromName(year, "清明").getJulianDay().getSolarDay()));
    days.add(LocalDate.of(year, 5, 1));
    days.add(LocalDate.of(year, 5, 2));
    days.add(date(LunarDay.fromYmd(year, 5, 5).getSolarDay()));
    days.add(date(LunarDay.fromYmd(year, 8, 15).getSolarDay()));
    for (int day = 1; day <= 3; day++) {
      days.add(LocalDate.of(year, 10, day));
    }
    return days;
  }

  private static LocalDate date(SolarDay day) {
    return LocalDate.of(day.getYear(), day.getMonth(), day.getDay());
  }

  private static Map<LocalDate, Boolean> read(InputStream table) {
    try (var reader = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
      Map<LocalDate, Boolean> rows = new HashMap<>();
      reader.readLine();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        String[] cell = line.split("\t", -1);
        boolean work =
            switch (cell[1]) {
              case "work" -> true;
              case "off" -> false;
              default -> throw new IllegalArgumentException("neither work nor off: " + line);
            };
        if (rows.put(LocalDate.parse(cell[0]), work) != null) {
          throw new IllegalArgumentException("a day stands twice: " + line);
        }
      }
      return Map.copyOf(rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
