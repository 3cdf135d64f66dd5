package org.mashang.reports.figure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mashang.platform.json.Json;

/**
 * Figures as text. The same figures are always the same text, however they came together: that is
 * what a recount is compared by.
 */
public final class FiguresText {

  private FiguresText() {}

  public static String write(Figures figures) {
    ArrayNode all = JsonNodeFactory.instance.arrayNode();
    figures
        .spots()
        .forEach(
            (spot, lines) -> {
              ArrayNode one = all.addArray();
              one.add(spot.division()).add(spot.organ()).add(spot.hall()).add(spot.channel());
              ArrayNode rows = one.addArray();
              lines.entrySet().forEach(entry -> rows.add(row(entry)));
            });
    return all.toString();
  }

  private static ArrayNode row(Map.Entry<Line, Sum> entry) {
    ArrayNode row = JsonNodeFactory.instance.arrayNode();
    Line line = entry.getKey();
    Sum sum = entry.getValue();
    row.add(line.measure()).add(line.kind()).add(line.outcome());
    row.add(sum.number()).add(sum.amount());
    Sketch lasted = sum.lasted();
    if (lasted != null) {
      row.add(lasted.text());
    }
    return row;
  }

  /**
   * @throws IllegalStateException if it is not what {@link #write} writes
   */
  public static Figures read(String text) {
    Figures figures = new Figures();
    for (JsonNode one : tree(text)) {
      Spot spot =
          new Spot(
              one.path(0).asText(),
              one.path(1).asText(),
              one.path(2).asText(),
              one.path(3).asText());
      for (JsonNode row : one.path(4)) {
        Line line = new Line(row.path(0).asText(), row.path(1).asText(), row.path(2).asText());
        figures.at(spot, line).add(row.path(3).asLong(), row.path(4).asLong(), lasted(row));
      }
    }
    return figures;
  }

  private static @Nullable Sketch lasted(JsonNode row) {
    return row.has(5) ? Sketch.read(row.path(5).asText()) : null;
  }

  private static JsonNode tree(String text) {
    try {
      return Json.tree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("stored figures are no JSON", e);
    }
  }
}
