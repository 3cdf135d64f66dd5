package org.mashang.print;

import java.util.List;

/** Cells side by side; the first one's style says how far apart lines and rows stand. */
final class Row {

  private final List<Cell> cells;

  Row(List<Cell> cells) {
    this.cells = List.copyOf(cells);
  }

  List<Cell> cells() {
    return cells;
  }

  Style style() {
    return cells.get(0).style();
  }

  /** The lines of the longest cell. */
  int lines() {
    return cells.stream().mapToInt(cell -> cell.lines().size()).max().orElse(0);
  }

  /** Where the letters of a line stand whose leading begins at {@code top}. */
  double baseline(double top) {
    return top + (style().leading() + style().size()) / 2;
  }

  double height() {
    return style().leading() * lines();
  }
}
