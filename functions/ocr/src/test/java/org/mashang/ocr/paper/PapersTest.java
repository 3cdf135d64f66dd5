package org.mashang.ocr.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mashang.casework.scan.Line;
import org.mashang.casework.scan.PaperFault;
import org.mashang.ocr.DrawnPage;
import org.mashang.ocr.PdfOf;
import org.mashang.ocr.PicturesOf;

class PapersTest {

  private static final BufferedImage PAGE = DrawnPage.report().dpi(72).picture();

  @Test
  void aFileWithoutABytesIsEmpty() {
    assertEquals(PaperFault.EMPTY, fault(new byte[0], "application/pdf"));
  }

  @Test
  void aPdfThatWasCutIsBroken() {
    byte[] whole = PdfOf.text(DrawnPage.REPORT);
    assertEquals(PaperFault.BROKEN, fault(Arrays.copyOf(whole, 200), "application/pdf"));
  }

  @Test
  void aPdfOfNonsenseIsBroken() {
    byte[] nonsense = "%PDF-1.7\nnothing of the kind\n%%EOF".getBytes(StandardCharsets.US_ASCII);
    assertEquals(PaperFault.BROKEN, fault(nonsense, "application/pdf"));
  }

  @Test
  void aJpegThatWasCutIsBroken() throws UnreadablePaper {
    byte[] whole = PicturesOf.one(PAGE, "jpeg");
    try (Paper paper = Papers.open(Arrays.copyOf(whole, whole.length / 2), "image/jpeg")) {
      assertEquals(
          PaperFault.BROKEN, assertThrows(UnreadablePaper.class, () -> paper.picture(1)).fault());
    }
  }

  @Test
  void aPdfThatAsksForAPasswordIsEncrypted() {
    assertEquals(PaperFault.ENCRYPTED, fault(PdfOf.locked(), "application/pdf"));
  }

  @Test
  void threeHundredPagesAreTooMany() {
    assertEquals(PaperFault.TOO_MANY_PAGES, fault(PdfOf.blank(300), "application/pdf"));
  }

  @Test
  void twoHundredPagesAreRead() throws UnreadablePaper {
    try (Paper paper = Papers.open(PdfOf.blank(200), "application/pdf")) {
      assertEquals(200, paper.pages());
    }
  }

  @Test
  void aTiffOfThreeHundredPagesHasTooMany() {
    var dot = new BufferedImage(2, 2, BufferedImage.TYPE_BYTE_BINARY);
    assertEquals(
        PaperFault.TOO_MANY_PAGES,
        fault(PicturesOf.tiff(Collections.nCopies(300, dot)), "image/tiff"));
  }

  @Test
  void aHundredMegapixelsAreRefusedByTheHeader() {
    byte[] huge = PicturesOf.hugePng(12_000, 9_000);
    assertTrue(huge.length < 300_000);
    assertEquals(PaperFault.TOO_LARGE, fault(huge, "image/png"));
  }

  @Test
  void fortyMegapixelsAreTakenMoreCoarsely() throws UnreadablePaper {
    try (Paper paper = Papers.open(PicturesOf.hugePng(7_000, 5_600), "image/png")) {
      BufferedImage picture = paper.picture(1);
      assertEquals(3_500, picture.getWidth());
    }
  }

  @Test
  void aStreamThatUnpacksToGigabytesIsABomb() {
    assertEquals(
        PaperFault.BOMB, fault(raw("/Filter /FlateDecode", PicturesOf.deflated(1L << 30)), null));
  }

  @Test
  void aStreamThatIsPackedTwiceIsABomb() {
    byte[] once = PicturesOf.deflated(1 << 20);
    assertEquals(PaperFault.BOMB, fault(raw("/Filter [/FlateDecode /FlateDecode]", once), null));
  }

  @Test
  void formsThatCallFormsDoNotKeepAReaderBusy() throws Exception {
    try (PDDocument document = Loader.loadPDF(formsOfForms())) {
      assertThrows(
          Patience.Lost.class,
          () -> LayerStripper.read(document, 1, new Patience(Duration.ofMillis(300))));
      assertThrows(
          Patience.Lost.class,
          () ->
              new PatientRenderer(document, new Patience(Duration.ofMillis(300)))
                  .renderImage(0, 1));
    }
  }

  @Test
  void aScriptIsNoticedAndTheTextIsReadAllTheSame() throws UnreadablePaper {
    try (Paper paper = Papers.open(PdfOf.withScript(DrawnPage.REPORT), "application/pdf")) {
      assertTrue(paper.active());
      assertEquals(DrawnPage.REPORT.size(), paper.layer(1).orElseThrow().lines().size());
    }
  }

  @Test
  void aPlainPdfRunsNothing() throws UnreadablePaper {
    try (Paper paper = Papers.open(PdfOf.text(DrawnPage.REPORT), "application/pdf")) {
      assertFalse(paper.active());
    }
  }

  @Test
  void aPngThatIsCalledJpegIsOfTheWrongType() {
    assertEquals(PaperFault.WRONG_TYPE, fault(PicturesOf.one(PAGE, "png"), "image/jpeg"));
  }

