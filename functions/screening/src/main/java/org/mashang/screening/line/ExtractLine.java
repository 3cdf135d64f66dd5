package org.mashang.screening.line;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mashang.screening.fact.Answer;
import org.mashang.screening.fact.Doubt;
import org.mashang.screening.fact.Fact;
import org.mashang.screening.fact.FactKey;
import org.mashang.screening.fact.FactSheet;
import org.mashang.screening.fact.FactType;

/**
 * One JSON object on what was read in one text or case: {@code id}, {@code bloodAlcohol} and {@code
 * breathAlcohol} in mg/100 ml or null, {@code facts} by camel-case key (true, false, number or
 * text; null where the papers contradict each other; absent where none speaks of it), {@code
 * outcome}, {@code findings}, and {@code evidence}, one entry a mention. Positions are in chars of
 * the page's text; boxes hold the four corners as fractions of the page.
 */
public final class ExtractLine {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private ExtractLine() {}

  /**
   * @param outcome null if none was reached
   * @param findings written as they are
   */
  public static ObjectNode of(
      String id, FactSheet sheet, @Nullable String outcome, List<?> findings) {
    ObjectNode line = NODES.objectNode();
    line.put("id", id);
    line.put("bloodAlcohol", number(sheet.of(FactKey.BLOOD_ALCOHOL)));
    line.put("breathAlcohol", number(sheet.of(FactKey.BREATH_ALCOHOL)));
    ObjectNode facts = line.putObject("facts");
    sheet.answers().values().forEach(answer -> put(facts, answer));
    line.put("outcome", outcome);
    line.set("findings", new JsonMapper().valueToTree(findings));
    ArrayNode evidence = line.putArray("evidence");
    for (Answer answer : sheet.answers().values()) {
      answer.basis().forEach(fact -> evidence.add(Evidence.of(answer, fact)));
    }
    return line;
  }

  /** BLOOD_ALCOHOL as bloodAlcohol. */
  static String camelCase(FactKey key) {
    StringBuilder name = new StringBuilder();
    for (String word : key.name().toLowerCase(Locale.ROOT).split("_", -1)) {
      name.append(name.isEmpty() ? word.charAt(0) : Character.toUpperCase(word.charAt(0)));
      name.append(word, 1, word.length());
    }
    return name.toString();
  }

  static ArrayNode doubts(List<Doubt> doubts) {
    ArrayNode names = NODES.arrayNode();
    doubts.forEach(doubt -> names.add(doubt.name()));
    return names;
  }

  private static @Nullable BigDecimal number(@Nullable Answer answer) {
    String value = answer == null ? null : answer.value();
    return value == null ? null : new BigDecimal(value);
  }

  private static void put(ObjectNode facts, Answer answer) {
    String key = camelCase(answer.key());
    String value = answer.value();
    if (value == null) {
      facts.putNull(key);
    } else if (answer.key().type() == FactType.FLAG) {
      facts.put(key, value.equals("YES"));
    } else if (answer.key().type() == FactType.ALCOHOL) {
      facts.put(key, new BigDecimal(value));
    } else {
      facts.put(key, value);
    }
  }

  /** One mention, with the doubts of the answer it serves. */
  private static final class Evidence {

    static ObjectNode of(Answer answer, Fact fact) {
      ObjectNode entry = NODES.objectNode();
      entry.put("fact", camelCase(answer.key()));
      entry.put("value", fact.value());
      entry.put("quote", fact.place().quote());
      entry.put("paper", fact.place().paper());
      entry.put("page", fact.place().page());
      entry.put("start", fact.place().start());
      entry.put("end", fact.place().end());
      entry.set("box", Boxes.of(fact.place().box()));
      entry.put("confidence", fact.place().confidence());
      entry.put("method", fact.method());
      entry.set("doubts", doubts(fact.doubts()));
      entry.set("answerDoubts", doubts(answer.doubts()));
      return entry;
    }
  }
}
