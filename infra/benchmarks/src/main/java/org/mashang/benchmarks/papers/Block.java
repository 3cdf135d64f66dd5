package org.mashang.benchmarks.papers;

import java.util.List;

/** What a paper is made of, from the top to the bottom. */
sealed interface Block {

  /** Where a line stands between the margins. */
  enum Side {
    LEFT,
    MIDDLE,
    RIGHT
  }

  /**
   * A stretch of a line.
   *
   * @param hand whether somebody filled it in with a pen
   */
  record Span(String text, boolean hand) {}

  /**
   * @param scale of the paper's letter size
   */
  record Heading(String text, double scale) implements Block {}

  record Line(List<Span> spans, Side side) implements Block {}

  /**
   * @param indent of the first line, in letters
   */
  record Paragraph(List<Span> spans, int indent) implements Block {}

  /**
   * @param widths of the columns, in any unit
   * @param ruled whether its lines are drawn
   */
  record Table(List<Double> widths, List<List<List<Span>>> rows, boolean ruled) implements Block {}

  /**
   * @param lines in letters' heights
   */
  record Gap(double lines) implements Block {}

  /** The next page begins. */
  record Break() implements Block {}

  /**
   * The organ and the day, at the right.
   *
   * @param seal what stands around the seal; empty for none
   */
  record Signed(List<Span> lines, String seal) implements Block {}

  /** A red seal over what was written last, at a share of the width. */
  record SealOver(String seal, double share) implements Block {}
}
