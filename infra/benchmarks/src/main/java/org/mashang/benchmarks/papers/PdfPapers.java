package org.mashang.benchmarks.papers;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** PDFs of papers. */
final class PdfPapers {

  private PdfPapers() {}

  /** Pictures on pages, as a scanner writes it. */
  static byte[] scanned(List<BufferedImage> pages, int dpi, float quality) throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      for (BufferedImage picture : pages) {
        PDRectangle size =
            new PDRectangle(picture.getWidth() * 72f / dpi, picture.getHeight() * 72f / dpi);
        PDPage page = new PDPage(size);
        pdf.addPage(page);
        PDImageXObject image =
            PDImageXObject.createFromByteArray(pdf, Pictures.jpeg(picture, quality), "page");
        try (PDPageContentStream to = new PDPageContentStream(pdf, page)) {
          to.drawImage(image, 0, 0, size.getWidth(), size.getHeight());
        }
      }
      return bytes(pdf);
    }
  }

  /** With a text layer, as a word processor writes it; nothing is written by hand or sealed. */
  static byte[] digital(List<Sheet> sheets) throws IOException {
    try (PDDocument pdf = new PDDocument();
        InputStream song = Faces.file(false);
        InputStream bold = Faces.file(true)) {
      PDFont plainFont = PDType0Font.load(pdf, song);
      PDFont boldFont = PDType0Font.load(pdf, bold);
      for (Sheet sheet : sheets) {
        PDPage page = new PDPage(PDRectangle.A4);
        pdf.addPage(page);
        try (PDPageContentStream to = new PDPageContentStream(pdf, page)) {
          for (Mark mark : sheet.marks()) {
            switch (mark) {
              case Mark.Letters letters ->
                  letters(to, letters, letters.style().bold() ? boldFont : plainFont);
              case Mark.Rule rule -> {
                to.setLineWidth((float) rule.weight());
                to.moveTo((float) rule.x1(), (float) (Sheet.HEIGHT - rule.y1()));
                to.lineTo((float) rule.x2(), (float) (Sheet.HEIGHT - rule.y2()));
                to.stroke();
              }
              case Mark.Seal ignored -> {}
            }
          }
        }
      }
      return bytes(pdf);
    }
  }

  private static void letters(PDPageContentStream to, Mark.Letters letters, PDFont font)
      throws IOException {
    double wide = font.getStringWidth(letters.text()) / 1000 * letters.size();
    double size = letters.size() * Math.min(1, letters.width() / wide);
    to.beginText();
    to.setNonStrokingColor(Color.BLACK);
    to.setFont(font, (float) size);
    to.newLineAtOffset((float) letters.x(), (float) (Sheet.HEIGHT - letters.y()));
    to.showText(letters.text());
    to.endText();
  }

  private static byte[] bytes(PDDocument pdf) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    pdf.save(bytes);
    return bytes.toByteArray();
  }
}
