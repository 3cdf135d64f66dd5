package org.mashang.benchmarks.papers;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Files of pictures. */
final class Pictures {

  private Pictures() {}

  static byte[] jpeg(BufferedImage image, float quality) {
    return written(
        "jpeg",
        List.of(image),
        settings -> {
          settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
          settings.setCompressionQuality(quality);
        });
  }

  static byte[] png(BufferedImage image) {
    return written("png", List.of(image), settings -> {});
  }

  /** One file with all pages. */
  static byte[] tiff(List<BufferedImage> pages) {
    return written(
        "tiff",
        pages,
        settings -> {
          settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
          settings.setCompressionType("Deflate");
        });
  }

  /** What is left of a picture after it was a JPEG. */
  static BufferedImage throughJpeg(BufferedImage image, float quality) {
    try {
      return ImageIO.read(new ByteArrayInputStream(jpeg(image, quality)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is set before writing. */
  private interface Settings {
    void on(ImageWriteParam settings);
  }

  private static byte[] written(String format, List<BufferedImage> pages, Settings settings) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(out);
      ImageWriteParam set = writer.getDefaultWriteParam();
      settings.on(set);
      if (pages.size() == 1) {
        writer.write(null, new IIOImage(pages.getFirst(), null, null), set);
      } else {
        writer.prepareWriteSequence(null);
        for (BufferedImage page : pages) {
          writer.writeToSequence(new IIOImage(page, null, null), set);
        }
        writer.endWriteSequence();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
