package org.mashang.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;

class QrCodeTest {

  private static final String URL = "http://localhost:8080/s/1A02H7K3Q9ZC01-9fJk2LmP0qRs_Tu4";

  @Test
  void thePngSaysWhatWasPutIn() throws Exception {
    for (QrCode.Level level : QrCode.Level.values()) {
      byte[] png = QrCode.of(URL, level).png(4);

      assertEquals(URL, Rendered.decoded(ImageIO.read(new ByteArrayInputStream(png))));
    }
  }

  @Test
  void chineseTextSurvives() throws Exception {
    byte[] png = QrCode.of("码上通办 𬎆", QrCode.Level.Q).png(8);

    assertEquals("码上通办 𬎆", Rendered.decoded(ImageIO.read(new ByteArrayInputStream(png))));
  }

  @Test
  void theSvgDrawsTheSameModules() throws Exception {
    QrCode code = QrCode.of(URL, QrCode.Level.M);
    String svg = code.svg("柯城区 <航埠镇> & 码");

    var parsed =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(svg.getBytes("UTF-8")));
    assertEquals("柯城区 <航埠镇> & 码", parsed.getElementsByTagName("title").item(0).getTextContent());
    assertEquals(URL, Rendered.decoded(drawn(svg, code.side())));
  }

  @Test
  void fourLightModulesSurroundTheCode() {
    QrCode code = QrCode.of(URL, QrCode.Level.Q);

    for (int i = 0; i < code.side(); i++) {
      for (int quiet = 0; quiet < 4; quiet++) {
        assertFalse(code.dark(i, quiet));
        assertFalse(code.dark(quiet, i));
        assertFalse(code.dark(i, code.side() - 1 - quiet));
        assertFalse(code.dark(code.side() - 1 - quiet, i));
      }
    }
    assertTrue(code.dark(4, 4));
  }

  @Test
  void impossibleSizesAndTextsAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> QrCode.of("", QrCode.Level.M));
    assertThrows(IllegalArgumentException.class, () -> QrCode.of("x".repeat(4000), QrCode.Level.M));
    assertThrows(IllegalArgumentException.class, () -> QrCode.of(URL, QrCode.Level.M).png(0));
    assertThrows(IllegalArgumentException.class, () -> QrCode.of(URL, QrCode.Level.M).png(65));
  }

  /** Draws the path of an SVG of ours: runs of the form {@code Mx yhlv1h-lz}. */
  private static BufferedImage drawn(String svg, int side) {
    int scale = 4;
    var image = new BufferedImage(side * scale, side * scale, BufferedImage.TYPE_INT_RGB);
    var pen = image.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, side * scale, side * scale);
    pen.setColor(Color.BLACK);
    var run = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-(\\d+)z").matcher(svg);
    while (run.find()) {
      assertEquals(run.group(3), run.group(4));
      pen.fillRect(
          scale * Integer.parseInt(run.group(1)),
          scale * Integer.parseInt(run.group(2)),
          scale * Integer.parseInt(run.group(3)),
          scale);
    }
    pen.dispose();
    return image;
  }
}
