package org.mashang.notarization.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the papers and questions of a matter. What is false, none or usual is left out there. */
final class MatterParts {

  private static final int USUAL_MAX = 200;

  private MatterParts() {}

  static Paper paper(JsonNode node) {
    int days = node.path("commitmentDays").asInt(0);
    return new Paper(
        node.required("id").textValue(),
        node.required("name").textValue(),
        node.required("source").textValue(),
        node.path("required").asBoolean(true),
        days > 0,
        days,
        node.path("attached").booleanValue(),
        when(node));
  }

  static Question question(JsonNode node) {
    List<Question.Choice> options = new ArrayList<>();
    node.path("options").forEach(option -> options.add(choice(option)));
    return new Question(
        node.required("id").textValue(),
        node.required("label").textValue(),
        Question.Kind.valueOf(node.required("kind").textValue()),
        node.path("required").asBoolean(true),
        node.path("translated").booleanValue(),
        options,
        node.hasNonNull("hint") ? node.path("hint").textValue() : null,
        when(node),
        node.path("max").asInt(USUAL_MAX));
  }

  private static Question.Choice choice(JsonNode node) {
    return new Question.Choice(
        node.required("value").textValue(),
        node.required("label").textValue(),
        node.required("labelEn").textValue());
  }

  private static @Nullable When when(JsonNode node) {
    if (!node.hasNonNull("when")) {
      return null;
    }
    JsonNode when = node.path("when");
    Set<String> values = new HashSet<>();
    when.required("values").forEach(value -> values.add(value.textValue()));
    return new When(when.required("question").textValue(), values);
  }
}
