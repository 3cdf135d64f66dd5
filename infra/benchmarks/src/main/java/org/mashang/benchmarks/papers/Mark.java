package org.mashang.benchmarks.papers;

/** Something on a page; points, from the top left corner of an A4 sheet. */
sealed interface Mark {

  /**
   * Letters in a row.
   *
   * @param y of the baseline
   */
  record Letters(
      String text, double x, double y, double size, double width, Faces.Style style, boolean hand)
      implements Mark {

    double top() {
      return y - 0.88 * size;
    }

    double bottom() {
      return y + 0.14 * size;
    }
  }

  record Rule(double x1, double y1, double x2, double y2, double weight) implements Mark {}

  /** A round red seal. */
  record Seal(double x, double y, double radius, String text) implements Mark {}
}
