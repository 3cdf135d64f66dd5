package org.mashang.reconsideration.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mashang.casework.Personal;

class WordingTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  @Test
  void gapsAreFilledAndArticlesCitedAsInForce() {
    String text =
        Wording.fill(
            DocumentKind.HEARING_CANCELLATION,
            DAY,
            Map.of("at", "2026年3月9日09:00", "place", "听证室", "reason", "主持人$1生病。"));
    assertEquals("原定于2026年3月9日09:00在听证室举行的听证不再举行。因主持人$1生病。", text);
  }

  @Test
  void aValueIsNeverReadAsATemplate() {
    String text =
        Wording.fill(
            DocumentKind.HEARING_CANCELLATION,
            DAY,
            Map.of("at", "{place}", "place", "{§ARL-1}", "reason", "\\{at}"));
    assertTrue(text.contains("{place}在{§ARL-1}") && text.contains("\\{at}"), text);
  }

  @Test
  void aGapWithoutAValueIsAnErrorAndOneWithAnEmptyValueLeavesItsLineOut() {
    assertThrows(
        IllegalArgumentException.class,
        () -> Wording.fill(DocumentKind.HEARING_CANCELLATION, DAY, Map.of()));
    assertEquals(
        "",
        Wording.fill(
            DocumentKind.HEARING_CANCELLATION,
            DAY,
            Map.of("at", "", "place", "听证室", "reason", "原因")));
  }

  @Test
  void everyKindHasATemplateWhoseArticlesStandInTheTable() {
    for (DocumentKind kind : DocumentKind.values()) {
      IllegalArgumentException missing =
          assertThrows(
              IllegalArgumentException.class, () -> Wording.fill(kind, DAY, Map.of()), kind.name());
      assertTrue(missing.getMessage().contains("needs a value"), missing.getMessage());
    }
  }

  @Test
  void aPaperIsReadParagraphByParagraph() {
    Document paper =
        new Document(
            "doc-1",
            DocumentKind.DECISION,
            Wording.VERSION,
            "衢政复〔2026〕1号-1",
            DAY,
            List.of("applicant"),
            Personal.name("张三"),
            Personal.text("第一段\n\n第二段"),
            "衢州市人民政府");
    assertEquals(List.of("第一段", "第二段"), paper.paragraphs());
    assertEquals("行政复议决定书", paper.title());
  }
}
