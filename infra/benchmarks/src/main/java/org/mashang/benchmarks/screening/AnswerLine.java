package org.mashang.benchmarks.screening;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.mashang.casework.scan.Quad;
import org.mashang.screening.criteria.Finding;
import org.mashang.screening.line.ExtractLine;

/**
 * What a screening found, as one line of JSON: {@link ExtractLine} with the findings of the
 * criteria, and under {@code doubts} the facts that a human must look at, whatever their value.
 */
final class AnswerLine {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private AnswerLine() {}

  static ObjectNode of(JsonNode id, Screened screened) {
    ObjectNode line =
        ExtractLine.of(
            "",
            screened.facts(),
            screened.result().outcome().name(),
            screened.result().findings().stream().map(AnswerLine::finding).toList());
    line.set("id", id);
    line.put("summary", screened.result().summary());
    ObjectNode doubts = line.putObject("doubts");
    for (JsonNode mention : line.path("evidence")) {
      if (!mention.path("answerDoubts").isEmpty()) {
        doubts.set(mention.path("fact").asText(), mention.path("answerDoubts"));
      }
    }
    return line;
  }

  /** A line that could not be answered; the id if there was one. */
  static ObjectNode failed(JsonNode id, String why) {
    ObjectNode line = JSON.objectNode();
    line.set("id", id);
    line.put("error", why);
    return line;
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
