package org.mashang.print;

import java.awt.Color;
import java.io.IOException;
import java.util.List;
import org.mashang.print.Typefaces.Face;

/** Writes the short words in a drawing. */
record Lettering(Typefaces typefaces, double size) {

  static final Color INK = new Color(0x222222);

  List<Glyph> glyphs(String text) {
    return Glyph.of(text.strip(), typefaces, Face.SONG);
  }

  double width(List<Glyph> line) {
    return Glyph.width(line) * size;
  }

  double width(String text) {
    return width(glyphs(text));
  }

  /** The beginning of a text and an ellipsis, if it has not the room. */
  List<Glyph> shortened(String text, double room) {
    List<Glyph> whole = glyphs(text);
    if (width(whole) <= room) {
      return whole;
    }
    int end = whole.size();
    while (end > 1 && width(whole.subList(0, end)) + size > room) {
      end--;
    }
    return glyphs(text(whole.subList(0, end)) + "…");
  }

  private static String text(List<Glyph> glyphs) {
    var text = new StringBuilder();
    glyphs.forEach(glyph -> text.appendCodePoint(glyph.codePoint()));
    return text.toString();
  }

  /** Broken into lines. */
  List<List<Glyph>> lines(String text, double room) {
    return LineBreaker.lines(glyphs(text), room / size, 0);
  }

  void left(Sheet sheet, List<Glyph> line, double x, double baseline) throws IOException {
    sheet.line(line, x, baseline, size, 0, INK);
  }

  void centred(Sheet sheet, List<Glyph> line, double middle, double baseline) throws IOException {
    left(sheet, line, middle - width(line) / 2, baseline);
  }

  void right(Sheet sheet, List<Glyph> line, double edge, double baseline) throws IOException {
    left(sheet, line, edge - width(line), baseline);
  }
}
