package org.mashang.ocr.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorN;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorSpace;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceCMYKColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceGrayColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceRGBColor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.mashang.casework.scan.Line;

/** Takes the text out of a page, with its places, and notices what makes it doubtful. */
final class LayerStripper extends PDFTextStripper {

  /** Of the page: a smaller picture is a mark or a seal. */
  private static final double LARGE = 0.2;

  /** Of full brightness, from which text on paper can hardly be seen. */
  private static final int PALE = 0xE0;

  /** Of the text: more characters without a meaning, and the layer is useless. */
  private static final double GARBLED = 0.05;

  private final Patience patience;
  private final PDPage sheet;
  private final Glyphs glyphs;
  private boolean visible = true;

  private LayerStripper(PDPage sheet, Patience patience) {
    this.patience = patience;
    this.sheet = sheet;
    PDRectangle box = sheet.getCropBox();
    boolean aside = sheet.getRotation() % 180 != 0;
    this.glyphs =
        new Glyphs(
            aside ? box.getHeight() : box.getWidth(), aside ? box.getWidth() : box.getHeight());
    setSortByPosition(true);
    addOperator(new SetNonStrokingColor(this));
    addOperator(new SetNonStrokingColorN(this));
    addOperator(new SetNonStrokingColorSpace(this));
    addOperator(new SetNonStrokingDeviceGrayColor(this));
    addOperator(new SetNonStrokingDeviceRGBColor(this));
    addOperator(new SetNonStrokingDeviceCMYKColor(this));
  }

  /** A page's text, if it has any that can be used. */
  static Optional<TextLayer> read(PDDocument document, int page, Patience patience)
      throws IOException {
    var stripper = new LayerStripper(document.getPage(page - 1), patience);
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    stripper.getText(document);
    List<Line> lines = stripper.glyphs.lines();
    if (lines.isEmpty() || stripper.glyphs.strange() > GARBLED) {
      return Optional.empty();
    }
    return Optional.of(new TextLayer(lines, stripper.visible));
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    patience.ask();
    if (operator.getName().equals("BI")) {
      look();
    }
    if (operator.getName().equals("Do")
        && !operands.isEmpty()
        && operands.get(0) instanceof COSName name
        && getResources() != null
        && getResources().isImageXObject(name)) {
      look();
    }
    super.processOperator(operator, operands);
  }

  /** A picture fills the unit square of the current coordinates. */
  private void look() {
    Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
    double area =
        Math.abs(matrix.getScaleX() * matrix.getScaleY() - matrix.getShearX() * matrix.getShearY());
    PDRectangle box = sheet.getCropBox();
    if (area > LARGE * box.getWidth() * box.getHeight()) {
      visible = false;
    }
  }

  @Override
  protected void processTextPosition(TextPosition text) {
    RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
    if (mode == RenderingMode.NEITHER || mode == RenderingMode.NEITHER_CLIP || pale()) {
      visible = false;
    }
    super.processTextPosition(text);
  }

  private boolean pale() {
    try {
      int rgb = getGraphicsState().getNonStrokingColor().toRGB();
      return (rgb & 0xFF) > PALE && (rgb >> 8 & 0xFF) > PALE && (rgb >> 16 & 0xFF) > PALE;
    } catch (IOException | RuntimeException e) {
      return false; // a pattern: there is something to see
    }
  }

  @Override
  protected void writeString(String text, List<TextPosition> positions) {
    glyphs.add(text, new ArrayList<>(positions));
  }

  @Override
  protected void writeLineSeparator() {
    glyphs.endLine();
  }
}
