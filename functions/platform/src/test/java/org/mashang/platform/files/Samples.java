package org.mashang.platform.files;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;

/** Real files of each type, made by the JDK or by hand. */
final class Samples {

  private Samples() {}

  static byte[] of(FileType type) {
    return switch (type) {
      case PDF -> pdf();
      case JPEG -> image("jpg");
      case PNG -> image("png");
      case TIFF -> image("tiff");
      case MP4 -> mp4();
      case MP3 -> mp3();
    };
  }

  static byte[] pdf() {
    return """
        %PDF-1.4
        1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
        2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj
        trailer<</Root 1 0 R>>
        %%EOF
        """
        .getBytes(StandardCharsets.US_ASCII);
  }

  static byte[] image(String format) {
    var image = new BufferedImage(120, 80, BufferedImage.TYPE_INT_RGB);
    Random random = new Random(7);
    for (int x = 0; x < 120; x++) {
      for (int y = 0; y < 80; y++) {
        image.setRGB(x, y, random.nextInt());
      }
    }
    var out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, format, out);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return out.toByteArray();
  }

  static byte[] mp4() {
    return join(
        box("ftyp", "isom\0\0\2\0isomiso2mp41".getBytes(StandardCharsets.ISO_8859_1)),
        box("free", new byte[0]),
        box("mdat", new byte[5000]),
        box("moov", box("mvhd", new byte[100])));
  }

  static byte[] mp3() {
    byte[] frame = new byte[417];
    frame[0] = (byte) 0xFF;
    frame[1] = (byte) 0xFB;
    frame[2] = (byte) 0x90;
    byte[] tag = {'I', 'D', '3', 4, 0, 0, 0, 0, 0, 10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
    return join(tag, frame, frame, frame, frame);
  }

  static byte[] box(String name, byte[] content) {
    return ByteBuffer.allocate(8 + content.length)
        .putInt(8 + content.length)
        .put(name.getBytes(StandardCharsets.US_ASCII))
        .put(content)
        .array();
  }

  static byte[] join(byte[]... parts) {
    var out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }

  static byte[] cut(byte[] bytes, int length) {
    return Arrays.copyOf(bytes, length);
  }
}
