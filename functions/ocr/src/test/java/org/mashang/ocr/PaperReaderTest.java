package org.mashang.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mashang.casework.scan.Line;
import org.mashang.casework.scan.PageNote;
import org.mashang.casework.scan.PageSource;
import org.mashang.casework.scan.PageText;
import org.mashang.ocr.embedded.EmbeddedEngine;
import org.mashang.ocr.paper.Paper;
import org.mashang.ocr.paper.Papers;
import org.mashang.ocr.paper.UnreadablePaper;

/** The engine that is deployed, on pages that are drawn here. */
class PaperReaderTest {

  private static final String ALCOHOL = "含量为152.36mg/100ml";

  private static OcrEngine engine;
  private static PaperReader reader;

  @BeforeAll
  static void open() {
    engine = EmbeddedEngine.open();
    reader = new PaperReader(engine);
  }

  @AfterAll
  static void close() {
    engine.close();
  }

  @ParameterizedTest
  @CsvSource({"200, 14", "200, 11", "150, 14", "150, 10.5", "300, 12"})
  void aCleanPageIsReadWithLessThanOneErrorInAHundred(int dpi, double points) throws Exception {
    DrawnPage page = DrawnPage.report().dpi(dpi).points(points);
    PageText text = read(PicturesOf.one(page.picture(), "png")).text();
    assertTrue(ErrorRate.of(page.text(), text.lines()) <= 0.01, text::toString);
    assertTrue(textOf(text).contains(ALCOHOL));
    assertEquals(List.of(), text.notes());
    assertEquals(PageSource.PICTURE, text.source());
  }

  @Test
  void aVeryLongLineIsOneLineAndItsFiguresAreWhole() throws Exception {
    String row = "送检样品1234567890123456789012345678901234567890号含量为176.73mg/100mL检验完毕送还委托单位";
    PageText text =
        read(PicturesOf.one(DrawnPage.of(List.of("鉴定书", row)).points(8).picture(), "png")).text();
    Line line = text.lines().getLast();
    assertEquals(2, text.lines().size(), text::toString);
    assertTrue(line.text().contains("1234567890123456789012345678901234567890"), line::toString);
    assertTrue(line.text().contains("176.73mg/100mL"), line::toString);
    assertEquals(line.text().length(), Objects.requireNonNull(line.sure()).length());
  }

  @ParameterizedTest
  @ValueSource(ints = {90, 180, 270})
  void aPageThatLiesOtherwiseIsTurnedUpright(int turned) throws Exception {
    DrawnPage page = DrawnPage.report();
    ReadPage read = read(PicturesOf.one(DrawnPage.turned(page.picture(), turned), "png"));
    assertEquals(360 - turned, read.text().turned());
    assertEquals(page.picture().getWidth(), read.upright().getWidth());
    assertEquals(read.upright().getWidth(), read.text().width());
    assertTrue(ErrorRate.of(page.text(), read.text().lines()) <= 0.01);
    Line title = read.text().lines().get(0);
    assertTrue(title.box().bottom() < 0.12, "the first line stands above");
  }

  @ParameterizedTest
  @ValueSource(doubles = {-3, -1.5, 1.5, 3})
  void aPageThatLiesAskewKeepsItsOrder(double degrees) throws Exception {
    DrawnPage page = DrawnPage.report().askew(degrees);
    PageText text = read(PicturesOf.one(page.picture(), "png")).text();
    assertTrue(ErrorRate.of(page.text(), text.lines()) <= 0.01, text::toString);
  }

  @Test
  void aDigitalPageIsNotLookedAt() throws Exception {
    PageText text = read(PdfOf.text(DrawnPage.REPORT)).text();
    assertEquals(PageSource.TEXT_LAYER, text.source());
    assertEquals(0, ErrorRate.of(DrawnPage.report().text(), text.lines()));
  }

  @Test
  void aScanBehindItsOwnTextIsReadByTheText() throws Exception {
    PageText text =
        read(PdfOf.scanWithLayer(DrawnPage.report().picture(), DrawnPage.REPORT)).text();
    assertEquals(PageSource.TEXT_LAYER, text.source());
    assertEquals(List.of(), text.notes());
  }

  @Test
  void aLayerWithAnotherNumberContradictsThePicture() throws Exception {
    List<String> forged = new ArrayList<>(DrawnPage.REPORT);
    forged.replaceAll(row -> row.replace("152.36", "52.36"));
    PageText text = read(PdfOf.scanWithLayer(DrawnPage.report().picture(), forged)).text();
    assertEquals(PageSource.PICTURE, text.source());
    assertEquals(List.of(PageNote.TEXT_LAYER_CONTRADICTS), text.notes());
    assertTrue(textOf(text).contains(ALCOHOL));
  }

  @Test
  void aPageNumberOverAScanContradictsNothing() throws Exception {
    PageText text =
        read(PdfOf.scanWithLayer(DrawnPage.report().picture(), List.of("司法鉴定意见书"))).text();
    assertEquals(PageSource.PICTURE, text.source());
    assertEquals(List.of(), text.notes());
  }

  @Test
  void aScriptIsNotedOnTheFirstPage() throws Exception {
    assertEquals(
        List.of(PageNote.ACTIVE_CONTENT), read(PdfOf.withScript(DrawnPage.REPORT)).text().notes());
  }

  @Test
  void anEmptyPageIsBlank() throws Exception {
    PageText text = read(PdfOf.blank(1)).text();
    assertEquals(List.of(PageNote.BLANK), text.notes());
    assertEquals(List.of(), text.lines());
  }

  @Test
  void aForeignPageHasFewChineseCharacters() throws Exception {
    List<String> rows =
        List.of("Certificate of analysis", "The sample was received", "in a sealed container");
    assertEquals(
        List.of(PageNote.FEW_HAN),
        read(PicturesOf.one(DrawnPage.of(rows).picture(), "png")).text().notes());
  }

  @Test
  void cellsOfAnAskewTableStayInTheirRows() {
    List<String> rows = List.of("检验项目      检验结果      单位", "乙醇含量      152.36      mg/100ml");
    BufferedImage picture = DrawnPage.of(rows).askew(2.5).picture();
    List<Line> lines = engine.read(picture).lines();
    assertEquals(
        "检验项目检验结果单位乙醇含量152.36mg/100ml",
        String.join("", lines.stream().map(Line::text).toList()).replace(" ", ""));
  }

  private static ReadPage read(byte[] file) throws UnreadablePaper {
    try (Paper paper = Papers.open(file, null)) {
      return reader.read(paper, 1);
    }
  }

  private static String textOf(PageText text) {
    return String.join("", text.lines().stream().map(Line::text).toList());
  }
}
