package org.mashang.benchmarks.screening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mashang.platform.json.Json;

class ExtractCommandTest {

  private static final String TEXT = "经鉴定，张三血液中乙醇含量为156.4mg/100ml。";

  private static List<JsonNode> answers(byte[] in) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    new ExtractCommand(new ByteArrayInputStream(in)).run(new String[0], out);
    List<JsonNode> answers = new ArrayList<>();
    for (String line : bytes.toString(StandardCharsets.UTF_8).split("\n", -1)) {
      if (!line.isEmpty()) {
        answers.add(Json.tree(line));
      }
    }
    return answers;
  }

  private static List<JsonNode> answers(String... lines) throws Exception {
    return answers(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
  }

  private static String asked(String id, String text) {
    return "{\"id\":" + id + ",\"text\":\"" + text + "\"}";
  }

  @Test
  void a_text_is_answered_with_its_amount() throws Exception {
    JsonNode answer = answers(asked("\"a\"", TEXT)).getFirst();
    assertEquals("a", answer.path("id").textValue());
    assertEquals(156.4, answer.path("bloodAlcohol").doubleValue());
    assertTrue(answer.path("breathAlcohol").isNull());
    assertEquals(156.4, answer.path("facts").path("bloodAlcohol").doubleValue());
    assertEquals("NOT_ELIGIBLE", answer.path("outcome").textValue());
    assertTrue(answer.path("findings").size() > 15);
  }

  @Test
  void lines_that_are_no_question_are_answered_with_an_error_and_the_next_ones_all_the_same()
      throws Exception {
    List<JsonNode> answers =
        answers(
            "{",
            "[]",
            "nonsense \u0000",
            "{\"id\":1}",
            "{\"id\":2,\"text\":3}",
            "{\"id\":{\"a\":1},\"text\":null}",
            "[".repeat(5000),
            "{\"id\":4,\"text\":\"a\",\"text\":\"b\"}",
            asked("5", TEXT));
    assertEquals(9, answers.size());
    for (JsonNode bad : answers.subList(0, 8)) {
      assertTrue(bad.has("error"), bad.toString());
    }
    assertTrue(answers.getFirst().path("id").isNull());
    assertEquals(1, answers.get(3).path("id").intValue());
    assertEquals(156.4, answers.get(8).path("bloodAlcohol").doubleValue());
  }

  @Test
  void hostile_texts_are_answered() throws Exception {
    List<JsonNode> answers =
        answers(
            asked("1", ""),
            asked("2", "9".repeat(20_000)),
            asked("3", "血液酒精含量".repeat(5_000)),
            asked("4", "(".repeat(20_000)),
            asked("5", "\\ud800 \\u0000 血液中乙醇含量为"),
            asked("6", "壹".repeat(10_000) + "毫克/100毫升"));
    assertEquals(6, answers.size());
    for (int i = 0; i < 6; i++) {
      assertEquals(i + 1, answers.get(i).path("id").intValue());
      assertTrue(answers.get(i).path("bloodAlcohol").isNull(), answers.get(i).toString());
    }
  }

  @Test
  void a_byte_order_mark_and_windows_line_ends_do_no_harm() throws Exception {
    List<JsonNode> answers =
        answers("\uFEFF" + asked("1", TEXT) + "\r", "\r", asked("2", TEXT) + "\r");
    assertEquals(2, answers.size());
    assertEquals(156.4, answers.get(1).path("bloodAlcohol").doubleValue());
  }

  @Test
  void bytes_that_are_no_letters_do_no_harm() throws Exception {
    byte[] line = asked("1", "?").getBytes(StandardCharsets.UTF_8);
    line[line.length - 3] = (byte) 0xc3;
    assertEquals(1, answers(line).getFirst().path("id").intValue());
  }
}
