package org.mashang.platform.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mashang.casework.Personal;
import org.mashang.casework.Role;
import org.mashang.platform.json.Json;

class FieldsTest {

  private static Fields fields(String json) {
    try {
      return Fields.of(Json.tree(json));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static String faults(Fields fields) {
    return fields.faults().stream()
        .map(fault -> fault.pointer() + " " + fault.code())
        .collect(Collectors.joining(", "));
  }

  @Test
  void everything_that_is_wrong_is_told_at_once() {
    Fields fields =
        fields(
            """
            {"name": 7, "act": {"title": "", "doneOn": "2026-02-30", "fen": 1.5},
             "agents": [{"name": "甲"}, 3, {"nam": "乙"}], "told": "yes", "extra": {"a": 1}}
            """);
    fields.text("/name").required().orEmpty();
    fields.text("/act/title").required().orEmpty();
    fields.date("/act/doneOn").required().orNull();
    fields.whole("/act/fen").orNull();
    fields.flag("/told").orElse(false);
    fields.choice("/kind", Role.class).required().orNull();
    var names = fields.list("/agents").max(2).of(agent -> agent.text("/name").required().orEmpty());
    assertEquals(List.of("甲"), names);
    assertEquals(
        "/name NOT_A_TEXT, /act/title REQUIRED, /act/doneOn NOT_A_DATE,"
            + " /act/fen NOT_A_WHOLE_NUMBER, /told NOT_A_FLAG, /kind REQUIRED, /agents TOO_MANY,"
            + " /agents/1 NOT_AN_OBJECT, /agents/2/nam UNKNOWN_FIELD, /extra UNKNOWN_FIELD",
        faults(fields));
    Problem.Raised raised = assertThrows(Problem.Raised.class, fields::requireSound);
    assertEquals(422, raised.problem().status());
    assertEquals(10, raised.problem().faults().size());
  }

  @Test
  void a_sound_body_is_read_in_full() {
    Fields fields =
        fields(
            """
            {"name": " 㛃𬎆 👍 ", "facts": "第一行\\r\\n第二行\\t完", "on": "2026-03-02",
             "at": "2026-03-02T09:00:00+08:00", "fen": 20000, "told": true, "kind": "CLERK",
             "tags": ["a", "b"], "address": {"town": "柯城"}, "note": null}
            """);
    assertEquals("㛃𬎆 👍", fields.text("/name").required().orEmpty());
    assertEquals("第一行\n第二行\t完", fields.text("/facts").multiline().orEmpty());
    assertEquals(LocalDate.of(2026, 3, 2), fields.date("/on").orNull());
    assertEquals(Instant.parse("2026-03-02T01:00:00Z"), fields.instant("/at").orNull());
    assertEquals(20_000, fields.whole("/fen").orElse(0));
    assertTrue(fields.flag("/told").mustBeTrue("请确认。"));
    assertEquals(Role.CLERK, fields.choice("/kind", Role.class).orNull());
    assertEquals(List.of("a", "b"), fields.list("/tags").texts(10));
    Fields address = fields.requiredObject("/address");
    assertEquals(Personal.address("柯城"), address.text("/town").personal(Personal.Kind.ADDRESS));
    assertNull(fields.text("/note").orNull());
    assertEquals(List.of(), fields.faults());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a\\u0000b | CONTROL_CHARACTER",
        "a\\nb | CONTROL_CHARACTER",
        "a\\u202Eb | CONTROL_CHARACTER",
        "a\\uD83Db | BROKEN_CHARACTER",
        "aaaaaaaaaaa | TOO_LONG",
        "12 | WRONG_FORM"
      })
  void a_text_that_cannot_be_kept_is_a_fault(String text, String code) {
    Fields fields = fields("{\"a\":\"" + text + "\"}");
    assertNull(fields.text("/a").max(10).matching(Pattern.compile("\\D+"), "不含数字。").orNull());
    assertEquals("/a " + code, faults(fields));
  }

  @Test
  void length_is_counted_in_characters_as_people_see_them_and_not_in_bytes() {
    assertEquals(
        10,
        fields("{\"a\":\"" + "𬎆".repeat(10) + "\"}").text("/a").max(10).orEmpty().length() / 2);
  }

  @Test
  void what_copying_leaves_behind_unseen_is_dropped_and_composed_characters_are_one() {
    assertEquals("ab", fields("{\"a\":\"\\uFEFFa\\u200Bb\"}").text("/a").orEmpty());
    assertEquals("é", fields("{\"a\":\"e\\u0301\"}").text("/a").orEmpty());
  }

  @Test
  void a_rule_of_its_own_speaks_its_own_sentence() {
    Fields fields = fields("{\"id\":\"123\"}");
    assertNull(fields.text("/id").checked("WRONG_CHECK_DIGIT", id -> Optional.of("校验码不对。")));
    assertEquals("校验码不对。", fields.faults().get(0).reason());
  }

  @Test
  void dates_stay_within_what_is_said() {
    Fields fields = fields("{\"a\":\"2026-03-03\",\"b\":\"2026-03-01\",\"c\":\"1899-01-01\"}");
    LocalDate day = LocalDate.of(2026, 3, 2);
    fields.date("/a").notAfter(day).orNull();
    fields.date("/b").notBefore(day).orNull();
    fields.date("/c").orNull();
    assertEquals("/a TOO_LATE, /b TOO_EARLY, /c TOO_EARLY", faults(fields));
  }

  @Test
  void names_with_slashes_are_pointed_at_rightly() {
    assertEquals("/a~1b~0c UNKNOWN_FIELD", faults(fields("{\"a/b~c\":1}")));
  }

  @Test
  void a_field_may_be_let_pass_unread() {
    Fields fields = fields("{\"client\":{\"any\":[{\"thing\":1}]}}");
    fields.ignore("/client");
    assertEquals(List.of(), fields.faults());
  }

  @Property(tries = 500)
  void no_json_whatsoever_makes_it_fail(@ForAll("trees") JsonNode tree) {
    Fields fields = Fields.of(tree);
    fields.text("/a").required().multiline().orEmpty();
    fields.whole("/b").orNull();
    fields.date("/c/a").orNull();
    fields.instant("/c/b").orNull();
    fields.flag("/d").mustBeTrue("请确认。");
    fields.choice("/e", Role.class).orNull();
    fields
        .list("/f")
        .min(1)
        .max(2)
        .of(item -> item.object("/a", inner -> inner.text("/b").orNull()));
    fields.list("/c").texts(5);
    fields.requiredObject("/a").list("/b").choices(Role.class);
    fields.faults();
  }

  @Provide
  Arbitrary<JsonNode> trees() {
    JsonNodeFactory json = JsonNodeFactory.instance;
    Arbitrary<JsonNode> leaf =
        Arbitraries.oneOf(
            Arbitraries.strings().ofMaxLength(5).map(json::textNode),
            Arbitraries.of("2026-02-30", "CLERK", "9999-12-31", "2026-03-02T25:00:00Z")
                .map(json::textNode),
            Arbitraries.longs().map(json::numberNode),
            Arbitraries.doubles().map(json::numberNode),
            Arbitraries.bigIntegers().map(json::numberNode),
            Arbitraries.of(true, false).map(json::booleanNode),
            Arbitraries.just(json.nullNode()));
    return Arbitraries.recursive(() -> leaf, this::branch, 0, 3);
  }

  private Arbitrary<JsonNode> branch(Arbitrary<JsonNode> inner) {
    JsonNodeFactory json = JsonNodeFactory.instance;
    Arbitrary<String> names = Arbitraries.of("a", "b", "c", "d", "e", "f", "g/h");
    Arbitrary<JsonNode> objects =
        Combinators.combine(names, names, inner, inner)
            .as((one, two, x, y) -> json.objectNode().<ObjectNode>set(one, x).set(two, y));
    Arbitrary<JsonNode> arrays =
        inner.list().ofMaxSize(3).map(list -> json.arrayNode().addAll(list));
    return Arbitraries.oneOf(objects, arrays, inner);
  }
}
