package org.mashang.acceptance.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** {@code template.yaml}, read for its rules: independent of how the local machine reads it. */
public final class Template {

  /**
   * A route.
   *
   * @param routeKey as API Gateway names it
   * @param isPublic whether anybody may call it
   */
  public record Route(String function, String routeKey, boolean isPublic) {}

  private final JsonNode yaml;

  private Template(JsonNode yaml) {
    this.yaml = yaml;
  }

  public static Template read() {
    return new Template(Yaml.read("template.yaml"));
  }

  /** For tests of the rules themselves. */
  static Template of(JsonNode yaml) {
    return new Template(yaml);
  }

  public JsonNode yaml() {
    return yaml;
  }

  /** Resources of a type, by logical id. */
  public Map<String, JsonNode> resources(String type) {
    Map<String, JsonNode> found = new LinkedHashMap<>();
    yaml.get("Resources")
        .fields()
        .forEachRemaining(
            entry -> {
              if (entry.getValue().path("Type").asText().equals(type)) {
                found.put(entry.getKey(), entry.getValue());
              }
            });
    return found;
  }

  /** Functions' properties with the globals under them, by logical id. */
  public Map<String, JsonNode> functions() {
    Map<String, JsonNode> functions = new TreeMap<>();
    JsonNode globals = yaml.at("/Globals/Function");
    resources("AWS::Serverless::Function")
        .forEach(
            (id, resource) -> {
              ObjectNode whole =
                  globals.isObject() ? globals.deepCopy() : JsonNodeFactory.instance.objectNode();
              whole.setAll((ObjectNode) resource.path("Properties").deepCopy());
              ObjectNode variables = JsonNodeFactory.instance.objectNode();
              if (globals.at("/Environment/Variables") instanceof ObjectNode shared) {
                variables.setAll(shared);
              }
              if (resource.at("/Properties/Environment/Variables") instanceof ObjectNode own) {
                variables.setAll(own);
              }
              whole.putObject("Environment").set("Variables", variables);
              functions.put(id, whole);
            });
    return functions;
  }

  /** Events of one kind, as {@code function/event} → properties. */
  public Map<String, JsonNode> events(String type) {
    Map<String, JsonNode> events = new TreeMap<>();
    functions()
        .forEach(
            (function, properties) ->
                properties
                    .path("Events")
                    .fields()
                    .forEachRemaining(
                        event -> {
                          if (event.getValue().path("Type").asText().equals(type)) {
                            events.put(
                                function + "/" + event.getKey(),
                                event.getValue().path("Properties"));
                          }
                        }));
    return events;
  }

  public List<Route> routes() {
    List<Route> routes = new ArrayList<>();
    events("HttpApi")
        .forEach(
            (event, properties) ->
                routes.add(
                    new Route(
                        event.substring(0, event.indexOf('/')),
                        properties.path("Method").asText() + " " + properties.path("Path").asText(),
                        properties.at("/Auth/Authorizer").asText().equals("NONE"))));
    return routes;
  }

  /** Logical ids a value refers to by Ref, GetAtt or Sub. */
  public static Set<String> references(JsonNode value) {
    Set<String> ids = new TreeSet<>();
    for (Map.Entry<String, JsonNode> entry : Yaml.walk(value)) {
      JsonNode node = entry.getValue();
      if (node.has("Ref")) {
        ids.add(node.get("Ref").asText());
      }
      if (node.has("Fn::GetAtt")) {
        ids.add(node.get("Fn::GetAtt").path(0).asText());
      }
      JsonNode sub = node.path("Fn::Sub");
      if (!sub.isMissingNode()) {
        ids.addAll(names(sub.isArray() ? sub.get(0) : sub, sub.path(1)));
      }
    }
    return ids;
  }

  /**
   * What stands between <code>${</code> and <code>}</code>, without what the Sub defines itself.
   */
  private static Set<String> names(JsonNode text, JsonNode own) {
    Set<String> names = new TreeSet<>();
    var matcher = Pattern.compile("\\$\\{([^!}][^}]*)}").matcher(text.asText());
    while (matcher.find()) {
      String name = matcher.group(1);
      if (own instanceof MissingNode || !own.has(name)) {
        names.add(name.contains("::") ? name : name.split("\\.")[0]);
      }
    }
    return names;
  }
}
