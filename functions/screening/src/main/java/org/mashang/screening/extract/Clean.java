package org.mashang.screening.extract;

import java.util.BitSet;

/**
 * Text in which everything that only looks different is alike: no full-width letters, no white
 * space but one blank where digits would else run together. Remembers where each char came from.
 *
 * @param text the cleaned text
 * @param origin for each char of it, where it stood
 * @param breaks the chars that began a line
 */
@SuppressWarnings("ArrayRecordComponent") // made once for a text, never compared, never shown
record Clean(String text, int[] origin, BitSet breaks) {

  static Clean of(String raw) {
    return new Cleaning(raw).run();
  }

  /** Where the cleaned range begins in the text as read. */
  int start(int at) {
    return at < origin.length ? origin[at] : origin.length == 0 ? 0 : origin[origin.length - 1] + 1;
  }

  /** Where a cleaned range that ends before {@code end} ends in the text as read. */
  int end(int end) {
    return end == 0 ? 0 : origin[end - 1] + 1;
  }

  int length() {
    return text.length();
  }

  char at(int index) {
    return index >= 0 && index < text.length() ? text.charAt(index) : '\0';
  }
}
