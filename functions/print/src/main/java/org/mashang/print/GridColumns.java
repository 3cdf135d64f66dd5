package org.mashang.print;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.mashang.print.Style.Align;
import org.mashang.print.Typefaces.Face;
import org.mashang.print.report.Grid;

/**
 * How wide the columns of a table are, and how large its type. Numbers stay whole as long as the
 * page allows; names are wrapped.
 *
 * @param widths in points, with the white space at both sides
 */
record GridColumns(Grid grid, Frame frame, Typefaces typefaces, double size, List<Double> widths) {

  private static final double[] SIZES = {10.5, 9, 8, 7, 6};
  private static final double SIDE = 4;

  /** What a name or a head may be wrapped to, in em. */
  private static final double NARROWEST_NAME = 6;

  private static final double NARROWEST_HEAD = 3;

  /** Numbers, and what stands in their place: a dash, a mark, a bound. */
  private static final Pattern NUMBER =
      Pattern.compile("[+\\-−±<>≤≥＜＞]?\\s*[¥￥]?[\\d,，]*\\.?\\d+\\s*[%‰]?\\*?|[—–\\-*＊×/…]{1,2}|");

  private static final String NOTHING = "（无数据）";

  static GridColumns of(Grid grid, Frame frame, Typefaces typefaces) {
    for (double size : SIZES) {
      var needs = new Needs(grid, typefaces, size);
      if (size == SIZES[SIZES.length - 1] || needs.least() <= frame.width()) {
        return new GridColumns(grid, frame, typefaces, size, needs.shared(frame.width()));
      }
    }
    throw new IllegalStateException("there is a smallest size");
  }

  static boolean isNumber(String text) {
    return NUMBER.matcher(text.strip()).matches();
  }

  double left() {
    return frame.left();
  }

  double width() {
    return frame.width();
  }

  /** Where the lines between columns stand, with both outer ones. */
  List<Double> edges() {
    List<Double> edges = new ArrayList<>(List.of(left()));
    double x = left();
    for (int i = 0; i < widths.size() - 1; i++) {
      x += widths.get(i);
      edges.add(x);
    }
    edges.add(left() + width());
    return edges;
  }

  Row head() {
    return row(
        grid.header(),
        Face.HEI,
        IntStream.range(0, grid.header().size()).mapToObj(i -> Align.CENTRED).toList());
  }

  List<Row> rows() {
    List<List<String>> rows = grid.rows().isEmpty() ? List.of(nothing()) : grid.rows();
    return rows.stream()
        .map(
            row ->
                row(
                    row,
                    Face.SONG,
                    row.stream()
                        .map(cell -> isNumber(cell) ? Align.FLUSH_RIGHT : Align.LEFT)
                        .toList()))
        .toList();
  }

  private List<String> nothing() {
    List<String> row = new ArrayList<>(Collections.nCopies(grid.header().size(), ""));
    row.set(0, NOTHING);
    return row;
  }

  private Row row(List<String> texts, Face face, List<Align> aligns) {
    List<Double> edges = edges();
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      var style = new Style("TD", face, size, size * 1.4, 0, aligns.get(i), 0, false);
      double wide = Math.max(size, edges.get(i + 1) - edges.get(i) - 2 * SIDE);
      var column = new Frame.Column(edges.get(i) + SIDE, wide);
      cells.add(Cell.of(texts.get(i), style, column, null, typefaces));
    }
    return new Row(cells);
  }

  /** How wide each column would like to be, and must be, at a size of type. */
  private static final class Needs {

    private final double[] natural;
    private final double[] least;

    Needs(Grid grid, Typefaces typefaces, double size) {
      int columns = grid.header().size();
      natural = new double[columns];
      least = new double[columns];
      for (int i = 0; i < columns; i++) {
        need(i, width(grid.header().get(i), typefaces, Face.HEI), NARROWEST_HEAD, size);
        for (List<String> row : grid.rows()) {
          String cell = row.get(i);
          double narrowest = isNumber(cell) ? Double.MAX_VALUE : NARROWEST_NAME;
          need(i, width(cell, typefaces, Face.SONG), narrowest, size);
        }
      }
    }

    private void need(int column, double ems, double narrowest, double size) {
      double sides = 2 * SIDE + 0.5; // a rounding error must not break a number
      natural[column] = Math.max(natural[column], ems * size + sides);
      least[column] = Math.max(least[column], Math.min(ems, narrowest) * size + sides);
    }

    private static double width(String text, Typefaces typefaces, Face face) {
      return Glyph.width(Glyph.of(text.strip(), typefaces, face));
    }

    double least() {
      return sum(least);
    }

    /** What is left over goes where it is wanted, then to all alike. */
    List<Double> shared(double room) {
      double wanted = sum(natural) - sum(least);
      double spare = room - sum(least);
      double share = wanted > 0 ? Math.clamp(spare / wanted, 0, 1) : 0;
      List<Double> widths = new ArrayList<>();
      for (int i = 0; i < least.length; i++) {
        widths.add(least[i] + share * (natural[i] - least[i]));
      }
      double taken = widths.stream().mapToDouble(Double::doubleValue).sum();
      double each = (room - taken) / widths.size();
      return each >= 0
          ? widths.stream().map(width -> width + each).toList()
          : widths.stream().map(width -> width * room / taken).toList();
    }

    private static double sum(double[] widths) {
      return IntStream.range(0, widths.length).mapToDouble(i -> widths[i]).sum();
    }
  }
}
