package org.mashang.print;

import java.awt.Color;
import java.io.IOException;
import java.util.List;
import org.mashang.print.CertificateText.Check;
import org.mashang.print.Typefaces.Face;

/**
 * At the end of a certificate: the code to scan (QR code, 30 mm) and the code to type.
 *
 * @param label what the code to type is called
 * @param before white space above, in points
 */
record CheckBlock(Check check, String label, double before, Frame frame, Typefaces typefaces) {

  private static final double SIDE = 85;
  private static final double GAP = 12;
  private static final double SIZE = 10.5;
  private static final double SMALL = 8.5;

  void addTo(Flow flow) {
    flow.add(before, SIDE, false, this::draw);
  }

  private void draw(Sheet sheet, double top) throws IOException {
    QrCode code = QrCode.of(check.url(), QrCode.Level.M);
    double quiet = SIDE * 4 / code.side();
    sheet.figure(
        check.caption() + "：" + check.url(),
        () -> sheet.qrCode(code, frame.left() - quiet, top, SIDE));
    double x = frame.left() + SIDE - 2 * quiet + GAP;
    double room = frame.left() + frame.width() - x;
    sheet.tagged(
        "P",
        () -> {
          write(sheet, check.caption(), x, top + 32, SIZE, room, Color.BLACK);
          write(sheet, label + "　" + check.code(), x, top + 50, SIZE, room, Color.BLACK);
          write(sheet, check.url(), x, top + 66, SMALL, room, Color.DARK_GRAY);
        });
  }

  private void write(
      Sheet sheet, String text, double x, double baseline, double size, double room, Color color)
      throws IOException {
    List<Glyph> line = Glyph.of(text, typefaces, Face.SONG);
    double fitting = Math.min(size, room / Glyph.width(line));
    sheet.line(line, x, baseline, fitting, 0, color);
  }
}
