package org.mashang.benchmarks.papers;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as papers write them. */
final class Days {

  private static final String[] NUMERALS = {"〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"};

  private Days() {}

  static String compact(LocalDate day) {
    return DateTimeFormatter.BASIC_ISO_DATE.format(day);
  }

  static String plain(LocalDate day) {
    return "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }

  static String plain(LocalDateTime at) {
    return plain(at.toLocalDate()) + "%d时%d分".formatted(at.getHour(), at.getMinute());
  }

  static String padded(LocalDateTime at) {
    return String.format(
        Locale.ROOT,
        "%d年%02d月%02d日%02d时%02d分",
        at.getYear(),
        at.getMonthValue(),
        at.getDayOfMonth(),
        at.getHour(),
        at.getMinute());
  }

  static String dashed(LocalDateTime at) {
    return DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).format(at);
  }

  /** As under a signature: 二〇二六年三月一日. */
  static String solemn(LocalDate day) {
    StringBuilder year = new StringBuilder();
    String.valueOf(day.getYear()).chars().forEach(c -> year.append(NUMERALS[c - '0']));
    return year + "年" + upToSixty(day.getMonthValue()) + "月" + upToSixty(day.getDayOfMonth()) + "日";
  }

  private static String upToSixty(int number) {
    int tens = number / 10;
    String head = tens == 0 ? "" : (tens == 1 ? "" : NUMERALS[tens]) + "十";
    return head + (number % 10 == 0 ? "" : NUMERALS[number % 10]);
  }
}
