package org.mashang.acceptance.door;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A printed poster and somebody's phone in front of it. */
final class Poster {

  private Poster() {}

  /** What the code on the first page says, read from the page as it would be printed. */
  static String scan(byte[] pdf) throws IOException, ReaderException {
    return scan(pdf, false);
  }

  /** The same of the last page, where a certificate has its code. */
  static String scanLast(byte[] pdf) throws IOException, ReaderException {
    return scan(pdf, true);
  }

  private static String scan(byte[] pdf, boolean last) throws IOException, ReaderException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      int number = last ? document.getNumberOfPages() - 1 : 0;
      BufferedImage page = new PDFRenderer(document).renderImageWithDPI(number, 150);
      int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
      BinaryBitmap picture =
          new BinaryBitmap(
              new HybridBinarizer(
                  new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels)));
      return new QRCodeReader().decode(picture, Map.of(DecodeHintType.TRY_HARDER, true)).getText();
    }
  }
}
