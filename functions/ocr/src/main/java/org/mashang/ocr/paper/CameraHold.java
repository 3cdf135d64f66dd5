package org.mashang.ocr.paper;

import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How a camera was held, as a JPEG says (Exif 2.32, tag 0x0112): 1 upright, 2 to 8 otherwise. */
final class CameraHold {

  private static final int EXIF_SEGMENT = 0xFFE1;
  private static final int FIRST_SEGMENT = 0xFFC0;
  private static final int SCAN = 0xFFDA;
  private static final int TAG = 0x0112;
  private static final int ENTRY_BYTES = 12;

  private CameraHold() {}

  /** 1 where the file does not say or says nonsense. */
  static int of(byte[] jpeg) {
    try {
      ByteBuffer file = ByteBuffer.wrap(jpeg).position(2);
      int segment = Short.toUnsignedInt(file.getShort());
      while (segment >= FIRST_SEGMENT && segment != SCAN) {
        int begin = file.position();
        int length = Short.toUnsignedInt(file.getShort());
        if (segment == EXIF_SEGMENT && file.getInt() == 0x45786966) {
          return inDirectory(file.slice(begin + 8, length - 8));
        }
        segment = Short.toUnsignedInt(file.position(begin + length).getShort());
      }
    } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
      return 1; // the picture may be whole where what is said of it is not
    }
    return 1;
  }

  private static int inDirectory(ByteBuffer tiff) {
    tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int directory = tiff.getInt(4);
    int entries = Short.toUnsignedInt(tiff.getShort(directory));
    for (int i = 0; i < entries; i++) {
      int entry = directory + 2 + i * ENTRY_BYTES;
      if (Short.toUnsignedInt(tiff.getShort(entry)) == TAG) {
        int hold = tiff.getShort(entry + 8);
        return hold >= 1 && hold <= 8 ? hold : 1;
      }
    }
    return 1;
  }

  /** The picture as the photographer saw it. */
  static BufferedImage upright(BufferedImage seen, int hold) {
    if (hold == 1) {
      return seen;
    }
    int w = seen.getWidth();
    int h = seen.getHeight();
    boolean aside = hold >= 5;
    var turned = new BufferedImage(aside ? h : w, aside ? w : h, BufferedImage.TYPE_INT_RGB);
    double[] matrix =
        switch (hold) {
          case 2 -> new double[] {-1, 0, 0, 1, w, 0};
          case 3 -> new double[] {-1, 0, 0, -1, w, h};
          case 4 -> new double[] {1, 0, 0, -1, 0, h};
          case 5 -> new double[] {0, 1, 1, 0, 0, 0};
          case 6 -> new double[] {0, 1, -1, 0, h, 0};
          case 7 -> new double[] {0, -1, -1, 0, h, w};
          default -> new double[] {0, -1, 1, 0, 0, w};
        };
    var pen = turned.createGraphics();
    pen.drawImage(seen, new AffineTransform(matrix), null);
    pen.dispose();
    return turned;
  }
}
