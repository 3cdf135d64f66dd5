package org.mashang.screening.extract;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads the number that ends or begins at a place of a cleaned text. */
final class Numerals {

  /**
   * A number as read.
   *
   * @param value null if the characters make no number that is certain
   * @param garbled whether characters were put right
   */
  record Numeral(@Nullable BigDecimal value, int start, int end, boolean garbled) {}

  private static final BigDecimal MOST = BigDecimal.valueOf(600);
  private static final int LONGEST = 14;
  private static final String POINTS = ".，、。";

  private Numerals() {}

  /** The number whose last character stands before {@code end}; null if there is none. */
  static @Nullable Numeral before(Clean clean, int end) {
    int stop = Math.max(0, end - LONGEST);
    int start = end;
    while (start > stop && HanNumber.part(clean.at(start - 1))) {
      start--;
    }
    if (start < end) {
      return han(clean, start, end);
    }
    while (start > stop && (figure(clean.at(start - 1)) || joint(clean, start - 1, end))) {
      start--;
    }
    while (start < end && "|lI！".indexOf(clean.at(start)) >= 0 && letter(clean.at(start - 1))) {
      start++;
    }
    return figures(clean, start, end);
  }

  /** The number that begins at {@code start}; null if there is none. */
  static @Nullable Numeral after(Clean clean, int start) {
    int stop = Math.min(clean.length(), start + LONGEST);
    int end = start;
    while (end < stop && HanNumber.part(clean.at(end))) {
      end++;
    }
    if (end > start) {
      return han(clean, start, end);
    }
    while (end < stop && (figure(clean.at(end)) || (joint(clean, end, stop) && end > start))) {
      end++;
    }
    return figures(clean, start, end);
  }

  private static @Nullable Numeral han(Clean clean, int start, int end) {
    for (int from = start; from < end; from++) {
      BigDecimal value = HanNumber.parse(clean.text().substring(from, end));
      if (value != null) {
        return new Numeral(value, from, end, false);
      }
      if (clean.at(from) != '一' && clean.at(from) != '二') {
        break;
      }
    }
    return new Numeral(null, start, end, true);
  }

  private static @Nullable Numeral figures(Clean clean, int start, int end) {
    if (start < end && "|SB".indexOf(clean.at(start)) >= 0) {
      Numeral rest = figures(clean, start + 1, end);
      return rest == null ? null : new Numeral(rest.value(), rest.start(), end, true);
    }
    String written = clean.text().substring(start, end);
    if (written.chars().noneMatch(c -> (c >= '0' && c <= '9') || c == 'l' || c == 'O')) {
      return null;
    }
    Numeral whole = parsed(written, start, end);
    int cut = Math.max(written.lastIndexOf(' '), lastList(written));
    BigDecimal value = whole.value();
    boolean tooMuch = value == null || value.compareTo(MOST) > 0 || value.scale() > 2;
    return cut > 0 && tooMuch ? parsed(written.substring(cut + 1), start + cut + 1, end) : whole;
  }

  private static Numeral parsed(String written, int start, int end) {
    StringBuilder figures = new StringBuilder(written.length());
    boolean garbled = false;
    int points = 0;
    for (int i = 0; i < written.length(); i++) {
      char figure = asFigure(written.charAt(i));
      garbled |= figure != written.charAt(i) || figure == ' ';
      points += figure == '.' ? 1 : 0;
      if (figure != ' ') {
        figures.append(figure);
      }
    }
    boolean leadingZero =
        figures.length() > 1 && figures.charAt(0) == '0' && figures.charAt(1) != '.';
    if (points > 1 || figures.length() - points > 7 || leadingZero) {
      return new Numeral(null, start, end, true);
    }
    return new Numeral(new BigDecimal(figures.toString()), start, end, garbled);
  }

  private static int lastList(String written) {
    return Math.max(
        written.lastIndexOf('，'), Math.max(written.lastIndexOf('、'), written.lastIndexOf('。')));
  }

  private static boolean figure(char c) {
    return (c >= '0' && c <= '9') || "lI|OoSB".indexOf(c) >= 0;
  }

  private static boolean letter(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }

  /** A decimal point, or a blank, with figures on both sides. */
  private static boolean joint(Clean clean, int at, int end) {
    char c = clean.at(at);
    boolean kind = c == ' ' || POINTS.indexOf(c) >= 0;
    boolean between =
        at > 0 && at + 1 < end && figure(clean.at(at - 1)) && figure(clean.at(at + 1));
    return kind && between;
  }

  private static char asFigure(char c) {
    return switch (c) {
      case 'l', 'I', '|' -> '1';
      case 'O', 'o' -> '0';
      case 'S' -> '5';
      case 'B' -> '8';
      case '，', '、', '。' -> '.';
      default -> c;
    };
  }
}
