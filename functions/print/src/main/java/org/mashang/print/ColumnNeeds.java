package org.mashang.print;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.mashang.print.Typefaces.Face;
import org.mashang.print.report.Grid;

/** How wide each column would like to be, and must be, at a size of type. */
final class ColumnNeeds {

  /** What a head may be wrapped to, in em. */
  private static final double NARROWEST_HEAD = 4.5;

  private final double[] natural;
  private final double[] least;

  ColumnNeeds(Grid grid, Typefaces typefaces, double[] trial) {
    double size = trial[0];
    int columns = grid.header().size();
    natural = new double[columns];
    least = new double[columns];
    for (int i = 0; i < columns; i++) {
      double head = Math.min(NARROWEST_HEAD, trial[1]);
      need(i, width(grid.header().get(i), typefaces, Face.HEI), head, size);
      for (List<String> row : grid.rows()) {
        String cell = row.get(i);
        double narrowest = GridColumns.isNumber(cell) ? Double.MAX_VALUE : trial[1];
        need(i, width(cell, typefaces, Face.SONG), narrowest, size);
      }
    }
  }

  private void need(int column, double ems, double narrowest, double size) {
    double sides = 2 * GridColumns.SIDE * size + 0.5; // a rounding error must not break a number
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
