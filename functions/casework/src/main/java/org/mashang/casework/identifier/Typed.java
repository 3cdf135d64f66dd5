package org.mashang.casework.identifier;

/** Evens out the ways in which people type the same identifier. */
final class Typed {

  /** Longer than any identifier with its separators; what is longer is not looked at. */
  private static final int LONGEST = 64;

  private static final char FULL_WIDTH_FIRST = '！';
  private static final char FULL_WIDTH_LAST = '～';
  private static final int FULL_WIDTH_OFFSET = FULL_WIDTH_FIRST - '!';

  private Typed() {}

  /**
   * Half-width, upper case, without spaces, dashes and invisible marks. Nothing is guessed: what
   * else stands in it stays.
   */
  static String plain(String raw) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < raw.length() && i < LONGEST; i++) {
      char c = halfWidth(raw.charAt(i));
      if (!isSeparator(c)) {
        plain.append(c >= 'a' && c <= 'z' ? (char) (c - 'a' + 'A') : c);
      }
    }
    return plain.toString();
  }

  /** Whether a text is made of ASCII digits only; true for the empty text. */
  static boolean isDigits(String text) {
    return text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static char halfWidth(char c) {
    return c >= FULL_WIDTH_FIRST && c <= FULL_WIDTH_LAST ? (char) (c - FULL_WIDTH_OFFSET) : c;
  }

  private static boolean isSeparator(char c) {
    return switch (Character.getType(c)) {
      case Character.SPACE_SEPARATOR, Character.DASH_PUNCTUATION, Character.FORMAT -> true;
      default -> c == '\t' || c == '\u2212';
    };
  }
}
