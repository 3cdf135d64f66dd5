package org.mashang.benchmarks.papers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A page, set but not yet drawn.
 *
 * @param marks in the order in which they are drawn
 */
public record Sheet(List<Mark> marks) {

  static final double WIDTH = 595;
  static final double HEIGHT = 842;

  /**
   * A line of the truth.
   *
   * @param left fractions of the page's width and height, as the other three
   * @param hand whether any of it is written by hand
   * @param sealed whether a seal lies on some of it
   */
  public record Row(
      String text,
      double left,
      double top,
      double right,
      double bottom,
      boolean hand,
      boolean sealed) {}

  public Sheet {
    marks = List.copyOf(marks);
  }

  /** What is written on it, rows from the top, each from the left; seals are not read. */
  public List<Row> rows() {
    List<Mark.Letters> letters = new ArrayList<>();
    for (Mark mark : marks) {
      if (mark instanceof Mark.Letters some && !some.text().isBlank()) {
        letters.add(some);
      }
    }
    letters.sort(Comparator.comparingDouble(Mark.Letters::y).thenComparing(Mark.Letters::x));
    List<Row> rows = new ArrayList<>();
    List<Mark.Letters> row = new ArrayList<>();
    for (Mark.Letters some : letters) {
      if (!row.isEmpty() && some.y() - row.getFirst().y() > 0.5 * row.getFirst().size()) {
        close(row, rows);
      }
      row.add(some);
    }
    close(row, rows);
    return rows;
  }

  /** What stands around the seals. */
  public List<String> seals() {
    List<String> seals = new ArrayList<>();
    for (Mark mark : marks) {
      if (mark instanceof Mark.Seal seal) {
        seals.add(seal.text());
      }
    }
    return seals;
  }

  public String text() {
    StringBuilder text = new StringBuilder();
    for (Row row : rows()) {
      text.append(text.isEmpty() ? "" : "\n").append(row.text());
    }
    return text.toString();
  }

  private void close(List<Mark.Letters> row, List<Row> rows) {
    row.sort(Comparator.comparingDouble(Mark.Letters::x));
    List<Mark.Letters> piece = new ArrayList<>();
    for (Mark.Letters some : row) {
      if (!piece.isEmpty() && some.x() > end(piece) + 0.6 * some.size()) {
        rows.add(joined(piece));
        piece.clear();
      }
      piece.add(some);
    }
    if (!piece.isEmpty()) {
      rows.add(joined(piece));
    }
    row.clear();
  }

  private static double end(List<Mark.Letters> piece) {
    return piece.getLast().x() + piece.getLast().width();
  }

  private Row joined(List<Mark.Letters> piece) {
    StringBuilder text = new StringBuilder();
    double top = HEIGHT;
    double bottom = 0;
    boolean hand = false;
    for (Mark.Letters some : piece) {
      text.append(some.text());
      top = Math.min(top, some.top());
      bottom = Math.max(bottom, some.bottom());
      hand |= some.hand();
    }
    return new Row(
        text.toString().strip(),
        piece.getFirst().x() / WIDTH,
        top / HEIGHT,
        end(piece) / WIDTH,
        bottom / HEIGHT,
        hand,
        sealed(piece.getFirst().x(), top, end(piece), bottom));
  }

  private boolean sealed(double left, double top, double right, double bottom) {
    for (Mark mark : marks) {
      if (mark instanceof Mark.Seal seal
          && seal.x() + seal.radius() > left
          && seal.x() - seal.radius() < right
          && seal.y() + seal.radius() > top
          && seal.y() - seal.radius() < bottom) {
        return true;
      }
    }
    return false;
  }
}
