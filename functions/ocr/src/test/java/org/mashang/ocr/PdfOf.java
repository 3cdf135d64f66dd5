package org.mashang.ocr;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;

/** PDF files for tests, kind and unkind. */
public final class PdfOf {

  private interface Make {
    void in(PDDocument document) throws IOException;
  }

  private PdfOf() {}

  /** What a scanner makes: a picture a page. */
  public static byte[] scans(List<BufferedImage> pictures) {
    return made(
        document -> {
          for (BufferedImage picture : pictures) {
            scan(document, picture, List.of());
          }
        });
  }

  /** A scan behind text that nobody sees. */
  public static byte[] scanWithLayer(BufferedImage picture, List<String> layer) {
    return made(document -> scan(document, picture, layer));
  }

  /** Two pages; on the second a picture of a hundred megapixels, which nobody unpacks. */
  public static byte[] withHugePicture(BufferedImage first) {
    return made(
        document -> {
          scan(document, first, List.of());
          var page = new PDPage(PDRectangle.A4);
          document.addPage(page);
          var image =
              new PDImageXObject(
                  document,
                  new ByteArrayInputStream(PicturesOf.deflated(13_500_000)),
                  COSName.FLATE_DECODE,
                  12_000,
                  9_000,
                  1,
                  PDDeviceGray.INSTANCE);
          try (var pen = new PDPageContentStream(document, page)) {
            pen.drawImage(image, 0, 0, 500, 400);
          }
        });
  }

  /** What a word processor makes. */
  public static byte[] text(List<String> rows) {
    return made(
        document -> {
          var page = new PDPage(PDRectangle.A4);
          document.addPage(page);
          try (var pen = new PDPageContentStream(document, page)) {
            write(document, pen, rows, 14);
          }
        });
  }

  /** Digital pages, and behind them scanned ones. */
  public static byte[] textThenScans(int digital, List<BufferedImage> pictures) {
    return made(
        document -> {
          for (int i = 0; i < digital; i++) {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (var pen = new PDPageContentStream(document, page)) {
              write(document, pen, List.of("关于血液乙醇含量检验的说明", "以下各页为扫描件"), 14);
            }
          }
          for (BufferedImage picture : pictures) {
            scan(document, picture, List.of());
          }
        });
  }

  public static byte[] withScript(List<String> rows) {
    return made(
        document -> {
          var page = new PDPage(PDRectangle.A4);
          document.addPage(page);
          try (var pen = new PDPageContentStream(document, page)) {
            write(document, pen, rows, 14);
          }
          document
              .getDocumentCatalog()
              .setOpenAction(new PDActionJavaScript("app.launchURL('http://example.com')"));
        });
  }

  public static byte[] blank(int pages) {
    return made(
        document -> {
          for (int i = 0; i < pages; i++) {
            document.addPage(new PDPage(PDRectangle.A4));
          }
        });
  }

  public static byte[] locked() {
    return made(
        document -> {
          document.addPage(new PDPage(PDRectangle.A4));
          document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
        });
  }

  private static void scan(PDDocument document, BufferedImage picture, List<String> layer)
      throws IOException {
    var page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    var image = JPEGFactory.createFromImage(document, picture, 0.85f);
    try (var pen = new PDPageContentStream(document, page)) {
      pen.drawImage(image, 0, 0, PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight());
      if (!layer.isEmpty()) {
        pen.setRenderingMode(RenderingMode.NEITHER);
        write(document, pen, layer, 14);
      }
    }
  }

  private static void write(
      PDDocument document, PDPageContentStream pen, List<String> rows, float size)
      throws IOException {
    PDType0Font font;
    try (InputStream in =
        PdfOf.class.getResourceAsStream("/org/mashang/print/fonts/NotoSerifSC-Regular.ttf")) {
      font = PDType0Font.load(document, in);
    }
    pen.beginText();
    pen.setFont(font, size);
    pen.newLineAtOffset(58, PDRectangle.A4.getHeight() - 72);
    for (String row : rows) {
      pen.showText(row);
      pen.newLineAtOffset(0, -size * 1.7f);
    }
    pen.endText();
  }

  private static byte[] made(Make make) {
    try (var document = new PDDocument()) {
      make.in(document);
      var bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
