package org.mashang.print;

import java.io.IOException;
import java.util.List;
import org.mashang.print.CertificateText.Check;
import org.mashang.print.Style.Align;
import org.mashang.print.Typefaces.Face;

/**
 * At the end of a certificate: the code to scan (QR code, 30 mm) and beside it the code to type.
 *
 * @param label what the code to type is called
 * @param before white space above, in points
 */
record CheckBlock(
    Check check, String label, double before, Frame.Column column, Typefaces typefaces) {

  private static final double SIDE = 85;
  private static final double GAP = 12;
  private static final Style WORDS = new Style("P", Face.SONG, 10.5, 16, 0, Align.LEFT, 0, true);
  private static final Style ADDRESS = new Style("P", Face.SONG, 8, 11, 0, Align.LEFT, 3, true);

  void addTo(Flow flow) {
    QrCode code = QrCode.of(check.url(), QrCode.Level.M);
    double quiet = SIDE * 4 / code.side(); // it needs no second margin
    double taken = SIDE - 2 * quiet + GAP;
    var beside = new Frame.Column(column.left() + taken, column.width() - taken);
    String words = check.caption() + "\n" + label + "　" + check.code();
    List<Row> rows = List.of(row(words, WORDS, beside), row(check.url(), ADDRESS, beside));
    double height = rows.stream().mapToDouble(row -> row.style().before() + row.height()).sum();
    double down = Math.max(0, (SIDE - height) / 2);
    flow.add(
        before,
        Math.max(SIDE, height),
        false,
        (sheet, top) -> {
          sheet.figure(
              check.caption() + "：" + check.url(),
              () -> sheet.qrCode(code, column.left() - quiet, top, SIDE));
          sheet.tagged("P", () -> write(sheet, rows, top + down));
        });
  }

  private static void write(Sheet sheet, List<Row> rows, double top) throws IOException {
    double y = top;
    for (Row row : rows) {
      y += row.style().before();
      for (int line = 0; line < row.lines(); line++) {
        row.cells().get(0).write(sheet, line, row.baseline(y));
        y += row.style().leading();
      }
    }
  }

  private Row row(String text, Style style, Frame.Column beside) {
    return new Row(List.of(Cell.of(text, style, beside, null, typefaces)));
  }
}
