package org.mashang.ocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mashang.casework.scan.Line;
import org.mashang.casework.scan.Quad;

/**
 * Puts lines into reading order: rows from the top, each from the left. A page that lies askew by a
 * degree or two would mix the cells of neighbouring rows; so the centres are turned back first.
 */
public final class Rows {

  /** Of a line's height: centres that lie closer are in one row. */
  private static final double SAME_ROW = 0.5;

  private Rows() {}

  private record Centre(double x, double y, double height, Line line) {}

  /** The lines in reading order; width and height of the page only give their proportion. */
  public static List<Line> sorted(List<Line> lines, double width, double height) {
    double skew = skew(lines, width, height);
    double cos = Math.cos(skew);
    double sin = Math.sin(skew);
    List<Centre> centres = new ArrayList<>();
    for (Line line : lines) {
      Quad q = line.box();
      double x = (q.x1() + q.x2() + q.x3() + q.x4()) / 4 * width;
      double y = (q.y1() + q.y2() + q.y3() + q.y4()) / 4 * height;
      double tall = Math.hypot((q.x4() - q.x1()) * width, (q.y4() - q.y1()) * height);
      centres.add(new Centre(x * cos + y * sin, y * cos - x * sin, tall, line));
    }
    centres.sort(Comparator.comparingDouble(Centre::y));
    List<Line> sorted = new ArrayList<>();
    List<Centre> row = new ArrayList<>();
    for (Centre centre : centres) {
      if (!row.isEmpty() && !joins(row, centre)) {
        flush(row, sorted);
      }
      row.add(centre);
    }
    flush(row, sorted);
    return sorted;
  }

  private static boolean joins(List<Centre> row, Centre centre) {
    double y = row.stream().mapToDouble(Centre::y).average().orElseThrow();
    double height = row.stream().mapToDouble(Centre::height).average().orElseThrow();
    return centre.y() - y < SAME_ROW * Math.min(height, centre.height());
  }

  private static void flush(List<Centre> row, List<Line> sorted) {
    row.sort(Comparator.comparingDouble(Centre::x));
    row.forEach(centre -> sorted.add(centre.line()));
    row.clear();
  }

  /** By how much the page lies askew, in radians: what half of the text, by length, lies below. */
  static double skew(List<Line> lines, double width, double height) {
    record Slope(double angle, double length) {}
    List<Slope> slopes = new ArrayList<>();
    for (Line line : lines) {
      Quad q = line.box();
      double dx = (q.x2() - q.x1()) * width;
      double dy = (q.y2() - q.y1()) * height;
      double length = Math.hypot(dx, dy);
      double tall = Math.hypot((q.x4() - q.x1()) * width, (q.y4() - q.y1()) * height);
      if (length > 4 * tall) {
        slopes.add(new Slope(Math.atan2(dy, dx), length));
      }
    }
    slopes.sort(Comparator.comparingDouble(Slope::angle));
    double half = slopes.stream().mapToDouble(Slope::length).sum() / 2;
    for (Slope slope : slopes) {
      half -= slope.length();
      if (half <= 0) {
        return slope.angle();
      }
    }
    return 0;
  }
}
