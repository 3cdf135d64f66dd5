package org.mashang.benchmarks.papers;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.mashang.screening.fact.FactKey;

class CasePapersTest {

  @Test
  void the_same_seed_gives_the_same_case_to_the_last_dot() {
    CasePapers one = CasePapers.of(7);
    CasePapers other = CasePapers.of(7);
    assertEquals(TruthFile.of(one), TruthFile.of(other));
    assertArrayEquals(
        one.file(one.papers().get(1), 0, Finish.CLEAN_150),
        other.file(other.papers().get(1), 0, Finish.CLEAN_150));
  }

  @Test
  void another_seed_gives_another_case() {
    assertNotEquals(CasePapers.of(7).text(), CasePapers.of(8).text());
  }

  @Property(tries = 60)
  void what_the_truth_says_stands_in_the_papers(@ForAll @LongRange(max = 1_000_000) long seed) {
    CasePapers papers = CasePapers.of(seed);
    String text = papers.text().replace("\n", "");
    for (FactKey key :
        List.of(
            FactKey.BLOOD_ALCOHOL,
            FactKey.BREATH_ALCOHOL,
            FactKey.SUSPECT,
            FactKey.PLATE,
            FactKey.LABORATORY)) {
      assertTrue(text.contains(papers.said().get(key)), key + " in " + papers.id());
    }
  }

  @Test
  void seeds_reach_every_outcome_and_every_side_of_the_thresholds() {
    Set<Expected> outcomes = EnumSet.noneOf(Expected.class);
    int[] sides = new int[4];
    int onTheLine = 0;
    for (long seed = 1; seed <= 120; seed++) {
      CasePapers papers = CasePapers.of(seed);
      outcomes.add(papers.expected());
      double blood = Double.parseDouble(papers.said().get(FactKey.BLOOD_ALCOHOL));
      sides[blood < 80 ? 0 : blood < 150 ? 1 : blood <= 180 ? 2 : 3]++;
      onTheLine += blood == 80 || blood == 150 || blood == 180 ? 1 : 0;
    }
    assertEquals(EnumSet.allOf(Expected.class), outcomes);
    for (int side : sides) {
      assertTrue(side > 5);
    }
    assertTrue(onTheLine > 5);
  }

  @Test
  void the_text_of_the_truth_is_what_is_drawn() {
    for (CasePapers.Paper paper : CasePapers.of(3).papers()) {
      for (Sheet sheet : paper.sheets()) {
        drawn(new Sheet(sheet.marks().stream().filter(m -> m instanceof Mark.Letters).toList()));
      }
    }
  }

  /** Every row has ink, and there is none beside the rows. */
  private static void drawn(Sheet sheet) {
    BufferedImage page = Brush.draw(sheet, 72, new Dice(1));
    boolean[][] ink = new boolean[page.getHeight()][page.getWidth()];
    int all = 0;
    for (int y = 0; y < page.getHeight(); y++) {
      for (int x = 0; x < page.getWidth(); x++) {
        ink[y][x] = (page.getRGB(x, y) & 0xff) < 150;
        all += ink[y][x] ? 1 : 0;
      }
    }
    int inside = 0;
    for (Sheet.Row row : sheet.rows()) {
      int found = 0;
      int pad = row.hand() ? 6 : 2;
      int bottom = Math.min(page.getHeight() - 1, (int) (row.bottom() * Sheet.HEIGHT) + pad);
      int right = Math.min(page.getWidth() - 1, (int) (row.right() * Sheet.WIDTH) + pad);
      for (int y = Math.max(0, (int) (row.top() * Sheet.HEIGHT) - pad); y <= bottom; y++) {
        for (int x = Math.max(0, (int) (row.left() * Sheet.WIDTH) - pad); x <= right; x++) {
          if (ink[y][x]) {
            found++;
            inside++;
            ink[y][x] = false;
          }
        }
      }
      assertTrue(found > 0, row.text());
    }
    assertEquals(all, inside);
  }

  @Test
  void every_finish_keeps_a_page_that_can_be_seen() {
    CasePapers papers = CasePapers.of(5);
    for (Finish finish : List.of(Finish.TURNED_90, Finish.PHONE, Finish.FAINT)) {
      BufferedImage page = papers.picture(papers.papers().getFirst(), 0, finish);
      assertEquals(finish == Finish.TURNED_90, page.getWidth() > page.getHeight());
      assertFalse(page.getRGB(page.getWidth() / 2, page.getHeight() / 2) == 0);
    }
  }
}
