package org.mashang.fraud.drop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The cells of one line of CSV (RFC 4180). A cell of ours never spans lines: so a quote that is not
 * closed spoils its own line and not the rest of the file.
 */
final class CsvRow {

  private CsvRow() {}

  /** The cells; empty if a quote is wrong. */
  static Optional<List<String>> cells(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    boolean closed = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (quoted) {
        if (c != '"') {
          cell.append(c);
        } else if (i + 1 < line.length() && line.charAt(i + 1) == '"') {
          cell.append('"');
          i++;
        } else {
          quoted = false;
          closed = true;
        }
      } else if (c == ',') {
        cells.add(cell.toString());
        cell.setLength(0);
        closed = false;
      } else if (c == '"' && cell.isEmpty() && !closed) {
        quoted = true;
      } else if (c == '"' || closed) {
        return Optional.empty();
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return quoted ? Optional.empty() : Optional.of(cells);
  }
}
