package org.mashang.screening.extract;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Numbers written in Chinese, plain (一百五十六点四, 一五六点四) or for cheques (壹佰伍拾陆). */
final class HanNumber {

  private static final String PLAIN = "〇一二三四五六七八九";
  private static final String CHEQUE = "零壹贰叁肆伍陆柒捌玖";
  private static final String POWERS = "十百千";
  private static final String CHEQUE_POWERS = "拾佰仟";

  private HanNumber() {}

  static boolean part(char c) {
    return digit(c) >= 0 || power(c) > 0 || c == '点';
  }

  /** Null if the characters make no number. */
  static @Nullable BigDecimal parse(String written) {
    int point = written.indexOf('点');
    String whole = point < 0 ? written : written.substring(0, point);
    long units = whole.chars().anyMatch(c -> power((char) c) > 0) ? counted(whole) : spelled(whole);
    if (units < 0) {
      return null;
    }
    if (point < 0) {
      return BigDecimal.valueOf(units);
    }
    String fraction = written.substring(point + 1);
    long decimals = spelled(fraction);
    return decimals < 0
        ? null
        : BigDecimal.valueOf(units).add(BigDecimal.valueOf(decimals, fraction.length()));
  }

  /** Digits one by one; -1 if there are none or others among them. */
  private static long spelled(String digits) {
    if (digits.isEmpty() || digits.length() > 6) {
      return -1;
    }
    long value = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digit(digits.charAt(i));
      if (digit < 0) {
        return -1;
      }
      value = value * 10 + digit;
    }
    return value;
  }

  /** With powers of ten, which must fall: 一百五十六, 十六, 一百〇五, 一百五 is not accepted. */
  private static long counted(String written) {
    long value = 0;
    int digit = -1;
    int last = 10_000;
    boolean gap = false;
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      int power = power(c);
      if (power > 0) {
        if (power >= last || digit == 0 || (digit < 0 && !(power == 10 && i == 0))) {
          return -1;
        }
        value += (long) Math.max(digit, 1) * power;
        last = power;
        digit = -1;
        gap = false;
      } else if (digit(c) == 0 && i > 0 && digit < 0) {
        gap = true;
      } else if (digit(c) > 0 && digit < 0) {
        digit = digit(c);
      } else {
        return -1;
      }
    }
    if (digit > 0 && last > 10 && !gap && last != 10_000) {
      return -1;
    }
    return value + Math.max(digit, 0);
  }

  private static int digit(char c) {
    int plain = PLAIN.indexOf(c);
    return plain >= 0 ? plain : c == '两' ? 2 : CHEQUE.indexOf(c);
  }

  private static int power(char c) {
    int at = Math.max(POWERS.indexOf(c), CHEQUE_POWERS.indexOf(c));
    return at == 0 ? 10 : at == 1 ? 100 : at == 2 ? 1000 : 0;
  }
}
