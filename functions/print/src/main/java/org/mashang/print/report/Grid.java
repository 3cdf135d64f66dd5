package org.mashang.print.report;

import java.util.List;

/**
 * A table.
 *
 * @param caption without its number (表 1), which the printer adds
 * @param header the heads of the columns
 * @param rows as many cells in each as there are columns; numbers are set right
 */
public record Grid(String caption, List<String> header, List<List<String>> rows) {

  /**
   * @throws IllegalArgumentException if there is no column, or a row has another number of cells
   */
  public Grid {
    header = List.copyOf(header);
    rows = rows.stream().map(List::copyOf).toList();
    if (header.isEmpty()) {
      throw new IllegalArgumentException("a table without columns: " + caption);
    }
    for (List<String> row : rows) {
      if (row.size() != header.size()) {
        throw new IllegalArgumentException(
            caption + ": " + row.size() + " cells under " + header.size() + " heads: " + row);
      }
    }
  }
}
