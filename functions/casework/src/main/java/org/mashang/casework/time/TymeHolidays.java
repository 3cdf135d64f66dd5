package org.mashang.casework.time;

import com.tyme.holiday.LegalHoliday;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * The holidays and make-up workdays that tyme4j carries. Its table is read directly, one pass a
 * year: its own look-up compiles a regular expression and searches all years for every single day.
 */
final class TymeHolidays implements HolidaySource {

  /** Date (8), work 0 or off 1, which holiday (1), sign and days to the festival (3). */
  private static final int ROW = 13;

  @Override
  public Map<LocalDate, SpecialDay> year(int year) {
    String table = LegalHoliday.DATA;
    String prefix = Integer.toString(year);
    Map<LocalDate, SpecialDay> days = new HashMap<>();
    for (int at = 0; at + ROW <= table.length(); at += ROW) {
      if (prefix.length() == 4 && table.startsWith(prefix, at)) {
        SpecialDay day = day(table.substring(at, at + ROW));
        days.put(day.date(), day);
      }
    }
    return days;
  }

  private static SpecialDay day(String row) {
    return new SpecialDay(
        LocalDate.of(number(row, 0, 4), number(row, 4, 6), number(row, 6, 8)),
        row.charAt(8) == '0',
        LegalHoliday.NAMES[row.charAt(9) - '0'],
        null);
  }

  private static int number(String row, int from, int to) {
    return Integer.parseInt(row, from, to, 10);
  }
}
