package org.mashang.print.report;

import java.util.List;

/**
 * One part of a report: its text, then its tables, then its plots.
 *
 * @param title without its number, which the printer adds
 * @param paragraphs numbered （一） （二） … if there is more than one
 */
public record Part(String title, List<String> paragraphs, List<Grid> grids, List<Plot> plots) {

  public Part {
    paragraphs = List.copyOf(paragraphs);
    grids = List.copyOf(grids);
    plots = List.copyOf(plots);
  }
}
