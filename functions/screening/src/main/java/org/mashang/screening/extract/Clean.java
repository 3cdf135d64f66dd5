package org.mashang.screening.extract;

import java.util.BitSet;

/**
 * Text in which everything that only looks different is alike: no full-width letters, no white
 * space but one blank where digits would else run together. Remembers where each char came from.
 */
final class Clean {

  private final String text;
  private final int[] origin;
  private final BitSet breaks;

  /**
   * @param origin for each char of the cleaned text, where it stood
   * @param breaks the chars that began a line
   */
  Clean(String text, int[] origin, BitSet breaks) {
    this.text = text;
    this.origin = origin;
    this.breaks = breaks;
  }

  static Clean of(String raw) {
    return new Cleaning(raw).run();
  }

  String text() {
    return text;
  }

  boolean beginsLine(int at) {
    return breaks.get(at);
  }

  /** Where the cleaned range begins in the text as read. */
  int start(int at) {
    if (at < origin.length) {
      return origin[at];
    }
    return origin.length == 0 ? 0 : origin[origin.length - 1] + 1;
  }

  /** Where a cleaned range that ends before {@code end} ends in the text as read. */
  int end(int end) {
    return end == 0 ? 0 : origin[end - 1] + 1;
  }

  int length() {
    return text.length();
  }

  /** The char at a place; the null char outside the text. */
  char at(int index) {
    return index >= 0 && index < text.length() ? text.charAt(index) : '\0';
  }
}
