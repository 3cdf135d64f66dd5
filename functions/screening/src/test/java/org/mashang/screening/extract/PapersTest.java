package org.mashang.screening.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mashang.casework.scan.Line;
import org.mashang.casework.scan.PageNote;
import org.mashang.casework.scan.PageSource;
import org.mashang.casework.scan.PageText;
import org.mashang.casework.scan.Quad;
import org.mashang.screening.fact.Answer;
import org.mashang.screening.fact.Doubt;
import org.mashang.screening.fact.FactKey;

class PapersTest {

  private static final String[] OPINION = {
    "某某司法鉴定中心",
    "乙醇检验报告",
    "检材：佟某血液",
    "标准：饮酒≥20mg/100mL，醉酒≥80mg/100mL",
    "检验结果：乙醇含量为",
    "143.6mg/100mL。"
  };

  @Test
  void the_result_of_a_laboratory_report_is_told_from_the_limits_beside_it() {
    Answer blood = blood(paper("BLOOD_OPINION", 0.97, List.of(), OPINION));
    assertEquals("143.6", blood.value());
    assertEquals(List.of(), blood.doubts());
    assertEquals(Quad.of(0.1, 0.25, 0.9, 0.29), blood.basis().getFirst().place().box());
  }

  @Test
  void an_opinion_wins_over_a_statement_that_differs_and_the_difference_is_told() {
    Answer blood =
        blood(
            paper("STATEMENT", 1, List.of(), "讯问笔录", "答：鉴定说我血液酒精含量是134.6mg/100ml。"),
            paper("BLOOD_OPINION", 1, List.of(), OPINION));
    assertEquals("143.6", blood.value());
    assertEquals(List.of(Doubt.CONTRADICTED), blood.doubts());
  }

  @Test
  void an_opinion_alone_is_of_the_one_it_names() {
    String[] opinion = {"司法鉴定意见书", "被鉴定人：罗敏", "鉴定意见：所送罗敏的血样中乙醇含量为140.62mg/100mL。"};
    Answer alone = blood(paper("BLOOD_OPINION", 1, List.of(), opinion));
    assertEquals("140.62", alone.value());
    assertEquals(List.of(), alone.doubts());
    Answer other =
        blood(
            paper("STATEMENT", 1, List.of(), "讯问笔录", "被讯问人：江海", "答：我喝了酒以后开车。"),
            paper("BLOOD_OPINION", 1, List.of(), "鉴定意见：所送罗敏的血样中乙醇含量为140.62mg/100mL。"));
    assertNotEquals(List.of(), other.doubts());
  }

  @Test
  void papers_that_name_two_people_are_told() {
    Answer suspect =
        Extraction.read(
                List.of(
                    paper("STATEMENT", 1, List.of(), "讯问笔录", "被讯问人：江海，男。"),
                    paper("BREATH_RESULT", 1, List.of(), "被测试人：罗敏，女。")))
            .of(FactKey.SUSPECT);
    assertNotNull(suspect);
    assertEquals(List.of(Doubt.CONTRADICTED), suspect.doubts());
  }

  @Test
  void figures_hard_to_read_are_for_a_human() {
    assertEquals(
        List.of(Doubt.LOW_CONFIDENCE),
        blood(paper("BLOOD_OPINION", 0.8, List.of(), OPINION)).doubts());
  }

  @Test
  void a_page_whose_text_layer_lies_is_for_a_human() {
    List<PageNote> notes = List.of(PageNote.TEXT_LAYER_CONTRADICTS);
    assertEquals(
        List.of(Doubt.PAGE_DOUBTFUL), blood(paper("BLOOD_OPINION", 1, notes, OPINION)).doubts());
  }

  @Test
  void a_paper_is_known_by_its_title() {
    assertEquals("BLOOD_OPINION", PaperKinds.of(pages(1, List.of(), OPINION)));
    assertEquals("OPINION_NOTICE", PaperKinds.of(pages(1, List.of(), "鉴定意见通知书")));
    assertEquals("STATEMENT", PaperKinds.of(pages(1, List.of(), "讯问笔录（第一次）")));
    assertEquals("ACCIDENT_DETERMINATION", PaperKinds.of(pages(1, List.of(), "道路交通事故认定书")));
    assertEquals("BREATH_RESULT", PaperKinds.of(pages(1, List.of(), "呼气酒精含量检测结果单")));
    assertNull(PaperKinds.of(pages(1, List.of(), "请假条")));
  }

  private static Answer blood(Paper... papers) {
    Answer blood = Extraction.read(List.of(papers)).of(FactKey.BLOOD_ALCOHOL);
    assertNotNull(blood);
    return blood;
  }

  private static Paper paper(
      String kind, double confidence, List<PageNote> notes, String... lines) {
    return new Paper(kind, kind, pages(confidence, notes, lines));
  }

  private static List<PageText> pages(double confidence, List<PageNote> notes, String... lines) {
    List<Line> read = new ArrayList<>();
    for (String line : lines) {
      double top = read.size() * 5 / 100.0;
      read.add(new Line(line, Quad.of(0.1, top, 0.9, top + 0.04), confidence));
    }
    return List.of(new PageText(1, PageSource.PICTURE, "test/1", 1000, 1400, 0, read, notes));
  }
}
