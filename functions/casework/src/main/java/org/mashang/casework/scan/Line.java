package org.mashang.casework.scan;

import org.jspecify.annotations.Nullable;

/**
 * One line of text, as it was read.
 *
 * @param text never blank
 * @param box where it stands
 * @param confidence how sure the reader is, 0 to 1; 1 for a text layer
 * @param sure the same for each char of the text, as a digit of tenths rounded down; null if the
 *     reader does not tell. One digit under a seal hardly moves the mean of its line.
 */
public record Line(String text, Quad box, double confidence, @Nullable String sure) {

  public Line {
    if (sure != null && sure.length() != text.length()) {
      throw new IllegalArgumentException("a digit for each char, or none");
    }
  }

  /** Of a reader that tells nothing of single characters. */
  public Line(String text, Quad box, double confidence) {
    this(text, box, confidence, null);
  }

  /** How sure a char of the text is, 0 to 1, rounded down; that of the line if nothing is known. */
  public double sure(int at) {
    return sure == null ? confidence : (sure.charAt(at) - '0') / 10.0;
  }
}
