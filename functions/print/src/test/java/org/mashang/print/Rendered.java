package org.mashang.print;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Map;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A page as a printer or a phone's camera sees it. */
record Rendered(BufferedImage image) {

  static Rendered page(byte[] pdf, int number, int dotsPerInch) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      return new Rendered(new PDFRenderer(document).renderImageWithDPI(number - 1, dotsPerInch));
    }
  }

  Rendered rotated(double degrees) {
    var turned = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
    var pen = turned.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, turned.getWidth(), turned.getHeight());
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    pen.drawImage(
        image,
        AffineTransform.getRotateInstance(
            Math.toRadians(degrees), image.getWidth() / 2.0, image.getHeight() / 2.0),
        null);
    pen.dispose();
    return new Rendered(turned);
  }

  /** Adds grain to every pixel. */
  Rendered noisy(int strength, long seed) {
    var random = new Random(seed);
    var grainy = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        var color = new Color(image.getRGB(x, y));
        int grain = (int) (random.nextGaussian() * strength);
        grainy.setRGB(
            x,
            y,
            new Color(
                    within(color.getRed() + grain),
                    within(color.getGreen() + grain),
                    within(color.getBlue() + grain))
                .getRGB());
      }
    }
    return new Rendered(grainy);
  }

  private static int within(int value) {
    return Math.max(0, Math.min(255, value));
  }

  /** What the QR code in the picture says. */
  String decoded() throws ReaderException {
    return decoded(image);
  }

  static String decoded(BufferedImage image) throws ReaderException {
    int[] pixels =
        image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    var source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
    var bitmap = new BinaryBitmap(new HybridBinarizer(source));
    try {
      return new QRCodeReader().decode(bitmap).getText();
    } catch (NotFoundException e) {
      return new QRCodeReader().decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, true)).getText();
    }
  }
}
