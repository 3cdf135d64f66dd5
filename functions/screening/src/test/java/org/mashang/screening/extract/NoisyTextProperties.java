package org.mashang.screening.extract;

import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.mashang.screening.fact.Answer;
import org.mashang.screening.fact.Fact;
import org.mashang.screening.fact.FactSheet;

/** What a bad scan makes of a paper: its parts in any order, with any mark between them. */
class NoisyTextProperties {

  @Property(tries = 1500)
  void whatever_was_read_has_an_answer_and_every_fact_a_place_within_it(
      @ForAll("noise") String text) {
    FactSheet sheet = Extraction.read(text);
    for (Answer answer : sheet.answers().values()) {
      for (Fact fact : answer.basis()) {
        int start = fact.place().start();
        int end = fact.place().end();
        assertTrue(0 <= start && start <= end && end <= text.length(), fact::toString);
      }
    }
  }

  @Provide
  Arbitrary<String> noise() {
    return Arbitraries.of(
            "血液中乙醇含量为",
            "呼气式酒精测试",
            "结果为",
            "王某",
            "李某",
            "的",
            "一、",
            "（二）",
            "鉴定意见：",
            "1",
            "5",
            "6.",
            ".4",
            "156.4",
            "mg",
            "/",
            "100",
            "ml",
            "mL",
            "mg/100ml",
            "毫克",
            "每百毫升",
            "±",
            "3.1",
            "二",
            "百",
            "壹佰",
            "〇",
            "l",
            "O",
            "。",
            "；",
            "，",
            "\n",
            "\n\n",
            " ",
            "：",
            "年",
            "2026年6月1日",
            "驾驶",
            "小型轿车",
            "浙H12345",
            "检出",
            "未检出",
            "问：",
            "答：",
            "没有",
            "是")
        .list()
        .ofMinSize(1)
        .ofMaxSize(40)
        .map(parts -> String.join("", parts));
  }
}
