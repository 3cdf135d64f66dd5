package org.mashang.print;

import java.time.LocalDate;

/** Dates in Chinese numerals, as a certificate bears them: 二〇二六年十一月五日. */
final class ChineseDate {

  private static final String DIGITS = "〇一二三四五六七八九";

  private ChineseDate() {}

  static String of(LocalDate date) {
    var words = new StringBuilder();
    String.valueOf(date.getYear()).chars().forEach(c -> words.append(digit(c - '0')));
    return words
        .append('年')
        .append(upTo99(date.getMonthValue()))
        .append('月')
        .append(upTo99(date.getDayOfMonth()))
        .append('日')
        .toString();
  }

  static String upTo99(int number) {
    String tens = number < 10 ? "" : (number < 20 ? "" : digit(number / 10)) + "十";
    return tens + (number % 10 == 0 ? "" : digit(number % 10));
  }

  private static String digit(int number) {
    return DIGITS.substring(number, number + 1);
  }
}
