package org.mashang.reports.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.mashang.casework.tally.Count;
import org.mashang.reports.figure.Figures;
import org.mashang.reports.indicator.Indicator.Dimension;
import org.mashang.reports.indicator.Indicators;
import org.mashang.reports.names.Names;
import org.mashang.reports.period.PeriodKind;
import org.mashang.reports.sums.Stretch;

/** What is kept back of a part of the city, whichever way one comes to it. */
class PartTest {

  private static final LocalDate DAY = LocalDate.of(2026, 10, 1);

  private final Figures city = new Figures();

  private void submitted(String division, String hall, int scans, int oral) {
    for (int i = 0; i < scans + oral; i++) {
      city.add(
          Count.of("reconsideration.submitted")
              .at(division, division)
              .through(hall, i < scans ? "SCAN" : "ORAL"));
    }
  }

  private void ended(String division, int many) {
    for (int i = 0; i < many; i++) {
      city.add(
          Count.of("reconsideration.ended").at(division, division).outcome("ON_TIME").lasting(22));
    }
  }

  private Report report(Part part) {
    var stretch = new Stretch(DAY, DAY, city, new TreeMap<>(Map.of(DAY, city)));
    return new Reporter(Indicators.bundled(), Names.of("330800"))
        .make(new Reporter.Head(PeriodKind.DAILY, "", "", ""), stretch, List.of(), stretch, part);
  }

  private static Value figure(Report report, String id) {
    return report.sections().stream()
        .flatMap(section -> section.figures().stream())
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow()
        .value();
  }

  private static Value row(Report report, String table, String key, String id) {
    Report.Table found =
        report.sections().getFirst().tables().stream()
            .filter(one -> one.id().equals(table))
            .findFirst()
            .orElseThrow();
    int column = found.columns().stream().map(Report.Column::id).toList().indexOf(id);
    return found.rows().stream()
        .filter(one -> one.key().equals(key))
        .findFirst()
        .orElseThrow()
        .values()
        .get(column);
  }

  @Test
  void aMedianOrAShareOfFewCasesIsKeptBackInADivision() {
    ended("330802", 1);
    ended("330803", 9);
    Report few = report(new Part(Dimension.DIVISION, "330802"));
    assertTrue(figure(few, "RC-11").withheld());
    assertTrue(figure(few, "RC-12").withheld());
    assertEquals(
        22, figure(report(new Part(Dimension.DIVISION, "330803")), "RC-12").number().intValue());
  }

  @Test
  void whatWentWithASmallRowIsKeptBackOnItsOwnPageAsWell() {
    submitted("330802", "h1", 3, 0);
    submitted("330803", "h2", 7, 0);
    submitted("330822", "h3", 20, 0);
    assertTrue(row(report(null), "BY_DIVISION", "330803", "RC-01").withheld());
    assertTrue(figure(report(new Part(Dimension.DIVISION, "330803")), "RC-01").withheld());
    assertEquals(
        20, figure(report(new Part(Dimension.DIVISION, "330822")), "RC-01").number().intValue());
    assertEquals(30, figure(report(null), "RC-01").number().intValue());
  }

  @Test
  void hallsAreLookedAtDivisionByDivisionSoThatATotalOfOneTellsNothing() {
    submitted("330802", "h1", 3, 0);
    submitted("330802", "h2", 7, 0);
    submitted("330803", "h3", 6, 0);
    submitted("330803", "h4", 8, 0);
    Report whole = report(null);
    Report division = report(new Part(Dimension.DIVISION, "330802"));
    for (Report one : List.of(whole, division)) {
      assertTrue(row(one, "BY_HALL", "h1", "RC-02").withheld());
      assertTrue(row(one, "BY_HALL", "h2", "RC-02").withheld());
    }
    assertEquals(6, row(whole, "BY_HALL", "h3", "RC-02").number().intValue());
    assertTrue(figure(report(new Part(Dimension.HALL, "h2")), "RC-02").withheld());
  }

  @Test
  void aShareDoesNotTellASmallPart() {
    submitted("330802", "h1", 3, 9);
    submitted("330803", "h2", 20, 20);
    Report whole = report(null);
    assertTrue(row(whole, "BY_HALL", "h1", "RC-04").withheld());
    assertEquals(50, row(whole, "BY_HALL", "h2", "RC-04").number().intValue());
  }

  @Test
  void aDivisionsPageHasNoRowsOfOthersNoSentencesAndNoSmallDays() {
    submitted("330802", "h1", 3, 0);
    submitted("330803", "h2", 30, 0);
    Report division = report(new Part(Dimension.DIVISION, "330802"));
    assertEquals(List.of(), division.sentences());
    assertTrue(
        division.sections().getFirst().tables().stream()
            .noneMatch(one -> one.id().equals("BY_DIVISION")));
    Report.Plot plot = division.sections().getFirst().plots().getFirst();
    assertNull(plot.series().getFirst().values().getFirst());
    assertEquals(
        33.0,
        report(null)
            .sections()
            .getFirst()
            .plots()
            .getFirst()
            .series()
            .getFirst()
            .values()
            .getFirst());
  }
}
