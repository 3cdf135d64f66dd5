package org.mashang.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class DecisionTest {

  @Test
  void what_takes_effect_has_at_least_one_event() {
    assertEquals(new Decision.Accepted<>(List.of("one", "two")), Decision.accept("one", "two"));
    assertThrows(IllegalArgumentException.class, () -> new Decision.Accepted<>(List.of()));
  }

  @Test
  void what_has_no_effect_says_why() {
    Refusal refusal =
        new Refusal("NOT_NOW", Refusal.Kind.CONFLICT, List.of(), "现在不能办理。", "请稍后再试。", List.of());
    assertEquals(new Decision.Refused<String>(refusal), Decision.<String>refuse(refusal));
  }
}
