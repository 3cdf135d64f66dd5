package org.mashang.screening.extract;

import java.util.Arrays;
import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One pass over a text that makes a {@link Clean} of it. */
final class Cleaning {

  private static final int LONGEST_FOOTER = 30;

  private static final Pattern FOOTER =
      Pattern.compile(
          "(?:[-—]\\s?[0-9]{1,3}\\s?[-—]|第\\s{0,3}[0-9０-９]{1,3}\\s{0,3}页[\\s，,、/]{0,3}(?:共\\s{0,3}[0-9０-９]{1,3}\\s{0,3}页)?)[ \\t]{0,3}(?=\n)");

  private final String raw;
  private final StringBuilder out;
  private final BitSet breaks = new BitSet();
  private int[] origin;
  private boolean gap;
  private boolean newline;
  private int gapAt;

  Cleaning(String raw) {
    this.raw = raw;
    this.out = new StringBuilder(raw.length());
    this.origin = new int[raw.length() + 16];
  }

  Clean run() {
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if ((c == '第' || c == '-' || c == '—') && (i == 0 || raw.charAt(i - 1) == '\n')) {
        i = footer(i);
        c = raw.charAt(i);
      }
      if (blank(c)) {
        gapAt = gap ? gapAt : i;
        gap = true;
        newline |= c == '\n' || c == '\r' || c == '\f';
      } else {
        String known = Glyphs.spelled(c);
        if (known == null) {
          put(Glyphs.plain(c), i);
        } else {
          for (int k = 0; k < known.length(); k++) {
            put(known.charAt(k), i);
          }
        }
      }
    }
    return new Clean(out.toString(), Arrays.copyOf(origin, out.length()), breaks);
  }

  /** Where a line that only numbers a page (第1页 共2页) ends; {@code at} for every other line. */
  private int footer(int at) {
    Matcher footer = FOOTER.matcher(raw).region(at, Math.min(raw.length(), at + LONGEST_FOOTER));
    return footer.lookingAt() && footer.end() < raw.length() ? footer.end() : at;
  }

  private void put(char c, int from) {
    if (gap && out.length() > 0 && digit(c) && digit(out.charAt(out.length() - 1))) {
      add(' ', gapAt);
    }
    if (newline || out.isEmpty()) {
      breaks.set(out.length());
    }
    gap = false;
    newline = false;
    add(c, from);
  }

  private void add(char c, int from) {
    if (out.length() == origin.length) {
      origin = Arrays.copyOf(origin, origin.length * 2);
    }
    origin[out.length()] = from;
    out.append(c);
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }

  /** White space, and what has no width. */
  private static boolean blank(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || (c >= '\u200B' && c <= '\u200F')
        || c == '\u2060'
        || c == '\uFEFF';
  }
}
