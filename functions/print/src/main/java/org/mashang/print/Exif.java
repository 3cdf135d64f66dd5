package org.mashang.print;

import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** How a camera was held (Exif 2.32, tag Orientation): 1 upright, 2 to 8 turned or mirrored. */
final class Exif {

  private static final int APP1 = 0xE1;
  private static final int START_OF_SCAN = 0xDA;
  private static final int ORIENTATION = 0x0112;
  private static final byte[] NAME = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);

  private Exif() {}

  /** The orientation of a JPEG file; 1 if it does not say. */
  static int orientation(byte[] jpeg) {
    try {
      ByteBuffer file = ByteBuffer.wrap(jpeg).position(2);
      while ((file.get() & 0xFF) == 0xFF) {
        int marker = file.get() & 0xFF;
        int length = file.getShort() & 0xFFFF;
        if (marker == START_OF_SCAN) {
          return 1;
        }
        ByteBuffer segment = file.slice(file.position(), length - 2);
        if (marker == APP1 && isExif(segment)) {
          return inDirectory(segment.slice());
        }
        file.position(file.position() + length - 2);
      }
    } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
      return 1; // metadata may be broken where the picture is not
    }
    return 1;
  }

  private static boolean isExif(ByteBuffer segment) {
    byte[] name = new byte[NAME.length];
    if (segment.remaining() < name.length) {
      return false;
    }
    segment.get(name);
    return Arrays.equals(name, NAME);
  }

  private static int inDirectory(ByteBuffer tiff) {
    tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    tiff.position(tiff.getInt(4));
    int entries = tiff.getShort() & 0xFFFF;
    for (int i = 0; i < entries; i++) {
      int entry = tiff.position();
      if ((tiff.getShort() & 0xFFFF) == ORIENTATION) {
        int value = tiff.getShort(entry + 8);
        return value >= 1 && value <= 8 ? value : 1;
      }
      tiff.position(entry + 12);
    }
    return 1;
  }

  /** The image as it was seen. */
  static BufferedImage upright(BufferedImage image, int orientation) {
    int width = image.getWidth();
    int height = image.getHeight();
    boolean aside = orientation >= 5;
    var turned =
        new BufferedImage(
            aside ? height : width, aside ? width : height, BufferedImage.TYPE_INT_RGB);
    AffineTransform turn =
        switch (orientation) {
          case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
          case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
          case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
          case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
          case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
          case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
          case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
          default -> new AffineTransform();
        };
    var pen = turned.createGraphics();
    pen.drawImage(image, turn, null);
    pen.dispose();
    return turned;
  }
}
