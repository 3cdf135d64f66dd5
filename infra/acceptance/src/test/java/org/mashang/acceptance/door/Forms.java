package org.mashang.acceptance.door;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** Fills in the forms that the API describes, as the desk's pages do. */
final class Forms {

  private static final ObjectMapper JSON = new ObjectMapper();

  private Forms() {}

  static ObjectNode fill(JsonNode action, Map<String, Object> given) {
    ObjectNode command = JSON.createObjectNode().put("type", action.path("type").asText());
    for (JsonNode field : action.path("fields")) {
      String name = field.path("name").asText();
      if (given.containsKey(name)) {
        command.set(name, JSON.valueToTree(given.get(name)));
      } else if (field.hasNonNull("value")) {
        command.set(name, field.get("value"));
      } else if (field.path("required").asBoolean()) {
        fillIn(command, name, field);
      }
    }
    return command;
  }

  private static void fillIn(ObjectNode command, String name, JsonNode field) {
    String first = field.at("/options/0/value").asText();
    switch (field.path("kind").asText()) {
      case "select" -> command.put(name, first);
      case "multiselect" -> command.putArray(name).add(first);
      case "boolean" -> command.put(name, true);
      case "number" -> command.put(name, 15);
      case "list" -> command.putArray(name).add("一项");
      case "files" -> command.putArray(name);
      case "text", "longtext" -> command.put(name, "依法办理");
      default ->
          throw new AssertionError("the test must say " + name + ", a " + field.path("kind"));
    }
  }
}
