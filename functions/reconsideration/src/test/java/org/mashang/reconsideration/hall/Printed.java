package org.mashang.reconsideration.hall;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** What stands on paper. */
final class Printed {

  private Printed() {}

  static String codeOnPaper(byte[] pdf) throws IOException, ReaderException {
    try (var document = Loader.loadPDF(pdf)) {
      return decoded(new PDFRenderer(document).renderImageWithDPI(0, 150));
    }
  }

  static String codeOnPicture(byte[] png) throws IOException, ReaderException {
    return decoded(ImageIO.read(new ByteArrayInputStream(png)));
  }

  static String words(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  private static String decoded(BufferedImage image) throws ReaderException {
    int width = image.getWidth();
    int[] pixels = image.getRGB(0, 0, width, image.getHeight(), null, 0, width);
    var source = new RGBLuminanceSource(width, image.getHeight(), pixels);
    return new QRCodeReader()
        .decode(
            new BinaryBitmap(new HybridBinarizer(source)), Map.of(DecodeHintType.TRY_HARDER, true))
        .getText();
  }
}
