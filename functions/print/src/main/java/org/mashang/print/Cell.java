package org.mashang.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.jspecify.annotations.Nullable;

/**
 * A text broken into the lines of one column.
 *
 * @param language its language (BCP 47); null if it is that of the document
 */
record Cell(Style style, Frame.Column column, List<Line> lines, @Nullable String language) {

  /**
   * One line.
   *
   * @param indent its distance from the column's edge, in em
   * @param last whether it ends a paragraph, so that it is not stretched
   */
  record Line(List<Glyph> glyphs, double indent, boolean last) {}

  /** A text; its line feeds begin new paragraphs. */
  static Cell of(
      String text,
      Style style,
      Frame.Column column,
      @Nullable String language,
      Typefaces typefaces) {
    List<Line> lines = new ArrayList<>();
    for (String part : text.split("\\R", -1)) {
      var glyphs = Glyph.of(part.strip(), typefaces, style.face());
      var broken = LineBreaker.lines(glyphs, column.width() / style.size(), style.indent());
      for (int i = 0; i < broken.size(); i++) {
        double indent = i == 0 ? style.indent() : 0;
        lines.add(new Line(broken.get(i), indent, i == broken.size() - 1));
      }
      if (broken.isEmpty()) {
        lines.add(new Line(List.of(), 0, true));
      }
    }
    return new Cell(style, column, List.copyOf(lines), language);
  }

  PDStructureElement element(Sheet sheet) {
    PDStructureElement element = sheet.element(style.tag());
    if (language != null) {
      element.setLanguage(language);
    }
    return element;
  }

  /** Writes a line, if there is one of that number. */
  void write(Sheet sheet, int number, double baseline) throws IOException {
    if (number >= lines.size()) {
      return;
    }
    Line line = lines.get(number);
    double indent = line.indent() * style.size();
    double room = column.width() - indent - Glyph.width(line.glyphs()) * style.size();
    double spacing =
        style.align() == Style.Align.JUSTIFIED && !line.last() && line.glyphs().size() > 1
            ? Math.min(room / (line.glyphs().size() - 1), style.size() / 4)
            : 0;
    double x =
        column.left()
            + switch (style.align()) {
              case LEFT, JUSTIFIED -> indent;
              case CENTRED -> room / 2;
              case RIGHT -> room - 2 * style.size();
              case FLUSH_RIGHT -> room;
            };
    sheet.line(line.glyphs(), x, baseline, style.size(), spacing, style.ink());
  }
}
