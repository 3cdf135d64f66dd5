package org.mashang.ocr;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;

/** Picture files for tests, kind and unkind. */
public final class PicturesOf {

  private PicturesOf() {}

  /**
   * @param format png or jpeg
   */
  public static byte[] one(BufferedImage picture, String format) {
    try {
      var bytes = new ByteArrayOutputStream();
      ImageIO.write(picture, format, bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static byte[] tiff(List<BufferedImage> pictures) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
    var bytes = new ByteArrayOutputStream();
    try (var out = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.prepareWriteSequence(null);
      for (BufferedImage picture : pictures) {
        writer.writeToSequence(new IIOImage(picture, null, null), null);
      }
      writer.endWriteSequence();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** A JPEG whose camera was held so (Exif Orientation). */
  public static byte[] held(BufferedImage picture, int hold) {
    byte[] jpeg = one(picture, "jpeg");
    ByteBuffer exif = ByteBuffer.allocate(36);
    exif.putShort((short) 0xFFE1).putShort((short) 34);
    exif.put("Exif\0\0MM\0*".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
    exif.putInt(8).putShort((short) 1);
    exif.putShort((short) 0x0112).putShort((short) 3).putInt(1);
    exif.putShort((short) hold).putShort((short) 0);
    ByteBuffer file = ByteBuffer.allocate(jpeg.length + exif.capacity());
    file.put(jpeg, 0, 2).put(exif.array()).put(jpeg, 2, jpeg.length - 2);
    return file.array();
  }

  /** A small PNG file of a huge white picture. */
  public static byte[] hugePng(int width, int height) {
    var out = new ByteArrayOutputStream();
    out.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
    ByteBuffer head = ByteBuffer.allocate(13).putInt(width).putInt(height);
    head.put(new byte[] {8, 0, 0, 0, 0});
    chunk(out, "IHDR", head.array());
    chunk(out, "IDAT", deflated((long) (width + 1) * height));
    chunk(out, "IEND", new byte[0]);
    return out.toByteArray();
  }

  /** So many bytes of nothing, packed. */
  public static byte[] deflated(long size) {
    var deflater = new Deflater(9);
    var out = new ByteArrayOutputStream();
    byte[] zeros = new byte[1 << 16];
    byte[] packed = new byte[1 << 16];
    for (long left = size; left > 0; left -= zeros.length) {
      deflater.setInput(zeros, 0, (int) Math.min(left, zeros.length));
      while (!deflater.needsInput()) {
        out.write(packed, 0, deflater.deflate(packed));
      }
    }
    deflater.finish();
    while (!deflater.finished()) {
      out.write(packed, 0, deflater.deflate(packed));
    }
    deflater.end();
    return out.toByteArray();
  }

  private static void chunk(ByteArrayOutputStream out, String name, byte[] data) {
    ByteBuffer chunk = ByteBuffer.allocate(data.length + 12).putInt(data.length);
    chunk.put(name.getBytes(java.nio.charset.StandardCharsets.US_ASCII)).put(data);
    var crc = new CRC32();
    crc.update(chunk.array(), 4, data.length + 4);
    chunk.putInt((int) crc.getValue());
    out.writeBytes(chunk.array());
  }
}
