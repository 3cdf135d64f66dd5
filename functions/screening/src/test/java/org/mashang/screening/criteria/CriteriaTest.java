package org.mashang.screening.criteria;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mashang.screening.criteria.file.CriteriaFile;

class CriteriaTest {

  private static final CriteriaVersion NATIONAL = CriteriaFile.read(CriteriaFile.NATIONAL);
  private static final CriteriaVersion LOCAL = CriteriaFile.read(CriteriaFile.QUZHOU);

  @Test
  void thereIsOneVersionOfTheCountryAndTheOthersAreOfACity() {
    assertThrows(IllegalArgumentException.class, () -> new Criteria(LOCAL, List.of()));
    assertThrows(IllegalArgumentException.class, () -> new Criteria(NATIONAL, List.of(NATIONAL)));
    assertEquals(51, new Criteria(NATIONAL, List.of(LOCAL)).all().size());
  }

  @Test
  void articleTenHasFifteenCircumstancesAndArticleTwelveFiveGates() {
    assertEquals(15, count(Effect.AGGRAVATES));
    assertEquals(4, count(Effect.GATE));
    assertEquals(1, count(Effect.OPEN_GATE));
    assertEquals(4, count(Effect.LENIENT));
    assertEquals(10, count(Effect.PROBATION));
    assertEquals(4, count(Effect.FAST_TRACK));
    assertEquals(3, count(Effect.DEFECT));
  }

  private static long count(Effect effect) {
    return NATIONAL.criteria().stream().filter(each -> each.effect() == effect).count();
  }
}
