package org.mashang.screening.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mashang.casework.scan.Line;
import org.mashang.casework.scan.PageNote;
import org.mashang.casework.scan.PageSource;
import org.mashang.casework.scan.PageText;
import org.mashang.casework.scan.Quad;
import org.mashang.screening.fact.Answer;
import org.mashang.screening.fact.Doubt;
import org.mashang.screening.fact.FactKey;
import org.mashang.screening.fact.FactSheet;

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
  void papers_about_somebody_else_than_the_registered_suspect_prove_nothing() {
    List<Paper> papers =
        List.of(
            paper("STATEMENT", 1, List.of(), "讯问笔录", "被讯问人：罗敏，女。", "答：我没有发生交通事故。"),
            paper("BLOOD_OPINION", 1, List.of(), "鉴定意见：所送罗敏的血样中乙醇含量为140.62mg/100mL。"));
    FactSheet sheet = Extraction.read(papers, List.of("江海"));
    for (Answer answer : sheet.answers().values()) {
      assertTrue(answer.doubts().contains(Doubt.OTHER_SUSPECT), answer.key().name());
    }
    Answer blood = sheet.of(FactKey.BLOOD_ALCOHOL);
    assertNotNull(blood);
    assertNull(blood.value());
    FactSheet own = Extraction.read(papers, List.of("罗敏"));
    assertTrue(own.answers().values().stream().allMatch(answer -> answer.doubts().isEmpty()));
  }

  @Test
  void a_registered_name_may_be_masked_in_the_papers() {
    FactSheet sheet =
        Extraction.read(
            List.of(paper("STATEMENT", 1, List.of(), "讯问笔录", "被讯问人：江某某，男。")), List.of("江海波"));
    Answer suspect = sheet.of(FactKey.SUSPECT);
    assertNotNull(suspect);
    assertEquals(List.of(), suspect.doubts());
  }

  @Test
  void several_registered_suspects_keep_their_amounts_apart_and_are_for_a_human() {
    FactSheet sheet =
        Extraction.read(
            List.of(
                paper("STATEMENT", 1, List.of(), "讯问笔录", "被讯问人：罗敏，女。"),
                paper("BLOOD_OPINION", 1, List.of(), "鉴定意见：罗敏血液中乙醇含量为90mg/100mL。"),
                paper("OPINION_NOTICE", 1, List.of(), "鉴定意见：江海血液中乙醇含量为170mg/100mL。")),
            List.of("罗敏", "江海"));
    Answer blood = sheet.of(FactKey.BLOOD_ALCOHOL);
    assertNotNull(blood);
    assertEquals("90", blood.value());
    assertEquals(List.of(Doubt.SEVERAL_DRIVERS), blood.doubts());
    assertEquals("罗敏", blood.basis().getFirst().person());
  }

  @Test
  void one_unsure_figure_doubts_the_amount_however_sure_its_line_is() {
    String text = "血液中乙醇含量为156.4mg/100mL。";
    assertEquals(List.of(), blood(laid(told(text, -1, '9'))).doubts());
    assertEquals(List.of(), blood(laid(told(text, text.indexOf('含'), '3'))).doubts());
    for (char figure : "1564".toCharArray()) {
      Answer blood = blood(laid(told(text, text.indexOf(figure), '6')));
      assertEquals("156.4", blood.value());
      assertEquals(List.of(Doubt.LOW_CONFIDENCE), blood.doubts());
    }
  }

  /** A line whose reader is sure of every character but one. */
  private static Line told(String text, int at, char sure) {
    StringBuilder each = new StringBuilder("9".repeat(text.length()));
    if (at >= 0) {
      each.setCharAt(at, sure);
    }
    return new Line(text, Quad.of(0.1, 0.3, 0.7, 0.32), 0.98, each.toString());
  }

  @Test
  void a_unit_whose_rest_stands_below_or_beside_it_is_whole() {
    Line figures = line("140.62mg/100", 0.5, 0.30, 0.62);
    Line rest = line("mL", 0.5, 0.33, 0.54);
    Answer blood = blood(laid(line("血液乙醇含量", 0.1, 0.30, 0.3), figures, BESIDE, rest));
    assertEquals("140.62", blood.value());
    assertEquals(List.of(), blood.doubts());
    Line far = line("mL", 0.1, 0.60, 0.14);
    Answer alone = blood(laid(line("血液乙醇含量", 0.1, 0.30, 0.3), figures, BESIDE, far));
    assertEquals(List.of(Doubt.UNIT_MISPRINTED), alone.doubts());
  }

  @Test
  void figures_cut_in_two_are_one_number_in_one_row_only() {
    Line label = line("血液中乙醇含量为", 0.1, 0.30, 0.3);
    Answer row =
        blood(laid(label, line("176.", 0.31, 0.30, 0.36), line("7mg/100mL。", 0.362, 0.301, 0.5)));
    assertEquals("176.7", row.value());
    assertEquals(List.of(), row.doubts());
    Answer rows =
        blood(laid(label, line("176.", 0.31, 0.30, 0.36), line("7mg/100mL。", 0.1, 0.34, 0.25)));
    assertEquals(List.of(Doubt.GARBLED_NUMBER), rows.doubts());
  }

  @Test
  void days_under_a_paper_are_those_of_the_opinion_and_of_the_notice() {
    FactSheet sheet =
        Extraction.read(
            List.of(
                paper(
                    "BLOOD_OPINION",
                    1,
                    List.of(),
                    "司法鉴定意见书",
                    "送检日期",
                    "2026年6月11日",
                    "依据GB19522，醉酒为80mg/100mL。",
                    "某某司法鉴定中心",
                    "二〇二六年六月十六日"),
                paper("OPINION_NOTICE", 1, List.of(), "鉴定意见通知书", "被告知人：罗敏", "2026年6月18日")));
    assertEquals("2026-06-11", value(sheet, FactKey.DELIVERED_ON));
    assertEquals("2026-06-16", value(sheet, FactKey.OPINION_ON));
    assertEquals("2026-06-18", value(sheet, FactKey.NOTIFIED_ON));
  }

  @Test
  void the_blame_of_the_other_driver_is_not_the_suspects() {
    FactSheet sheet =
        Extraction.read(
            List.of(
                paper("STATEMENT", 1, List.of(), "讯问笔录", "被讯问人：罗敏，女。"),
                paper(
                    "ACCIDENT_DETERMINATION",
                    1,
                    List.of(),
                    "道路交通事故认定书",
                    "罗敏，女，驾驶小型轿车。",
                    "江海波，男，驾驶无号牌电动自行车。",
                    "江海波承担事故次要责任，罗敏承担事故主要责任。")));
    assertEquals("MAIN", value(sheet, FactKey.LIABILITY));
    assertEquals("CAR", value(sheet, FactKey.VEHICLE));
  }

  @Test
  void the_number_of_a_page_does_not_part_an_answer_from_its_question() {
    FactSheet sheet =
        Extraction.read(
            List.of(
                paper(
                    "STATEMENT",
                    1,
                    List.of(),
                    "讯问笔录",
                    "问：车上有没有运输危险化学品？",
                    "第 1 页 共 2 页",
                    "答：没有运输这些东西。")));
    assertEquals("NO", value(sheet, FactKey.DANGEROUS_GOODS));
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

  private static final Line BESIDE = line("甲醇", 0.1, 0.315, 0.2);

  private static Line line(String text, double left, double top, double right) {
    return new Line(text, Quad.of(left, top, right, top + 0.02), 1);
  }

  private static Paper laid(Line... lines) {
    PageText page =
        new PageText(1, PageSource.PICTURE, "test/1", 1000, 1400, 0, List.of(lines), List.of());
    return new Paper("opinion", "BLOOD_OPINION", List.of(page));
  }

  private static @Nullable String value(FactSheet sheet, FactKey key) {
    Answer answer = sheet.of(key);
    assertNotNull(answer, key.name());
    assertEquals(List.of(), answer.doubts());
    return answer.value();
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
