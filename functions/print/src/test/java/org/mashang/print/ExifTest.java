package org.mashang.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ExifTest {

  private static byte[] turned(byte[] jpeg, int orientation, ByteOrder order) {
    ByteBuffer tiff = ByteBuffer.allocate(26).order(order);
    tiff.put((order == ByteOrder.LITTLE_ENDIAN ? "II" : "MM").getBytes(StandardCharsets.US_ASCII));
    tiff.putShort((short) 42).putInt(8).putShort((short) 1);
    tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation);
    var out = new ByteArrayOutputStream();
    out.writeBytes(Arrays.copyOf(jpeg, 2));
    out.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xE1, 0, 2 + 6 + 26});
    out.writeBytes("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
    out.writeBytes(tiff.array());
    out.writeBytes(Arrays.copyOfRange(jpeg, 2, jpeg.length));
    return out.toByteArray();
  }

  @Test
  void aPhotographSaysHowTheCameraWasHeld() throws Exception {
    byte[] jpeg = Specimen.image(BufferedImage.TYPE_INT_RGB, 40, 30, "jpg");

    assertEquals(1, Exif.orientation(jpeg));
    for (int orientation = 1; orientation <= 8; orientation++) {
      assertEquals(orientation, Exif.orientation(turned(jpeg, orientation, ByteOrder.BIG_ENDIAN)));
      assertEquals(
          orientation, Exif.orientation(turned(jpeg, orientation, ByteOrder.LITTLE_ENDIAN)));
    }
  }

  @Test
  void brokenMetadataTurnsNothing() throws Exception {
    byte[] jpeg = Specimen.image(BufferedImage.TYPE_INT_RGB, 40, 30, "jpg");

    assertEquals(1, Exif.orientation(turned(jpeg, 9, ByteOrder.BIG_ENDIAN)));
    assertEquals(1, Exif.orientation(new byte[0]));
    byte[] whole = turned(jpeg, 6, ByteOrder.BIG_ENDIAN);
    for (int length = 0; length < 38; length++) {
      assertEquals(1, Exif.orientation(Arrays.copyOf(whole, length)));
    }
  }

  @Test
  void theCornerThatWasUpperLeftGoesWhereTheCameraSays() {
    var image = new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB);
    image.setRGB(0, 0, 0xFF0000);
    int[][] corners = {{0, 0}, {2, 0}, {2, 1}, {0, 1}, {0, 0}, {1, 0}, {1, 2}, {0, 2}};
    for (int orientation = 1; orientation <= 8; orientation++) {
      BufferedImage upright = Exif.upright(image, orientation);
      int[] corner = corners[orientation - 1];

      assertEquals(orientation >= 5 ? 2 : 3, upright.getWidth());
      assertEquals(0xFFFF0000, upright.getRGB(corner[0], corner[1]), "orientation " + orientation);
    }
  }

  @Test
  void aPhotographTakenOnItsSideIsPrintedUpright() throws Exception {
    byte[] jpeg = Specimen.image(BufferedImage.TYPE_INT_RGB, 1600, 1100, "jpg");
    var sideways = new Attachment("image/jpeg", turned(jpeg, 6, ByteOrder.LITTLE_ENDIAN), "身份证");
    byte[] pdf = new CertificatePage(Typefaces.bundled()).pdf(Specimen.chinese(sideways));
    var page = Rendered.page(pdf, 1, 72).image();

    PdfA.assertConforms(pdf);
    int high = page.getRGB(page.getWidth() / 2, 120);
    assertTrue((high & 0xFFFFFF) != 0xFFFFFF, "a high picture reaches the top of the page");
  }
}
