package org.mashang.benchmarks.screening;

import java.util.ArrayList;
import java.util.List;
import org.mashang.benchmarks.papers.Sheet;
import org.mashang.casework.scan.Line;

/** What was read on a page beside what stands there. */
final class PageScore {

  private PageScore() {}

  /** The text read, without what stands around seals, which is no text of the page. */
  static String read(Sheet sheet, List<Line> lines) {
    List<String> seals = sheet.seals().stream().map(ErrorRate::plain).toList();
    List<String> rows = sheet.rows().stream().map(row -> ErrorRate.plain(row.text())).toList();
    List<String> kept = new ArrayList<>();
    for (Line line : lines) {
      if (!around(ErrorRate.plain(line.text()), seals, rows)) {
        kept.add(line.text());
      }
    }
    return String.join("\n", kept);
  }

  /** Letters of a seal that are like no row of the page. */
  private static boolean around(String line, List<String> seals, List<String> rows) {
    for (String seal : seals) {
      long shared = line.chars().filter(letter -> seal.indexOf(letter) >= 0).count();
      if (shared * 2 < line.length() || line.length() > seal.length()) {
        continue;
      }
      return rows.stream().noneMatch(row -> like(line, row));
    }
    return false;
  }

  private static boolean like(String line, String row) {
    return row.contains(line)
        || ErrorRate.distance(line, row) * 2 < Math.max(line.length(), row.length());
  }
}
