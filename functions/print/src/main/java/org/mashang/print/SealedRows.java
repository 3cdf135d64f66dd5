package org.mashang.print;

import java.util.List;

/**
 * The last lines of a certificate, together on one page, with the round mark behind the date, whose
 * figures pass above its star.
 *
 * @param column over whose middle the mark stands
 * @param before white space above, in points
 */
record SealedRows(
    String office, Frame.Column column, double before, List<Row> rows, Typefaces typefaces) {

  private static final double BELOW_DATE = 24;

  void addTo(Flow flow) {
    var mark = new RoundMark(office, typefaces);
    double middle = column.left() + column.width() / 2;
    double down = heightToDate() + BELOW_DATE;
    flow.add(before, 0, true, (sheet, top) -> mark.draw(sheet, middle, top + down));
    rows.forEach(flow::add);
  }

  /** From the top of the first row to the middle of the last. */
  private double heightToDate() {
    double height = rows.stream().mapToDouble(row -> row.style().before() + row.height()).sum();
    return height - rows.get(rows.size() - 1).height() / 2;
  }
}
