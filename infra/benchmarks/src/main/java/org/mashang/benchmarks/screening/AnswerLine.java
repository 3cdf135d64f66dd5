package org.mashang.benchmarks.screening;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import org.mashang.casework.scan.Quad;
import org.mashang.screening.criteria.Finding;
import org.mashang.screening.fact.Answer;
import org.mashang.screening.fact.Fact;
import org.mashang.screening.fact.FactKey;

/**
 * What a screening found, as one line of JSON. Amounts are milligrams per 100 ml and are given even
 * where they are doubted: the doubts stand with the fact. A fact that is missing is one that no
 * paper speaks of.
 */
final class AnswerLine {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private AnswerLine() {}

  static ObjectNode of(JsonNode id, Screened screened) {
    ObjectNode line = JSON.objectNode();
    line.set("id", id);
    line.set("bloodAlcohol", amount(screened, FactKey.BLOOD_ALCOHOL));
    line.set("breathAlcohol", amount(screened, FactKey.BREATH_ALCOHOL));
    ObjectNode facts = line.putObject("facts");
    screened.facts().answers().forEach((key, answer) -> facts.set(key.name(), fact(answer)));
    line.put("outcome", screened.result().outcome().name());
    line.put("summary", screened.result().summary());
    ArrayNode findings = line.putArray("findings");
    screened.result().findings().forEach(finding -> findings.add(finding(finding)));
    return line;
  }

  /** A line that could not be answered; the id if there was one. */
  static ObjectNode failed(JsonNode id, String why) {
    ObjectNode line = JSON.objectNode();
    line.set("id", id);
    line.put("error", why);
    return line;
  }

  private static JsonNode amount(Screened screened, FactKey key) {
    Answer answer = screened.facts().of(key);
    return answer == null || answer.value() == null
        ? NullNode.getInstance()
        : JSON.numberNode(new BigDecimal(answer.value()));
  }

  private static ObjectNode fact(Answer answer) {
    ObjectNode node = JSON.objectNode();
    node.put("value", answer.value());
    ArrayNode doubts = node.putArray("doubts");
    answer.doubts().forEach(doubt -> doubts.add(doubt.name()));
    if (!answer.basis().isEmpty()) {
      Fact first = answer.basis().getFirst();
      node.put("written", first.written());
      node.put("quote", first.place().quote());
      node.put("method", first.method());
      node.put("file", first.place().paper());
      node.put("page", first.place().page());
      Quad box = first.place().box();
      if (box != null) {
        node.set("box", box(box));
      }
      node.put("confidence", first.place().confidence());
    }
    return node;
  }

  /** Fractions of the upright page: x and y of four corners, clockwise from the top left. */
  static ArrayNode box(Quad box) {
    ArrayNode corners = JSON.arrayNode();
    for (double at :
        new double[] {
          box.x1(), box.y1(), box.x2(), box.y2(), box.x3(), box.y3(), box.x4(), box.y4()
        }) {
      corners.add(Math.round(at * 10_000) / 10_000.0);
    }
    return corners;
  }

  private static ObjectNode finding(Finding finding) {
    ObjectNode node = JSON.objectNode();
    node.put("code", finding.code());
    node.put("article", finding.article());
    node.put("effect", finding.effect().name());
    node.put("truth", finding.truth().name());
    node.put("reason", finding.reason());
    ArrayNode doubts = node.putArray("doubts");
    finding.doubts().forEach(doubt -> doubts.add(doubt.name()));
    return node;
  }
}
