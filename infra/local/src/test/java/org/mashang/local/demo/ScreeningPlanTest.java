package org.mashang.local.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScreeningPlanTest {

  /** How files of each type begin, byte for byte. */
  private static final Map<String, String> BEGINNINGS =
      Map.of(
          "application/pdf", "%PDF-",
          "image/png", "\u0089PNG",
          "image/jpeg", "\u00ff\u00d8\u00ff");

  private static final List<String> TIFF = List.of("II*\0", "MM\0*");

  @Test
  void everyPaperIsThereAndIsWhatItsNameSays() {
    for (ScreeningPlan plan : ScreeningPlan.all()) {
      for (ScreeningPlan.Paper paper : plan.papers()) {
        String content = new String(plan.content(paper), StandardCharsets.ISO_8859_1);
        String beginning = BEGINNINGS.get(paper.mediaType());
        boolean right =
            beginning == null
                ? TIFF.stream().anyMatch(content::startsWith)
                : content.startsWith(beginning);
        assertTrue(right, paper.file());
      }
    }
  }

  @Test
  void allPapersTogetherAreSmall() {
    int bytes = 0;
    for (ScreeningPlan plan : ScreeningPlan.all()) {
      for (ScreeningPlan.Paper paper : plan.papers()) {
        bytes += plan.content(paper).length;
      }
    }
    assertTrue(bytes < 1_500_000, bytes + " bytes");
  }

  @Test
  void noTwoCasesShareANumber() {
    List<ScreeningPlan> all = ScreeningPlan.all();
    assertEquals(all.size(), all.stream().map(ScreeningPlan::number).distinct().count());
  }
}
