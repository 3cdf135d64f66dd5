package org.mashang.reconsideration.check;

import java.time.LocalDate;

/** Dates as people read them. */
final class Dates {

  private Dates() {}

  static String chinese(LocalDate day) {
    return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
  }

  static String lastDay(LocalDate day) {
    return "，最后一天是" + chinese(day);
  }
}
