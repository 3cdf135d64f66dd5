package org.mashang.history;

import java.time.Instant;
import java.time.LocalDate;
import org.mashang.casework.time.Shanghai;
import org.mashang.history.story.Year;

/** Writes the demo city's history up to a day into the tables that the environment names. */
public final class HistoryMain {

  private static final int THREADS = 6;

  private HistoryMain() {}

  /**
   * @param args how many months, and the last day (yesterday if none is given)
   */
  public static void main(String[] args) {
    if (args.length < 1) {
      System.err.println("usage: HistoryMain MONTHS [LAST-DAY]");
      System.exit(2);
    }
    LocalDate last =
        args.length > 1 ? LocalDate.parse(args[1]) : Shanghai.day(Instant.now()).minusDays(1);
    Year year = Year.of(Integer.parseInt(args[0]), last);
    var tally = new History(System.getenv(), year, System.out::println).write(THREADS);
    System.out.println(History.told(tally));
  }
}
