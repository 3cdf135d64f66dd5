package org.mashang.screening.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mashang.screening.fact.Answer;
import org.mashang.screening.fact.Doubt;
import org.mashang.screening.fact.FactKey;
import org.mashang.screening.fact.FactSheet;
import org.mashang.screening.line.ExtractLine;

/** Invented texts in the styles that people write, with what they say. */
class TextsTest {

  /** Told only where a text is about them. */
  private static final Set<String> BY_THE_WAY =
      Set.of("suspect", "plate", "laboratory", "place", "offenceAt", "road");

  static List<JsonNode> texts() throws IOException {
    try (InputStream file = TextsTest.class.getResourceAsStream("texts.jsonl")) {
      String all = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      JsonMapper mapper = new JsonMapper();
      return Stream.of(all.split("\n")).map(line -> read(mapper, line)).toList();
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void a_text_is_read_as_a_person_reads_it(JsonNode expected) {
    FactSheet sheet = Extraction.read(expected.get("text").textValue());
    JsonNode line = ExtractLine.of("one", sheet, null, List.of());
    assertAlcohol(expected.get("blood"), line.get("bloodAlcohol"));
    assertAlcohol(expected.get("breath"), line.get("breathAlcohol"));
    assertEquals(names(expected.get("doubts")), doubts(sheet.of(FactKey.BLOOD_ALCOHOL)));
    assertEquals(facts(expected.get("facts"), expected), facts(line.get("facts"), expected));
    assertEquals(names(expected.get("unsure")), unsure(sheet));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void every_fact_says_where_it_was_read(JsonNode expected) {
    String text = expected.get("text").textValue();
    for (Answer answer : Extraction.read(text).answers().values()) {
      assertTrue(!answer.basis().isEmpty(), answer.key().name());
      answer
          .basis()
          .forEach(
              fact ->
                  assertEquals(
                      fact.place().quote(),
                      text.substring(fact.place().start(), fact.place().end())));
    }
  }

  private static JsonNode read(JsonMapper mapper, String line) {
    try {
      return mapper.readTree(line);
    } catch (IOException e) {
      throw new IllegalStateException(line, e);
    }
  }

  private static void assertAlcohol(JsonNode expected, JsonNode actual) {
    assertEquals(expected.isNull(), actual.isNull(), () -> expected + " but read " + actual);
    if (!expected.isNull()) {
      BigDecimal value = actual.decimalValue();
      assertEquals(
          0, expected.decimalValue().compareTo(value), () -> expected + " but read " + value);
    }
  }

  private static Map<String, String> facts(JsonNode facts, JsonNode expected) {
    Map<String, String> told = new TreeMap<>();
    for (Map.Entry<String, JsonNode> fact : facts.properties()) {
      boolean about =
          !BY_THE_WAY.contains(fact.getKey()) || expected.get("facts").has(fact.getKey());
      if (about && !fact.getKey().endsWith("Alcohol")) {
        told.put(fact.getKey(), fact.getValue().asText());
      }
    }
    return told;
  }

  private static Set<String> doubts(Answer answer) {
    Set<String> names = new TreeSet<>();
    if (answer != null) {
      answer.doubts().stream().map(Doubt::name).forEach(names::add);
    }
    return names;
  }

  private static Set<String> unsure(FactSheet sheet) {
    JsonNode line = ExtractLine.of("one", sheet, null, List.of());
    Set<String> keys = new TreeSet<>();
    line.get("evidence")
        .forEach(
            entry -> {
              String key = entry.get("fact").textValue();
              if (!key.endsWith("Alcohol")
                  && !BY_THE_WAY.contains(key)
                  && !entry.get("answerDoubts").isEmpty()) {
                keys.add(key);
              }
            });
    return keys;
  }

  private static Set<String> names(JsonNode list) {
    Set<String> names = new TreeSet<>();
    list.forEach(name -> names.add(name.textValue()));
    return names;
  }
}
