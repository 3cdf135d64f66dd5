package org.mashang.casework.time;

import com.tyme.lunar.LunarDay;
import com.tyme.solar.SolarDay;
import com.tyme.solar.SolarTerm;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * The holidays that every year has by the rule itself (全国年节及纪念日放假办法, article 2, as of 2025): all
 * that is certain of a year whose arrangement is not published.
 */
final class StatutoryHolidays implements HolidaySource {

  /** Where the lunar calendar is dependable and the rule can be meant. */
  private static final int FIRST_YEAR = 1950;

  private static final int LAST_YEAR = 2200;

  @Override
  public Map<LocalDate, SpecialDay> year(int year) {
    Map<LocalDate, SpecialDay> days = new HashMap<>();
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      return days;
    }
    add(days, "元旦", LocalDate.of(year, 1, 1), 1);
    add(days, "春节", lunar(year, 1, 1).minusDays(1), 4);
    add(days, "清明节", date(SolarTerm.fromName(year, "清明").getJulianDay().getSolarDay()), 1);
    add(days, "劳动节", LocalDate.of(year, 5, 1), 2);
    add(days, "端午节", lunar(year, 5, 5), 1);
    add(days, "中秋节", lunar(year, 8, 15), 1);
    add(days, "国庆节", LocalDate.of(year, 10, 1), 3);
    return days;
  }

  private static void add(
      Map<LocalDate, SpecialDay> days, String name, LocalDate first, int count) {
    first
        .datesUntil(first.plusDays(count))
        .forEach(date -> days.put(date, new SpecialDay(date, false, name, null)));
  }

  private static LocalDate lunar(int year, int month, int day) {
    return date(LunarDay.fromYmd(year, month, day).getSolarDay());
  }

  private static LocalDate date(SolarDay day) {
    return LocalDate.of(day.getYear(), day.getMonth(), day.getDay());
  }
}
