package org.mashang.print;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class CertificatePageTest {

  private static final CertificatePage PRINTER = new CertificatePage(Typefaces.bundled());

  private static byte[] printed(String name, CertificateText text) throws Exception {
    byte[] pdf = PRINTER.pdf(text);
    Files.write(Path.of("target", "certificate-" + name + ".pdf"), pdf);
    return pdf;
  }

  private static String words(byte[] pdf) throws IOException {
    return words(pdf, 1, Integer.MAX_VALUE);
  }

  private static String words(byte[] pdf, int first, int last) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var stripper = new PDFTextStripper();
      stripper.setStartPage(first);
      stripper.setEndPage(last);
      return stripper.getText(document).replaceAll("[\\s　]+", "");
    }
  }

  private static int pages(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return document.getNumberOfPages();
    }
  }

  @Test
  void aCertificateInChineseIsArchivable() throws Exception {
    byte[] pdf = printed("chinese", Specimen.chinese());
    String words = words(pdf);

    PdfA.assertConforms(pdf);
    assertEquals(1, pages(pdf));
    for (String part :
        List.of(
            "公证书",
            "（2026）浙衢信证外字第1号",
            "兹证明前面的毕业证书复印件",
            Specimen.OFFICE,
            "公证员李四",
            "二〇二六年十一月二十五日",
            "扫码核验",
            "核验码7K3Q-9ZC4-M2X8",
            "第1页共1页")) {
      assertTrue(words.contains(part), () -> part + " is missing in:\n" + words);
    }
  }

  @Test
  void aTranslationStandsBesideTheTextOverAllPages() throws Exception {
    byte[] pdf = printed("translated", Specimen.translated(9));
    String words = words(pdf);

    PdfA.assertConforms(pdf);
    assertTrue(pages(pdf) > 2);
    assertEquals(9, words.split("兹证明前面的", -1).length - 1);
    assertEquals(9, words.split("Thisistocertify", -1).length - 1);
    assertTrue(words.contains("第" + pages(pdf) + "页共" + pages(pdf) + "页"), words);
    for (String part :
        List.of(
            "NotarialCertificate", "ZiNo.1", "Notary:LiSi", "November25,2026", "Scantoverify")) {
      assertTrue(words.contains(part), () -> part + " is missing in:\n" + words);
    }
    printed("translated-short", Specimen.translated(1));
  }

  @Test
  void eachParagraphBeginsAtTheHeightOfItsTranslation() throws Exception {
    byte[] pdf = PRINTER.pdf(Specimen.translated(9));
    var chinese = new Heights("兹本");
    var english = new Heights("T");
    try (PDDocument document = Loader.loadPDF(pdf)) {
      chinese.getText(document);
      english.getText(document);
    }

    assertEquals(18, chinese.found().size());
    assertEquals(chinese.found(), english.found());
  }

  @Test
  void attachmentsComeFirstAndAreCountedWithTheText() throws Exception {
    byte[] pdf =
        printed(
            "attachments",
            Specimen.translated(1, Specimen.jpeg(), Specimen.pngWithAlpha(), Specimen.pdf(2)));

    PdfA.assertConforms(pdf);
    assertEquals(5, pages(pdf));
    assertTrue(words(pdf, 1, 1).startsWith("毕业证书"));
    assertTrue(words(pdf, 2, 2).startsWith("居民身份证"));
    assertTrue(words(pdf, 3, 3).startsWith("成绩单（1/2）"));
    assertTrue(words(pdf, 4, 4).contains("第4页共5页"));
    assertTrue(words(pdf, 5, 5).contains("第5页共5页"));
  }

  @Test
  void whatAPngLetsThroughIsWhitePaper() throws Exception {
    byte[] pdf = PRINTER.pdf(Specimen.chinese(Specimen.pngWithAlpha()));
    var page = Rendered.page(pdf, 1, 72).image();

    int clear = page.getRGB(page.getWidth() / 2 + 245, page.getHeight() / 2 + 330);
    int blue = page.getRGB(page.getWidth() / 2 - 150, page.getHeight() / 2);
    assertTrue((clear & 0xFF0000) >> 16 > 230, () -> Integer.toHexString(clear));
    assertTrue((blue & 0xFF0000) >> 16 < 200, () -> Integer.toHexString(blue));
  }

  @Test
  void theCodeOnThePaperLeadsToTheCheck() throws Exception {
    for (CertificateText text :
        List.of(
            Specimen.chinese(), Specimen.translated(1), Specimen.translated(9, Specimen.jpeg()))) {
      byte[] pdf = PRINTER.pdf(text);

      assertEquals(Specimen.URL, Rendered.page(pdf, pages(pdf), 200).decoded());
    }
  }

  @Test
  void theSameCertificateIsTheSameBytesAndAnotherIsNot() throws Exception {
    Attachment[] attachments = {Specimen.jpeg(), Specimen.pngWithAlpha(), Specimen.pdf(1)};
    byte[] first = PRINTER.pdf(Specimen.translated(2, attachments));

    assertArrayEquals(
        first, new CertificatePage(Typefaces.bundled()).pdf(Specimen.translated(2, attachments)));
    assertFalse(Arrays.equals(first, PRINTER.pdf(Specimen.translated(2))));
  }

  @Test
  void theSignatureNeverStandsAloneOnAPage() throws Exception {
    for (int length = 8; length < 30; length++) {
      var text = Specimen.text(List.of("证".repeat(length * 27)), null);
      byte[] pdf = PRINTER.pdf(text);
      String last = words(pdf, pages(pdf), pages(pdf));

      assertTrue(last.contains("证".repeat(28)), last);
      assertTrue(last.contains(Specimen.OFFICE) && last.contains("扫码核验"), last);
    }
  }

  @Test
  void aTranslationMustHaveAsManyParagraphs() {
    var translation = Specimen.translated(1).translation();

    assertThrows(
        IllegalArgumentException.class,
        () -> Specimen.text(Collections.nCopies(3, "兹证明"), translation));
  }
}
