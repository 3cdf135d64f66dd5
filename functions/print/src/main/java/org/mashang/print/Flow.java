package org.mashang.print;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/** Lays paragraphs out on as many A4 pages as they need, then writes them with their footers. */
final class Flow {

  private static final double LEFT = 79; // 28 mm, as GB/T 9704 has it
  private static final double RIGHT = 74; // 26 mm
  private static final double TOP = 105; // 37 mm
  private static final double BOTTOM = 99; // 35 mm
  private static final double FOOTER_SIZE = 9;

  private record Paragraph(int index, Style style, List<List<Glyph>> lines) {}

  private record Placed(Paragraph paragraph, int line, double baseline) {}

  private final Typefaces typefaces;
  private final List<Paragraph> paragraphs = new ArrayList<>();

  Flow(Typefaces typefaces) {
    this.typefaces = typefaces;
  }

  /** Adds a text; its line feeds begin new paragraphs of the same style. */
  void add(String text, Style style) {
    for (String part : text.split("\\R", -1)) {
      var glyphs = Glyph.of(part.strip(), typefaces, style.face());
      double width = textWidth() / style.size();
      paragraphs.add(
          new Paragraph(
              paragraphs.size(), style, LineBreaker.lines(glyphs, width, style.indent())));
    }
  }

  /**
   * Writes everything into a file.
   *
   * @param footer stands at the foot of each page, before the page number
   */
  void write(PdfFile file, String footer) throws IOException {
    List<List<Placed>> pages = pages();
    Map<Integer, PDStructureElement> elements = new HashMap<>();
    for (int number = 1; number <= pages.size(); number++) {
      try (Sheet sheet = file.page()) {
        writeLines(sheet, pages.get(number - 1), elements);
        String label = footer + "　第 " + number + " 页，共 " + pages.size() + " 页";
        sheet.artifact(() -> writeFooter(sheet, label));
      }
    }
  }

  private List<List<Placed>> pages() {
    List<List<Placed>> pages = new ArrayList<>();
    List<Placed> page = new ArrayList<>();
    pages.add(page);
    double y = TOP;
    for (int i = 0; i < paragraphs.size(); i++) {
      Paragraph paragraph = paragraphs.get(i);
      Style style = paragraph.style();
      y += page.isEmpty() ? 0 : style.before();
      if (!page.isEmpty() && y + heightToKeep(i) > Sheet.HEIGHT - BOTTOM) {
        page = new ArrayList<>();
        pages.add(page);
        y = TOP;
      }
      for (int line = 0; line < paragraph.lines().size(); line++) {
        if (y + style.leading() > Sheet.HEIGHT - BOTTOM) {
          page = new ArrayList<>();
          pages.add(page);
          y = TOP;
        }
        y += style.leading();
        page.add(new Placed(paragraph, line, y - (style.leading() - style.size()) / 2));
      }
      y += paragraph.lines().isEmpty() ? style.leading() : 0;
    }
    return pages;
  }

  /** What must stand together from paragraph i on: headings with the text that follows them. */
  private double heightToKeep(int i) {
    double height = 0;
    for (int at = i; at < paragraphs.size(); at++) {
      Paragraph paragraph = paragraphs.get(at);
      height += at == i ? 0 : paragraph.style().before();
      if (!paragraph.style().keepWithNext()) {
        return height + paragraph.style().leading() * Math.min(2, paragraph.lines().size());
      }
      height += paragraph.style().leading() * paragraph.lines().size();
    }
    return height;
  }

  private static void writeLines(
      Sheet sheet, List<Placed> page, Map<Integer, PDStructureElement> elements)
      throws IOException {
    int i = 0;
    while (i < page.size()) {
      Paragraph paragraph = page.get(i).paragraph();
      int start = i;
      while (i < page.size() && page.get(i).paragraph().index() == paragraph.index()) {
        i++;
      }
      List<Placed> lines = page.subList(start, i);
      PDStructureElement element =
          elements.computeIfAbsent(
              paragraph.index(), index -> sheet.element(paragraph.style().tag()));
      sheet.tagged(
          element,
          () -> {
            for (Placed line : lines) {
              writeLine(sheet, line);
            }
          });
    }
  }

  private static void writeLine(Sheet sheet, Placed placed) throws IOException {
    Style style = placed.paragraph().style();
    List<Glyph> line = placed.paragraph().lines().get(placed.line());
    boolean last = placed.line() == placed.paragraph().lines().size() - 1;
    double indent = placed.line() == 0 ? style.indent() * style.size() : 0;
    double room = textWidth() - indent - Glyph.width(line) * style.size();
    double spacing =
        style.align() == Style.Align.JUSTIFIED && !last && line.size() > 1
            ? Math.min(room / (line.size() - 1), style.size() / 4)
            : 0;
    double x =
        switch (style.align()) {
          case JUSTIFIED -> LEFT + indent;
          case CENTRED -> LEFT + room / 2;
          case RIGHT -> LEFT + room - 2 * style.size();
        };
    sheet.line(line, x, placed.baseline(), style.size(), spacing, Color.BLACK);
  }

  private void writeFooter(Sheet sheet, String label) throws IOException {
    var line = Glyph.of(label, typefaces, Typefaces.Face.SONG);
    double x = (Sheet.WIDTH - Glyph.width(line) * FOOTER_SIZE) / 2;
    sheet.rectangle(LEFT, Sheet.HEIGHT - 70, textWidth(), 0.5, Color.GRAY);
    sheet.line(line, x, Sheet.HEIGHT - 54, FOOTER_SIZE, 0, Color.DARK_GRAY);
  }

  private static double textWidth() {
    return Sheet.WIDTH - LEFT - RIGHT;
  }
}
