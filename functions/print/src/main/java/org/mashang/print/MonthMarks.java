package org.mashang.print;

import java.util.List;

/** Where many days stand side by side, the first days of months are named and no others. */
final class MonthMarks {

  /** So many days still have names of their own. */
  private static final int FEW = 62;

  private static final int[] STEPS = {1, 2, 3, 4, 6, 12};
  private static final int MONTH = 30;

  private MonthMarks() {}

  /** Whether these are days: 2026-11-26. */
  static boolean suit(List<String> names) {
    return names.size() > FEW
        && names.stream().allMatch(name -> name.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}"));
  }

  /** A name for each day: of its month, of its year in January, or none. */
  static List<String> of(List<String> days, double slot, Lettering lettering) {
    double least = lettering.width("2026年") * 1.15;
    int step = 0;
    while (step < STEPS.length - 1 && STEPS[step] * MONTH * slot < least) {
      step++;
    }
    int every = STEPS[step];
    return days.stream().map(day -> mark(day, every)).toList();
  }

  private static String mark(String day, int every) {
    int month = Integer.parseInt(day.substring(5, 7));
    if (!day.endsWith("-01") || (month - 1) % every != 0) {
      return "";
    }
    return month == 1 ? day.substring(0, 4) + "年" : month + "月";
  }
}
