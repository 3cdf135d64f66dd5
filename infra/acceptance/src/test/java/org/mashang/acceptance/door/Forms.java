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
      // a dot leads into an object, for example values.applicantEn
      int dot = name.indexOf('.');
      ObjectNode in = dot < 0 ? command : command.withObject("/" + name.substring(0, dot));
      String last = name.substring(dot + 1);
      if (given.containsKey(name)) {
        in.set(last, JSON.valueToTree(given.get(name)));
      } else if (field.hasNonNull("value") && !field.path("value").asText().isEmpty()) {
        in.set(last, start(field));
      } else if (field.path("required").asBoolean()) {
        fillIn(in, last, field);
      }
    }
    return command;
  }

  private static JsonNode start(JsonNode field) {
    return field.path("kind").asText().equals("number")
        ? JSON.valueToTree(field.path("value").asInt())
        : field.get("value");
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
