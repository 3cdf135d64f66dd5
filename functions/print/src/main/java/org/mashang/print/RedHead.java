package org.mashang.print;

import org.mashang.print.Style.Align;
import org.mashang.print.Typefaces.Face;

/**
 * The head of an official paper (版头, GB/T 9704-2012 art. 7.2): the issuer's name in red, the
 * document number below it, and a red line.
 */
record RedHead(String issuer, String number, Frame frame, Typefaces typefaces) {

  private static final double LARGEST = 40;
  private static final double APART = 0.12;
  private static final double LINE = 2;

  /** 4 mm. */
  private static final double ABOVE_LINE = 11.3;

  private static final Style NUMBER =
      new Style("P", Face.SONG, ReportPage.SIZE, 28, 0, Align.CENTRED, 22, true);

  void addTo(Flow flow) {
    addName(flow);
    if (!number.isBlank()) {
      flow.add(number, NUMBER);
    }
    flow.add(ABOVE_LINE, LINE, true, Rule.across(frame, LINE, Ink.RED.color()));
  }

  /** In one line, smaller if it would not fit. */
  private void addName(Flow flow) {
    var line = Glyph.of(issuer, typefaces, Face.SONG);
    double width = Glyph.width(line) + APART * Math.max(0, line.size() - 1);
    double size = width == 0 ? LARGEST : Math.min(LARGEST, frame.width() / width);
    double x = frame.left() + (frame.width() - width * size) / 2;
    flow.add(
        0,
        LARGEST * 1.4,
        true,
        (sheet, top) ->
            sheet.tagged(
                "P", () -> sheet.line(line, x, top + LARGEST, size, APART * size, Ink.HEAVY_RED)));
  }
}
