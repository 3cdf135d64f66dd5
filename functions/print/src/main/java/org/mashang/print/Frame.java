package org.mashang.print;

import java.util.List;

/** The text area of an A4 page, by its distances from the paper's edges in points. */
record Frame(double left, double right, double top, double bottom) {

  /** The margins of official papers (GB/T 9704-2012): 28, 26, 37 and 35 mm. */
  static final Frame OFFICIAL = new Frame(79, 74, 105, 99);

  /** A strip of the page in which text is set. */
  record Column(double left, double width) {}

  double width() {
    return Sheet.WIDTH - left - right;
  }

  /** Where the area ends, counted from the top of the paper. */
  double floor() {
    return Sheet.HEIGHT - bottom;
  }

  Column whole() {
    return new Column(left, width());
  }

  /** Two columns of the same width. */
  List<Column> halves(double gap) {
    double width = (width() - gap) / 2;
    return List.of(new Column(left, width), new Column(left + width + gap, width));
  }
}
