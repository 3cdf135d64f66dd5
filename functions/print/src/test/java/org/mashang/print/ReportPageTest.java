package org.mashang.print;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.mashang.print.report.Grid;
import org.mashang.print.report.Part;
import org.mashang.print.report.ReportText;

class ReportPageTest {

  private static String words(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("[\\s\u3000]+", "");
    }
  }

  private static String words(byte[] pdf, int page) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var stripper = new PDFTextStripper();
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      return stripper.getText(document).replaceAll("[\\s\u3000]+", "");
    }
  }

  private static int pages(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return document.getNumberOfPages();
    }
  }

  /** To be looked at. */
  private static byte[] written(String name, ReportText report) throws Exception {
    byte[] pdf = ReportPage.pdf(report);
    Files.write(Path.of("target", name + ".pdf"), pdf);
    for (int page = 1; page <= pages(pdf); page++) {
      var file = new File("target", name + "-" + page + ".png");
      ImageIO.write(Rendered.page(pdf, page, 80).image(), "png", file);
    }
    return pdf;
  }

  @Test
  void everyWordAndFigureStandsOnThePaper() throws Exception {
    byte[] pdf =
        written(
            "report",
            ReportSpecimen.report(
                "修订第 1 版：开化县 10 月 30 日补报 3 件，表 1、图 2 已改。",
                ReportSpecimen.words(),
                ReportSpecimen.plots()));

    PdfA.assertConforms(pdf);
    String words = words(pdf);
    for (String part :
        List.of(
            "衢司统〔2026〕10号",
            "全市行政复议和公证服务统计月报（2026年10月）修订第1版：",
            "要点本月收到行政复议申请1,204件",
            "一、总体情况（一）受理情况。",
            "（二）办理期限。",
            "表1各县（市、区）行政复议申请数",
            "柯城区40225162.4%40.2+31",
            "开化县88<5*43.1—",
            "合计1,20471159.1%41.7+87",
            "二、走势和构成下图显示",
            "图1各月申请数",
            "图3本月与去年同月",
            "衢州市司法局2026年11月3日",
            "说明1．“审结”指",
            "2．少于5件的数字不公布",
            "第1页共" + pages(pdf) + "页")) {
      assertTrue(words.contains(part), () -> part + " is missing in:\n" + words);
    }
  }

  @Test
  void aLongTableGoesOnOverPagesEachWithItsHead() throws Exception {
    var part = new Part("受理点", List.of(), List.of(ReportSpecimen.halls(150)), List.of());
    byte[] pdf = written("report-long", ReportSpecimen.report(null, part));

    PdfA.assertConforms(pdf);
    assertTrue(pages(pdf) > 4);
    for (int page = 2; page < pages(pdf); page++) {
      String words = words(pdf, page);
      assertTrue(words.startsWith("序号受理点名称所属地区申请（件）"), words);
    }
    String words = words(pdf);
    for (int i = 1; i <= 150; i++) {
      String figures = (10_000 + i) + "" + (20_000 + i);
      assertTrue(words.contains(figures), figures);
    }
  }

  @Test
  void aTableOfManyColumnsAndHugeCellsStaysOnThePaper() throws Exception {
    List<String> header = ReportSpecimen.plots().plots().get(0).categories();
    List<String> figures = header.stream().map(month -> "123,456,789").toList();
    List<String> names = header.stream().map(month -> "很长的名称".repeat(60)).toList();
    var wide = new Grid("十二个月".repeat(20), header, List.of(figures, names, figures));
    var empty = new Grid("空表", List.of("地区", "件数"), List.of());
    byte[] pdf =
        written(
            "report-wide",
            ReportSpecimen.report(
                null, new Part("宽表", List.of(), List.of(wide, empty), List.of())));

    PdfA.assertConforms(pdf);
    assertTrue(words(pdf).contains("地区件数（无数据）"));
    for (int page = 1; page <= pages(pdf); page++) {
      var image = Rendered.page(pdf, page, 72).image();
      for (int y = 0; y < image.getHeight(); y++) {
        assertEquals(0xFFFFFF, image.getRGB(70, y) & 0xFFFFFF, "ink in the left margin");
        assertEquals(0xFFFFFF, image.getRGB(527, y) & 0xFFFFFF, "ink in the right margin");
      }
    }
  }

  @Test
  void everyOddPlotIsDrawn() throws Exception {
    byte[] pdf = written("report-odd", ReportSpecimen.report(null, ReportSpecimen.oddPlots()));

    PdfA.assertConforms(pdf);
    String words = words(pdf);
    assertTrue(words.contains("图12六个系列的柱"), words);
    assertTrue(words.contains("1,234,567"), words);
    assertTrue(words.contains("-18.25"), words);
  }

  @Test
  void aReportOfNothingIsStillAReport() throws Exception {
    ReportText full = ReportSpecimen.report(null);
    byte[] pdf =
        ReportPage.pdf(
            new ReportText(
                "某市",
                "",
                "空",
                "",
                full.day(),
                "0",
                full.made(),
                List.of(),
                List.of(),
                List.of(),
                null));

    PdfA.assertConforms(pdf);
    assertTrue(words(pdf).contains("某市空某市2026年11月3日第1页共1页"), words(pdf));
  }

  @Test
  void theSameReportIsTheSameBytesAndAnotherIsNot() {
    ReportText report =
        ReportSpecimen.report(null, ReportSpecimen.words(), ReportSpecimen.oddPlots());
    byte[] first = ReportPage.pdf(report);

    assertArrayEquals(first, ReportPage.pdf(report));
    assertFalse(
        Arrays.equals(first, ReportPage.pdf(ReportSpecimen.report("修订", report.parts().get(0)))));
  }

  @Test
  void theSignatureNeverStandsAloneOnAPage() throws Exception {
    for (int rows = 1; rows < 40; rows++) {
      var part = new Part("受理点", List.of(), List.of(ReportSpecimen.halls(rows)), List.of());
      byte[] pdf = ReportPage.pdf(ReportSpecimen.report(null, part));

      for (int page = 2; page <= pages(pdf); page++) {
        assertFalse(words(pdf, page).startsWith("衢州市司法局"), rows + " rows");
      }
    }
  }

  @Test
  void aTableWithRaggedRowsIsRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new Grid("表", List.of("甲", "乙"), List.of(List.of("1"))));
    assertThrows(IllegalArgumentException.class, () -> new Grid("表", List.of(), List.of()));
  }
}
