package org.mashang.fraud.organ;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mashang.fraud.alert.Level;

class ResponsePlanTest {

  private final ResponsePlan plan = ResponsePlanFile.read("330800");

  @ParameterizedTest(name = "{0} in {1}: {3}, within {2} minutes")
  @CsvSource({
    "RED, 330802, 5, 330802F1 330800F1",
    "ORANGE, 330802, 15, 330802S1 330802F1 330800F1",
    "YELLOW, 330802, 60, 330802S1 330802F1 330800F1",
    "BLUE, 330802, 1440, 330802C1 330802S1 330802F1 330800F1",
    // no station of its own
    "ORANGE, 330824, 15, 330824F1 330800F1",
    "BLUE, 330824, 1440, 330824F1 330800F1",
    // nobody names a division, or one that the plan does not know
    "RED, , 5, 330800F1",
    "BLUE, , 1440, 330800F1",
    "ORANGE, 330899, 15, 330800F1",
  })
  void whoIsCalledAndHowSoonIsTheDivisionsAndLastTheCitys(
      Level level, @Nullable String division, int minutes, String chain) {
    Route route = plan.route(level, division, true);
    assertEquals(Duration.ofMinutes(minutes), route.within());
    assertEquals(List.of(chain.split(" ")), route.chain().stream().map(Organ::id).toList());
  }

  @Test
  void aBankIsToldOnlyWhereMoneyIsAtStake() {
    assertEquals(
        List.of("330802S1", "330802B1"),
        plan.route(Level.RED, "330802", true).beside().stream().map(Organ::id).toList());
    assertEquals(
        List.of("330802S1"),
        plan.route(Level.RED, "330802", false).beside().stream().map(Organ::id).toList());
  }

  @Test
  void organsAreOfTheCityAndEachHasItsOwnId() {
    assertEquals(plan.organs().size(), plan.organs().stream().map(Organ::id).distinct().count());
    for (Organ organ : plan.organs()) {
      assertTrue(organ.id().startsWith(organ.division()), organ.id());
      assertTrue(organ.division().startsWith("3308"), organ.id());
    }
  }

  @Test
  void aPlanSaysSomethingForEveryLevelAndNamesACentre() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new ResponsePlan("1", "330800", plan.organs(), Map.of()));
    assertThrows(
        IllegalArgumentException.class,
        () -> new ResponsePlan("1", "330800", List.of(), plan.levels()));
  }
}
