package org.mashang.platform.environment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

class EnvironmentTest {

  @Test
  void whatever_is_missing_is_named_at_once() {
    var thrown =
        assertThrows(
            IllegalStateException.class,
            () ->
                Environment.of(
                    Map.of("CITY", "330800", "PUBLIC_URL", " "),
                    Variable.CITY,
                    Variable.PUBLIC_URL,
                    Variable.DATA_KEY));
    assertTrue(thrown.getMessage().contains("PUBLIC_URL"));
    assertTrue(thrown.getMessage().contains("DATA_KEY"));
    assertTrue(!thrown.getMessage().contains("CITY"));
  }

  @Test
  void only_what_was_asked_for_at_the_start_can_be_read() {
    Environment environment = Environment.of(Map.of("CITY", "330800"), Variable.CITY);
    assertEquals("330800", environment.get(Variable.CITY));
    assertThrows(IllegalArgumentException.class, () -> environment.get(Variable.DATA_KEY));
  }

  @Test
  void clients_need_a_region_and_credentials() {
    assertThrows(IllegalStateException.class, () -> Clients.of(Map.of("AWS_REGION", "cn-north-1")));
  }
}
