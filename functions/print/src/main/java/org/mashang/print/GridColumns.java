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

  /** What is tried, one after the other, until all columns fit: size, and least width of names. */
  private static final double[][] TRIALS = {
    {10.5, 6}, {9, 6}, {8, 6}, {8, 4}, {7, 4}, {6, 4}, {6, 2}, {5.5, 2}
  };

  /** White space at both sides, in em. */
  static final double SIDE = 0.38;

  /** Numbers, and what stands in their place: a dash, a mark, a bound. */
  private static final Pattern NUMBER =
      Pattern.compile("[+\\-−±<>≤≥＜＞]?\\s*[¥￥]?[\\d,，]*\\.?\\d+\\s*[%‰]?\\*?|[—–\\-*＊×/…]{1,2}|");

  private static final String NOTHING = "（无数据）";

  static GridColumns of(Grid grid, Frame frame, Typefaces typefaces) {
    int trial = 0;
    var needs = new ColumnNeeds(grid, typefaces, TRIALS[0]);
    while (needs.least() > frame.width() && trial + 1 < TRIALS.length) {
      trial++;
      needs = new ColumnNeeds(grid, typefaces, TRIALS[trial]);
    }
    return new GridColumns(grid, frame, typefaces, TRIALS[trial][0], needs.shared(frame.width()));
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
      double wide = Math.max(size, edges.get(i + 1) - edges.get(i) - 2 * SIDE * size);
      var column = new Frame.Column(edges.get(i) + SIDE * size, wide);
      cells.add(Cell.of(texts.get(i), style, column, null, typefaces));
    }
    return new Row(cells);
  }
}
