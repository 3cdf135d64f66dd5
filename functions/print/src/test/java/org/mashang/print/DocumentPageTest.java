package org.mashang.print;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class DocumentPageTest {

  private static final DocumentPage PRINTER = new DocumentPage(Typefaces.bundled());

  private static final String PARAGRAPH =
      "申请人㛃𬎆不服柯城区公安局2026年9月1日作出的《行政处罚决定书》（柯公行罚决字〔2026〕123号），"
          + "于2026年9月30日向本机关提出行政复议申请。经审查，该申请符合《中华人民共和国行政复议法》"
          + "第三十条第一款的规定，本机关决定予以受理。审理期限自受理之日起算，为六十日；"
          + "情况复杂需要延期的，将另行书面告知……";

  private static LegalDocument document(String... paragraphs) {
    return new LegalDocument(
        "衢州市柯城区人民政府",
        "行政复议申请受理通知书",
        "柯政复受〔2026〕12号",
        "张三",
        List.of(paragraphs),
        LocalDate.of(2026, 10, 13),
        "MS26-7K3Q-9ZC4");
  }

  private static String words(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", "");
    }
  }

  @Test
  void everyWordStandsOnThePaper() throws Exception {
    byte[] pdf = PRINTER.pdf(document(PARAGRAPH, "特此通知。"));
    Files.write(Path.of("target", "document.pdf"), pdf);
    String words = words(pdf);

    PdfA.assertConforms(pdf);
    for (String part :
        List.of(
            "行政复议申请受理通知书",
            "柯政复受〔2026〕12号",
            "张三：",
            "申请人㛃",
            "特此通知。",
            "2026年10月13日",
            "回执编号MS26-7K3Q-9ZC4",
            "第1页共1页")) {
      assertTrue(words.contains(part), () -> part + " is missing in:\n" + words);
    }
  }

  @Test
  void whatNoFontDrawsStandsAsItsCodePoint() throws Exception {
    String words = words(PRINTER.pdf(document("申请人𬎆某😀，气得很👨‍👩‍👧！\u0007\t完")));

    assertTrue(words.contains("申请人〔U+2C386〕某〔U+1F600〕，气得很"), words);
    assertTrue(words.contains("〔U+0007〕完"), words);
  }

  @Test
  void aLongTextGoesOnOverPagesThatAreCounted() throws Exception {
    byte[] pdf = PRINTER.pdf(document(Collections.nCopies(14, PARAGRAPH).toArray(String[]::new)));
    Files.write(Path.of("target", "document-long.pdf"), pdf);

    try (PDDocument document = Loader.loadPDF(pdf)) {
      int pages = document.getNumberOfPages();
      String words = words(pdf);

      assertTrue(pages > 2);
      assertTrue(words.contains("第1页共" + pages + "页"));
      assertTrue(words.contains("第" + pages + "页共" + pages + "页"));
      assertEquals(14, words.split("特?申请人㛃", -1).length - 1);
    }
  }

  @Test
  void theSignatureNeverStandsAloneOnAPage() throws Exception {
    for (int notes = 10; notes < 24; notes++) {
      String[] paragraphs =
          Stream.concat(Collections.nCopies(notes, "告知一项权利。").stream(), Stream.of("特此通知。"))
              .toArray(String[]::new);

      try (PDDocument document = Loader.loadPDF(PRINTER.pdf(document(paragraphs)))) {
        var last = new PDFTextStripper();
        last.setStartPage(document.getNumberOfPages());
        String words = last.getText(document).replaceAll("\\s+", "");

        assertTrue(words.contains("特此通知。衢州市柯城区人民政府2026年10月13日"), words);
      }
    }
  }

  @Test
  void theSameDocumentIsTheSameBytesAndAnotherIsNot() {
    byte[] first = PRINTER.pdf(document(PARAGRAPH));

    assertArrayEquals(first, PRINTER.pdf(document(PARAGRAPH)));
    assertArrayEquals(first, new DocumentPage(Typefaces.bundled()).pdf(document(PARAGRAPH)));
    assertFalse(Arrays.equals(first, PRINTER.pdf(document("别的"))));
  }

  @Test
  void screenReadersGetTitleLanguageAndStructure() throws Exception {
    try (PDDocument document = Loader.loadPDF(PRINTER.pdf(document(PARAGRAPH)))) {
      var catalog = document.getDocumentCatalog();

      assertEquals("行政复议申请受理通知书", document.getDocumentInformation().getTitle());
      assertEquals("zh-CN", catalog.getLanguage());
      assertTrue(catalog.getMarkInfo().isMarked());
      assertNotNull(catalog.getStructureTreeRoot().getParentTree());
      assertTrue(catalog.getViewerPreferences().displayDocTitle());
    }
  }

  @Test
  void aDocumentStaysSmall() {
    int bytes = PRINTER.pdf(document(PARAGRAPH)).length;

    assertTrue(bytes < 120_000, () -> "fonts must be embedded as subsets, not " + bytes);
  }
}
