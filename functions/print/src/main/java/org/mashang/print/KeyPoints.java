package org.mashang.print;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.mashang.print.Style.Align;
import org.mashang.print.Typefaces.Face;

/** The framed block at the top of a report that says what matters most (要点). */
record KeyPoints(List<String> sentences, Frame frame, Typefaces typefaces) {

  private static final Color PAPER = new Color(0xFBF3F2);
  private static final double BAR = 3;
  private static final double PADDING = 14;
  private static final double MARK = 16;
  private static final double SLACK = 7;

  private static final Style TITLE = new Style("H2", Face.HEI, 14, 24, 0, Align.LEFT, 0, true);
  private static final Style SENTENCE =
      new Style("P", Face.SONG, 14, 24, 0, Align.JUSTIFIED, 0, false);

  void addTo(Flow flow) {
    flow.add(18, SLACK, true, (sheet, top) -> ground(sheet, top, SLACK));
    addText(flow, "要点", TITLE.in(Ink.RED), PADDING, false);
    for (String sentence : sentences) {
      addText(flow, sentence, SENTENCE, PADDING + MARK, true);
    }
    flow.keepWithNext();
    flow.add(0, SLACK, false, (sheet, top) -> ground(sheet, top, SLACK));
  }

  private void addText(Flow flow, String words, Style style, double indent, boolean marked) {
    var column = new Frame.Column(frame.left() + indent, frame.width() - indent - PADDING);
    var row = new Row(List.of(Cell.of(words, style, column, null, typefaces)));
    List<PDStructureElement> element = new ArrayList<>();
    for (int i = 0; i < row.lines(); i++) {
      int number = i;
      boolean together =
          i + 1 < row.lines() ? i == 0 || i + 2 == row.lines() : style.keepWithNext();
      flow.add(
          0,
          style.leading(),
          together,
          (sheet, top) -> {
            ground(sheet, top, style.leading());
            if (marked && number == 0) {
              double middle = row.baseline(top) - style.size() * 0.36;
              sheet.artifact(
                  () -> sheet.rectangle(column.left() - 13, middle - 3, 6, 6, Ink.RED.color()));
            }
            if (element.isEmpty()) {
              element.add(row.cells().get(0).element(sheet));
            }
            sheet.tagged(
                element.get(0), () -> row.cells().get(0).write(sheet, number, row.baseline(top)));
          });
    }
  }

  /** Line by line, so that the block may go on over a page. */
  private void ground(Sheet sheet, double top, double height) throws IOException {
    sheet.artifact(
        () -> {
          sheet.rectangle(frame.left(), top, frame.width(), height, PAPER);
          sheet.rectangle(frame.left(), top, BAR, height, Ink.RED.color());
        });
  }
}
