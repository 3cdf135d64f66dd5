package org.mashang.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Map;

/** Fills in the form that the API describes for a permitted action. */
final class Form {

  private static final ObjectMapper JSON = new ObjectMapper();

  private Form() {}

  /**
   * The command.
   *
   * @param action one entry of {@code permitted}
   * @param given what is to be said, by field; the rest is filled in so that the form can be sent
   */
  static ObjectNode fill(JsonNode action, Map<String, Object> given, LocalDate today) {
    ObjectNode command = JSON.createObjectNode().put("type", action.get("type").asText());
    for (JsonNode field : action.path("fields")) {
      String name = field.get("name").asText();
      // a dot leads into an object, for example values.applicantEn
      int dot = name.indexOf('.');
      ObjectNode in = dot < 0 ? command : command.withObject("/" + name.substring(0, dot));
      String last = name.substring(dot + 1);
      if (given.containsKey(name)) {
        in.set(last, JSON.valueToTree(given.get(name)));
      } else if (!field.path("value").asText("").isEmpty() && field.hasNonNull("value")) {
        in.set(last, start(field));
      } else if (field.path("required").asBoolean()) {
        fillIn(in, last, field, today);
      }
    }
    return command;
  }

  private static JsonNode start(JsonNode field) {
    return field.path("kind").asText().equals("number")
        ? JSON.valueToTree(field.path("value").asInt())
        : field.get("value");
  }

  private static void fillIn(ObjectNode command, String name, JsonNode field, LocalDate today) {
    String first = field.path("options").path(0).path("value").asText("");
    switch (field.get("kind").asText()) {
      case "select" -> command.put(name, first);
      case "multiselect" -> command.putArray(name).add(first);
      case "date" -> command.put(name, today.toString());
      case "datetime" -> command.put(name, today.plusDays(20) + "T09:30:00");
      case "boolean" -> command.put(name, true);
      case "number" -> command.put(name, 15);
      case "list" -> command.putArray(name).add("身份证明复印件");
      case "files" -> command.putArray(name);
      default -> command.put(name, "经审查，情况属实，依法办理。");
    }
  }
}