  @Test
  void aWebPThatIsCalledJpegIsOfTheWrongType() {
    byte[] webP = "RIFF\u0024\0\0\0WEBPVP8 ".getBytes(StandardCharsets.ISO_8859_1);
    assertEquals(PaperFault.WRONG_TYPE, fault(webP, "image/jpeg"));
  }

  @Test
  void aProgramThatIsCalledPdfIsOfTheWrongType() {
    byte[] program = "MZ\u0090\0\u0003\0\0\0".getBytes(StandardCharsets.ISO_8859_1);
    assertEquals(PaperFault.WRONG_TYPE, fault(program, "application/pdf"));
  }

  @Test
  void everyPageOfATiffIsAPage() throws UnreadablePaper {
    try (Paper paper = Papers.open(PicturesOf.tiff(List.of(PAGE, PAGE, PAGE)), "image/tiff")) {
      assertEquals(3, paper.pages());
      assertEquals(PAGE.getWidth(), paper.picture(3).getWidth());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 6, 8})
  void aPhotographIsTurnedAsTheCameraWasHeld(int hold) throws UnreadablePaper {
    int turnBack =
        switch (hold) {
          case 3 -> 180;
          case 6 -> 270;
          case 8 -> 90;
          default -> 0;
        };
    byte[] file = PicturesOf.held(DrawnPage.turned(PAGE, turnBack), hold);
    try (Paper paper = Papers.open(file, "image/jpeg")) {
      BufferedImage seen = paper.picture(1);
      assertEquals(PAGE.getWidth(), seen.getWidth());
      assertTrue(differs(PAGE, seen) < 4, "the picture is another one");
    }
  }

  @Test
  void aDigitalPageSaysItsTextAndWhere() throws UnreadablePaper {
    try (Paper paper = Papers.open(PdfOf.text(DrawnPage.REPORT), "application/pdf")) {
      TextLayer layer = paper.layer(1).orElseThrow();
      assertTrue(layer.visible());
      assertEquals(
          DrawnPage.REPORT.stream().map(PapersTest::plain).toList(),
          layer.lines().stream().map(Line::text).map(PapersTest::plain).toList());
      Line first = layer.lines().get(0);
      assertEquals(58 / 595.0, first.box().left(), 0.01);
      assertEquals(72 / 842.0, first.box().bottom(), 0.01);
    }
  }

  @Test
  void whatNobodySeesIsNotBelieved() throws UnreadablePaper {
    byte[] file = PdfOf.scanWithLayer(PAGE, DrawnPage.REPORT);
    try (Paper paper = Papers.open(file, "application/pdf")) {
      assertFalse(paper.layer(1).orElseThrow().visible());
    }
  }

  private static String plain(String text) {
    return text.replaceAll("\\s+", "");
  }

  /** How far the greys of two pictures lie apart on the average. */
  private static double differs(BufferedImage a, BufferedImage b) {
    double sum = 0;
    for (int y = 0; y < a.getHeight(); y++) {
      for (int x = 0; x < a.getWidth(); x++) {
        sum += Math.abs((a.getRGB(x, y) & 0xFF) - (b.getRGB(x, y) & 0xFF));
      }
    }
    return sum / a.getWidth() / a.getHeight();
  }

  private static PaperFault fault(byte[] file, String declared) {
    return assertThrows(UnreadablePaper.class, () -> Papers.open(file, declared).close()).fault();
  }

  /** A PDF file by hand, with one packed stream as the content of its page. */
  private static byte[] raw(String filter, byte[] packed) {
    var out = new ByteArrayOutputStream();
    out.writeBytes(
        ("%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n"
                + "2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj\n"
                + "3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>> endobj\n"
                + "4 0 obj <<"
                + filter
                + "/Length "
                + packed.length
                + ">>\nstream\n")
            .getBytes(StandardCharsets.US_ASCII));
    out.writeBytes(packed);
    out.writeBytes(
        "\nendstream endobj\ntrailer <</Root 1 0 R>>\n%%EOF".getBytes(StandardCharsets.US_ASCII));
    return out.toByteArray();
  }

  /** Twenty forms, each of which draws the next ten times. */
  private static byte[] formsOfForms() {
    var text = new StringBuilder("%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n");
    text.append("2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj\n");
    text.append("3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R");
    text.append("/Resources<</XObject<</F 5 0 R>>>>>> endobj\n");
    text.append("4 0 obj <</Length 4>>\nstream\n/F Do\nendstream endobj\n");
    String ten = "/F Do ".repeat(10);
    for (int i = 5; i < 25; i++) {
      text.append(i).append(" 0 obj <</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<<");
      text.append("/XObject<</F ").append(i + 1).append(" 0 R>>>>/Length ").append(ten.length());
      text.append(">>\nstream\n").append(ten).append("\nendstream endobj\n");
    }
    text.append("25 0 obj <</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Length 1>>\nstream\nn\n");
    text.append("endstream endobj\ntrailer <</Root 1 0 R>>\n%%EOF");
    return text.toString().getBytes(StandardCharsets.US_ASCII);
  }
}
