package org.mashang.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.mashang.print.Pencil.Point;
import org.mashang.print.report.Plot;

/** Says which series looks how, in as many rows as it needs. */
record Legend(List<List<Entry>> rows, Plot.Kind kind, Lettering lettering) {

  private static final double SAMPLE = 22;
  private static final double GAP = 4;
  private static final double BETWEEN = 16;
  private static final double LEADING = 14;

  /** One series of it. */
  record Entry(Look look, List<Glyph> name, double width) {}

  static Legend of(Plot plot, double room, Lettering lettering) {
    List<List<Entry>> rows = new ArrayList<>();
    double taken = room;
    for (int i = 0; i < plot.series().size(); i++) {
      String name = plot.series().get(i).name();
      if (name.isBlank()) {
        continue;
      }
      List<Glyph> words = lettering.shortened(name, room - SAMPLE - GAP);
      var entry = new Entry(new Look(i), words, SAMPLE + GAP + lettering.width(words));
      if (taken + BETWEEN + entry.width() > room) {
        rows.add(new ArrayList<>());
        taken = -BETWEEN;
      }
      rows.get(rows.size() - 1).add(entry);
      taken += BETWEEN + entry.width();
    }
    return new Legend(rows, plot.kind(), lettering);
  }

  double height() {
    return rows.size() * LEADING + (rows.isEmpty() ? 0 : 4);
  }

  /** Each row about a middle. */
  void draw(Sheet sheet, double middle, double top) throws IOException {
    double y = top + 4;
    for (List<Entry> row : rows) {
      double width = row.stream().mapToDouble(Entry::width).sum() + BETWEEN * (row.size() - 1);
      double x = middle - width / 2;
      for (Entry entry : row) {
        sample(sheet, entry.look(), x, y + LEADING / 2);
        lettering.left(
            sheet, entry.name(), x + SAMPLE + GAP, y + LEADING / 2 + lettering.size() * 0.36);
        x += entry.width() + BETWEEN;
      }
      y += LEADING;
    }
  }

  private void sample(Sheet sheet, Look look, double x, double y) throws IOException {
    Pencil pencil = sheet.pencil();
    if (kind == Plot.Kind.LINE) {
      var ends = List.of(new Point(x, y), new Point(x + SAMPLE, y));
      pencil.path(ends, PlotLines.WIDTH, look.color(), look.dash());
      look.marker(pencil, x + SAMPLE / 2, y, PlotLines.MARKER);
    } else {
      look.bar(pencil, x + 4, y - 4, SAMPLE - 4, 8);
    }
  }
}
