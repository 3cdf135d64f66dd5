package org.mashang.print;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadWarningListener;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.mashang.print.UnreadableAttachment.Reason;

/** Reads JPEG and PNG images, whole or not at all. */
final class Photo {

  /** Two A4 pages at 600 dpi; more would only fill the memory. */
  static final int MOST_PIXELS = 70_000_000;

  /** What the JDK's JPEG reader says of a file that ends too early; it fills the rest with grey. */
  private static final Pattern CUT_SHORT = Pattern.compile("Truncated File|premature end");

  private Photo() {}

  /**
   * The pixels of an image.
   *
   * @param format jpeg or png
   */
  static BufferedImage pixels(byte[] file, String format) throws Unprintable {
    ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
    var cut = new AtomicBoolean();
    reader.addIIOReadWarningListener(
        (IIOReadWarningListener)
            (source, warning) -> cut.compareAndSet(false, CUT_SHORT.matcher(warning).find()));
    try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
      reader.setInput(in, true, true);
      if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
        throw new Unprintable(Reason.TOO_MANY_PIXELS, null);
      }
      BufferedImage image = reader.read(0);
      if (cut.get()) {
        throw new Unprintable(Reason.BROKEN, null);
      }
      return image;
    } catch (IOException | RuntimeException e) { // the JDK's readers throw both on broken files
      throw new Unprintable(Reason.BROKEN, e);
    } finally {
      reader.dispose();
    }
  }

  /** On white paper: PDF/A readers need not agree on what shines through. */
  static BufferedImage opaque(BufferedImage image) {
    var paper = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
    var pen = paper.createGraphics();
    pen.drawImage(image, 0, 0, Color.WHITE, null);
    pen.dispose();
    return paper;
  }
}
