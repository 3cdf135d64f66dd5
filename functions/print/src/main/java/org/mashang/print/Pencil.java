package org.mashang.print;

import java.awt.Color;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** Draws lines and shapes on a sheet. Lengths are points; y counts down from the top. */
final class Pencil {

  /** A place on the sheet. */
  record Point(double x, double y) {}

  private final PDPageContentStream pen;

  Pencil(PDPageContentStream pen) {
    this.pen = pen;
  }

  void line(double x1, double y1, double x2, double y2, double width, Color color)
      throws IOException {
    path(List.of(new Point(x1, y1), new Point(x2, y2)), width, color, new float[0]);
  }

  /**
   * Joins points by straight lines.
   *
   * @param dash lengths of strokes and gaps; empty for a line without gaps
   */
  void path(List<Point> points, double width, Color color, float[] dash) throws IOException {
    pen.saveGraphicsState();
    pen.setStrokingColor(color);
    pen.setLineWidth((float) width);
    pen.setLineJoinStyle(1);
    pen.setLineDashPattern(dash, 0);
    trace(points);
    pen.stroke();
    pen.restoreGraphicsState();
  }

  /** Fills a closed shape and draws its edge. */
  void shape(List<Point> corners, Color fill, Color edge, double width) throws IOException {
    ready(fill, edge, width);
    trace(corners);
    pen.closePath();
    pen.fillAndStroke();
  }

  void circle(double x, double y, double radius, Color fill, Color edge, double width)
      throws IOException {
    ready(fill, edge, width);
    Curves.circle(pen, x, Sheet.HEIGHT - y, radius);
    pen.fillAndStroke();
  }

  /** Draws only what lies within a rectangle. */
  void within(double x, double y, double width, double height, Sheet.Drawing drawing)
      throws IOException {
    pen.saveGraphicsState();
    pen.addRect((float) x, (float) (Sheet.HEIGHT - y - height), (float) width, (float) height);
    pen.clip();
    drawing.draw();
    pen.restoreGraphicsState();
  }

  private void ready(Color fill, Color edge, double width) throws IOException {
    pen.setNonStrokingColor(fill);
    pen.setStrokingColor(edge);
    pen.setLineWidth((float) width);
  }

  private void trace(List<Point> points) throws IOException {
    for (int i = 0; i < points.size(); i++) {
      float x = (float) points.get(i).x();
      float y = (float) (Sheet.HEIGHT - points.get(i).y());
      if (i == 0) {
        pen.moveTo(x, y);
      } else {
        pen.lineTo(x, y);
      }
    }
  }
}
