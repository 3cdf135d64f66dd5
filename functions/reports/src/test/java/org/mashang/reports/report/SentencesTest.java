package org.mashang.reports.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mashang.casework.tally.Count;
import org.mashang.reports.figure.Figures;
import org.mashang.reports.indicator.Indicators;
import org.mashang.reports.names.Names;

class SentencesTest {

  private final Sentences sentences =
      new Sentences(Indicators.bundled().indicators(), Names.of("330800"));

  private static void add(Figures figures, int many, String measure, String division) {
    for (int i = 0; i < many; i++) {
      figures.add(Count.of(measure).at(division, division).outcome("ON_TIME").lasting(30));
    }
  }

  @Test
  void theLargestChangeComesFirstAndSaysWhere() {
    Figures before = new Figures();
    Figures now = new Figures();
    add(before, 20, "fraud.raised", "330802");
    add(before, 20, "fraud.raised", "330822");
    add(now, 80, "fraud.raised", "330802");
    add(now, 21, "fraud.raised", "330822");
    add(before, 30, "reconsideration.submitted", "330881");
    add(now, 60, "reconsideration.submitted", "330881");
    List<String> said = sentences.of(now, before, "上月");
    assertEquals(3, said.size());
    assertEquals("预警 101 件，比上月多 61 件（153%），主要在柯城区。", said.get(0));
    assertEquals("收到复议申请 60 件，比上月多 30 件（100%），主要在江山市。", said.get(1));
    assertTrue(said.get(2).contains("没有超出通常波动"), said.get(2));
  }

  @Test
  void whatMayBeChanceIsNotCalledAChange() {
    Figures before = new Figures();
    Figures now = new Figures();
    add(before, 10, "reconsideration.submitted", "330881");
    add(now, 13, "reconsideration.submitted", "330881");
    add(now, 10, "reconsideration.ended", "330881");
    List<String> said = sentences.of(now, before, "上月");
    assertTrue(said.stream().noneMatch(one -> one.startsWith("收到复议申请")), said.toString());
    assertTrue(said.contains("按期办结率 100.0 %。"), said.toString());
  }
}
