package org.mashang.platform.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mashang.casework.Personal;
import org.mashang.platform.keys.DataKeys;
import org.mashang.platform.keys.LocalKeyWrapper;
import org.mashang.platform.keys.Seal;

class JsonTest {

  sealed interface Step {
    record Sent(LocalDate on, Personal to) implements Step {}

    sealed interface Answer extends Step {
      record Received(Instant at, List<Step> earlier) implements Answer {}
    }

    record Measured(BigDecimal value, long fen) implements Step {
      boolean isOver() {
        return value.signum() > 0;
      }

      public String getUnit() {
        return "mg/100ml";
      }
    }

    record Kept(
        Map<Showing, List<Step>> by, Set<String> keys, @Nullable LocalDate until, Duration lasting)
        implements Step {}
  }

  private static final DataKeys KEYS = new DataKeys(new LocalKeyWrapper(new byte[32]));

  private static String written(Step step, Seal seal) {
    return SealedJson.write(step, Step.class, seal);
  }

  @Test
  void a_record_below_a_sealed_interface_names_its_type_however_deep() {
    Seal seal = KEYS.seal("here");
    String json = written(new Step.Answer.Received(Instant.EPOCH, List.of()), seal);
    assertEquals("{\"type\":\"received\",\"at\":\"1970-01-01T00:00:00Z\",\"earlier\":[]}", json);
  }

  @Test
  void what_is_stored_comes_back_the_same() {
    Step sent = new Step.Sent(LocalDate.of(2026, 3, 2), Personal.name("㛃𬎆"));
    Step kept =
        new Step.Kept(Map.of(Showing.CASE, List.of(sent)), Set.of("k"), null, Duration.ofDays(60));
    Step measured = new Step.Measured(new BigDecimal("79.90"), 20_000);
    Step all =
        new Step.Answer.Received(
            Instant.parse("2026-03-02T01:00:00Z"), List.of(sent, measured, kept));
    Seal seal = KEYS.seal("here");
    String json = written(all, seal);
    assertFalse(json.contains("㛃"));
    Seal again = KEYS.reopen(seal.wrappedKey(), "here");
    assertEquals(all, SealedJson.read(json, Step.class, again));
  }

  @Test
  void nothing_is_asked_of_the_master_key_where_nothing_is_personal() {
    Seal seal = DataKeys.none().seal("here");
    String json = written(new Step.Measured(BigDecimal.ONE, 1), seal);
    assertEquals(0, seal.wrappedKey().length);
    Seal again = DataKeys.none().reopen(seal.wrappedKey(), "here");
    assertEquals(new Step.Measured(BigDecimal.ONE, 1), SealedJson.read(json, Step.class, again));
    Step personal = new Step.Sent(LocalDate.EPOCH, Personal.name("王"));
    assertThrows(RuntimeException.class, () -> written(personal, DataKeys.none().seal("here")));
  }

  @Test
  void each_reader_sees_what_is_theirs() throws JsonProcessingException {
    List<Personal> all =
        List.of(
            Personal.name("张三丰"),
            Personal.idNumber("330802199001011234"),
            Personal.phone("13800138000"),
            Personal.address("浙江省衢州市柯城区荷花街道1号"),
            Personal.text("我不服"));
    assertEquals(
        "[\"张**\",\"330***********1234\",\"138****8000\",\"浙江省衢州市*********\",\"〔3字〕\"]",
        Json.shown(Showing.LIST).writeValueAsString(all));
    assertEquals(
        "[\"张三丰\",\"330***********1234\",\"138****8000\",\"浙江省衢州市*********\",\"我不服\"]",
        Json.shown(Showing.CASE).writeValueAsString(all));
    assertTrue(Json.shown(Showing.FULL).writeValueAsString(all).contains("330802199001011234"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"a\":1,\"a\":2}",
        "{\"a\":1} x",
        "{\"a\":1}{}",
        "{a:1}",
        "{'a':1}",
        "{\"a\":NaN}",
        "{\"a\":01}",
        "{\"a\":1,}",
        "\uFEFFnull{",
        ""
      })
  void what_is_no_strict_json_is_not_read(String text) {
    assertThrows(
        JsonProcessingException.class,
        () -> {
          if (Json.tree(text).isMissingNode()) {
            throw new com.fasterxml.jackson.core.JsonParseException(null, "empty");
          }
        });
  }

  @Test
  void a_thousand_brackets_do_not_bring_it_down() {
    assertThrows(JsonProcessingException.class, () -> Json.tree("[".repeat(100_000)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"type\":\"measured\",\"value\":1,\"fen\":1,\"more\":1}",
        "{\"type\":\"measured\",\"value\":1,\"fen\":\"1\"}",
        "{\"type\":\"measured\",\"value\":1,\"fen\":1.5}",
        "{\"type\":\"measured\",\"value\":1}",
        "{\"type\":\"stolen\",\"value\":1,\"fen\":1}",
        "{\"value\":1,\"fen\":1}"
      })
  void what_is_stored_and_does_not_fit_is_an_error_and_never_guessed(String text) {
    Seal seal = KEYS.seal("here");
    assertThrows(IllegalStateException.class, () -> SealedJson.read(text, Step.class, seal));
  }
}
