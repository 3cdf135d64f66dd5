package org.mashang.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.Test;
import org.mashang.print.report.Plot.Kind;
import org.mashang.print.report.Series;

class PlotTest {

  private static List<String> ticks(Double... values) {
    Axis axis = Axis.of(List.of(values));
    return axis.ticks().stream().map(axis::label).toList();
  }

  @Test
  void ticksAreRoundAndZeroIsAlwaysAmongThem() {
    assertEquals(List.of("0", "500", "1,000", "1,500"), ticks(1204d, 987d));
    assertEquals(List.of("0", "1"), ticks());
    assertEquals(List.of("0", "1"), ticks(0d, 0d));
    assertEquals(List.of("0", "1", "2", "3"), ticks(3d), "no halves of what is counted");
    assertEquals(List.of("0.0", "0.1", "0.2", "0.3"), ticks(0.3, 0.15));
    assertEquals(List.of("-20", "-10", "0", "10", "20"), ticks(-11d, 19d));
    assertEquals(List.of("-2", "-1", "0"), ticks(-1d), "room for the figure below the bar");
    assertTrue(ticks(1e15, -1e15).contains("500,000,000,000,000"));
    assertTrue(ticks(1e-9).size() < 12);
  }

  @Test
  void ticksHoldAllValuesWhateverTheyAre() {
    for (int i = 1; i < 2000; i++) {
      double high = i * Math.pow(10, i % 9 - 4) / 7;
      double low = -high * (i % 5) / 3;
      Axis axis = Axis.of(List.of(high, low));

      assertTrue(axis.high() >= high - 1e-9 * high && axis.low() <= low, high + " " + low);
      assertTrue(axis.ticks().size() <= 13, axis.ticks().size() + " ticks");
    }
  }

  @Test
  void itsAlternativeTextGivesEveryFigure() throws Exception {
    var plots = ReportSpecimen.plots();
    byte[] pdf = ReportPage.pdf(ReportSpecimen.report(null, plots));

    List<PDStructureElement> figures = new ArrayList<>();
    List<String> types = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      collect(document.getDocumentCatalog().getStructureTreeRoot(), figures, types);

      assertEquals(3, figures.size());
      String first = figures.get(0).getAlternateDescription();
      assertTrue(first.startsWith("图 1　各月申请数。折线图，单位：件。申请：1月 1000，2月 1115，"), first);
      assertTrue(first.contains("补正：1月 49，2月 55，3月 61，4月 无数据，"), first);
      String second = figures.get(1).getAlternateDescription();
      assertTrue(second.contains("邮寄：柯城区 50，衢江区 30，"), second);
    }
  }

  @Test
  void aTableHasRowsHeadsAndCellsForScreenReaders() throws Exception {
    byte[] pdf = ReportPage.pdf(ReportSpecimen.report(null, ReportSpecimen.words()));

    List<String> types = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      collect(document.getDocumentCatalog().getStructureTreeRoot(), new ArrayList<>(), types);
    }
    assertEquals(1, types.stream().filter("Table"::equals).count());
    assertEquals(8, types.stream().filter("TR"::equals).count());
    assertEquals(6, types.stream().filter("TH"::equals).count());
    assertEquals(42, types.stream().filter("TD"::equals).count());
  }

  private static void collect(
      PDStructureNode node, List<PDStructureElement> figures, List<String> types) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        types.add(element.getStructureType());
        if ("Figure".equals(element.getStructureType())) {
          figures.add(element);
        }
        collect(element, figures, types);
      }
    }
  }

  @Test
  void manyDaysAreNamedByTheirMonths() {
    var lettering = new Lettering(Typefaces.bundled(), 8.5);
    List<String> days =
        IntStream.range(0, 366)
            .mapToObj(day -> LocalDate.of(2028, 1, 1).plusDays(day).toString())
            .toList();

    var marks = MonthMarks.of(days, 1.1, lettering).stream().filter(mark -> !mark.isEmpty());

    assertEquals("2028年 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月", String.join(" ", marks.toList()));
  }

  @Test
  void twelveSeriesLookDifferentInDashesOrColours() {
    var looks = new HashSet<String>();
    for (int i = 0; i < 12; i++) {
      var look = new Look(i);
      looks.add(look.color() + Arrays.toString(look.dash()));
    }

    assertEquals(12, looks.size());
  }

  @Test
  void aPlotThatDoesNotAddUpIsRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () ->
            ReportSpecimen.plot(
                "图", Kind.LINE, List.of("甲", "乙"), ReportSpecimen.series("申请", 1d)));
    assertThrows(IllegalArgumentException.class, () -> new Series("申请", List.of(Double.NaN)));
    assertThrows(
        IllegalArgumentException.class, () -> new Series("申请", List.of(Double.POSITIVE_INFINITY)));
  }

  @Test
  void whatNumbersLookLikeIsKnown() {
    for (String number :
        List.of(
            "1", "-1,204", "+7.8%", "−3", "<5", "—", "*", "…", "", "68.18%", "¥780.5", "0.3‰")) {
      assertTrue(GridColumns.isNumber(number), number);
    }
    for (String name : List.of("柯城区", "第1所", "2026年", "A1", "3-5")) {
      assertTrue(!GridColumns.isNumber(name), name);
    }
  }
}
