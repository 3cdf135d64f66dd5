package org.mashang.print;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/** One A4 page and the pen that writes on it. Lengths are points; y counts down from the top. */
final class Sheet implements AutoCloseable {

  static final double WIDTH = PDRectangle.A4.getWidth();
  static final double HEIGHT = PDRectangle.A4.getHeight();

  /** How thick the stroke around heavy letters is, in em. */
  private static final double HEAVY = 0.028;

  /** Something drawn on a sheet. */
  interface Drawing {
    void draw() throws IOException;
  }

  private final PDPage page = new PDPage(PDRectangle.A4);
  private final PDPageContentStream pen;
  private final Tags tags;
  private final PdfFile file;

  Sheet(PDDocument document, Tags tags, PdfFile file) throws IOException {
    document.addPage(page);
    this.tags = tags;
    this.file = file;
    this.pen = new PDPageContentStream(document, page);
  }

  /** Draws what belongs to the document's structure. */
  void tagged(PDStructureElement element, Drawing drawing) throws IOException {
    int number = tags.content(page, element);
    pen.beginMarkedContent(
        COSName.getPDFName(element.getStructureType()),
        PDPropertyList.create(Tags.numbered(number)));
    drawing.draw();
    pen.endMarkedContent();
  }

  /** Draws a new element of the structure that stands on this page alone. */
  void tagged(String type, Drawing drawing) throws IOException {
    tagged(tags.element(type, null), drawing);
  }

  /** Draws a picture with words for those who do not see it. */
  void figure(String alternative, Drawing drawing) throws IOException {
    tagged(tags.element("Figure", alternative), drawing);
  }

  /** Draws what is only decoration or repeats on each page. */
  void artifact(Drawing drawing) throws IOException {
    pen.beginMarkedContent(COSName.ARTIFACT);
    drawing.draw();
    pen.endMarkedContent();
  }

  PDStructureElement element(String type) {
    return tags.element(type, null);
  }

  /** A new element within another. */
  PDStructureElement child(PDStructureElement parent, String type) {
    return tags.child(parent, type);
  }

  /** For lines and shapes. */
  Pencil pencil() {
    return new Pencil(pen);
  }

  /**
   * Writes one line.
   *
   * @param x left edge
   * @param baseline its base line
   * @param spacing extra space after each character
   */
  void line(List<Glyph> line, double x, double baseline, double size, double spacing, Color color)
      throws IOException {
    line(line, x, baseline, size, spacing, new Ink(color, false));
  }

  void line(List<Glyph> line, double x, double baseline, double size, double spacing, Ink ink)
      throws IOException {
    write(
        line,
        Matrix.getTranslateInstance((float) x, (float) (HEIGHT - baseline)),
        size,
        spacing,
        ink);
  }

  /**
   * Writes a line turned about the left end of its base line.
   *
   * @param angle anticlockwise, in radians
   */
  void turned(List<Glyph> line, double x, double baseline, double angle, double size, Color color)
      throws IOException {
    write(
        line,
        Matrix.getRotateInstance(angle, (float) x, (float) (HEIGHT - baseline)),
        size,
        0,
        new Ink(color, false));
  }

  private void write(List<Glyph> line, Matrix place, double size, double spacing, Ink ink)
      throws IOException {
    if (line.isEmpty()) {
      return;
    }
    pen.beginText();
    pen.setNonStrokingColor(ink.color());
    if (ink.heavy()) {
      pen.setRenderingMode(RenderingMode.FILL_STROKE);
      pen.setStrokingColor(ink.color());
      pen.setLineWidth((float) (size * HEAVY));
    }
    pen.setCharacterSpacing((float) spacing);
    pen.setTextMatrix(place);
    for (List<Glyph> run : runs(line)) {
      pen.setFont(file.font(run.get(0).typeface()), (float) size);
      pen.showText(text(run));
    }
    if (ink.heavy()) {
      pen.setRenderingMode(RenderingMode.FILL);
    }
    pen.endText();
  }

  void rectangle(double x, double y, double width, double height, Color color) throws IOException {
    pen.setNonStrokingColor(color);
    pen.addRect((float) x, (float) (HEIGHT - y - height), (float) width, (float) height);
    pen.fill();
  }

  void disc(double centreX, double centreY, double radius, Color color) throws IOException {
    pen.setNonStrokingColor(color);
    Curves.circle(pen, centreX, HEIGHT - centreY, radius);
    pen.fill();
  }

  void ring(double centreX, double centreY, double radius, double thickness, Color color)
      throws IOException {
    pen.setStrokingColor(color);
    pen.setLineWidth((float) thickness);
    Curves.circle(pen, centreX, HEIGHT - centreY, radius);
    pen.stroke();
  }

  void star(double centreX, double centreY, double radius, Color color) throws IOException {
    pen.setNonStrokingColor(color);
    Curves.star(pen, centreX, HEIGHT - centreY, radius);
    pen.fill();
  }

  void image(PDImageXObject image, double x, double y, double width, double height)
      throws IOException {
    pen.drawImage(image, (float) x, (float) (HEIGHT - y - height), (float) width, (float) height);
  }

  /** Draws a QR code, quiet zone included, as one filled path (no seams between modules). */
  void qrCode(QrCode code, double x, double y, double side) throws IOException {
    double module = side / code.side();
    rectangle(x, y, side, side, Color.WHITE);
    pen.setNonStrokingColor(Color.BLACK);
    List<double[]> runs = new ArrayList<>();
    code.forEachRun((column, row, length) -> runs.add(new double[] {column, row, length}));
    for (double[] run : runs) {
      pen.addRect(
          (float) (x + run[0] * module),
          (float) (HEIGHT - y - (run[1] + 1) * module),
          (float) (run[2] * module),
          (float) module);
    }
    pen.fill();
  }

  @Override
  public void close() throws IOException {
    pen.close();
  }

  private static List<List<Glyph>> runs(List<Glyph> line) {
    List<List<Glyph>> runs = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= line.size(); i++) {
      if (i == line.size() || line.get(i).typeface() != line.get(start).typeface()) {
        runs.add(line.subList(start, i));
        start = i;
      }
    }
    return runs;
  }

  private static String text(List<Glyph> run) {
    var text = new StringBuilder();
    run.forEach(glyph -> text.appendCodePoint(glyph.codePoint()));
    return text.toString();
  }
}
