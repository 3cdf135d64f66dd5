package org.mashang.acceptance.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.StreamSupport;
import org.mashang.acceptance.template.Yaml;

/** Holds every answer against {@code openapi.yaml}: status, content type, headers, body. */
final class Conformance {

  private static final JsonNode API = Yaml.read("infra/docs/openapi.yaml");
  private static final SchemaRegistry SCHEMAS =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

  /** Fails if the answer is not what the contract promises. */
  void check(String method, String path, Answer answer) {
    String template = template(path);
    JsonNode operation = API.path("paths").path(template).path(method.toLowerCase());
    if (operation.isMissingNode()) {
      // No route: the gateway itself answers.
      assertEquals(404, answer.status(), answer.request());
      return;
    }
    String where = method + " " + template + " " + answer.status();
    JsonNode responses = operation.path("responses");
    JsonNode response = resolve(responses.path(String.valueOf(answer.status())));
    if (response.isMissingNode()) {
      assertTrue(answer.status() >= 400, () -> where + " is not in the contract");
      response = resolve(responses.path("default"));
    }
    JsonNode promised = response;
    if (response.path("headers").has("etag")) {
      assertTrue(
          answer.etag().matches("\"[0-9]+\""), () -> where + " has the ETag " + answer.etag());
    }
    if (!response.has("content") || answer.bytes().length == 0) {
      return;
    }
    JsonNode content = response.path("content").path(answer.type());
    if (content.isMissingNode()) {
      content = response.path("content").path("*/*");
    }
    assertTrue(
        !content.isMissingNode(),
        () -> where + " is " + answer.type() + ", not one of " + promised.path("content"));
    if (content.has("schema")) {
      JsonNode wanted = content.path("schema");
      List<?> errors =
          schemas
              .computeIfAbsent(where + answer.type(), key -> schema(wanted))
              .validate(answer.json().toString(), InputFormat.JSON);
      assertTrue(errors.isEmpty(), () -> where + ": " + errors + " in " + answer.json());
    }
    if (answer.type().equals("application/problem+json")) {
      assertEquals(answer.status(), answer.json().path("status").asInt(), where);
    }
  }

  /** Fails if a message that goes another way than HTTP is not of a schema of the contract. */
  static void holds(String name, JsonNode message) {
    ObjectNode wanted = JsonNodeFactory.instance.objectNode();
    wanted.put("$ref", "#/components/schemas/" + name);
    List<?> errors = schema(wanted).validate(message.toString(), InputFormat.JSON);
    assertTrue(errors.isEmpty(), () -> name + ": " + errors + " in " + message);
  }

  private static Schema schema(JsonNode wanted) {
    ObjectNode document = JsonNodeFactory.instance.objectNode();
    document.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    document.set("components", API.path("components"));
    document.putArray("allOf").add(wanted);
    return SCHEMAS.getSchema(document.toString(), InputFormat.JSON);
  }

  private static JsonNode resolve(JsonNode node) {
    return node.has("$ref") ? API.at(node.path("$ref").asText().substring(1)) : node;
  }

  /** The path of the contract that a request's path belongs to; literal segments win. */
  static String template(String path) {
    String plain = path.replaceAll("\\?.*", "");
    return StreamSupport.stream(
            ((Iterable<String>) () -> API.path("paths").fieldNames()).spliterator(), false)
        .filter(template -> plain.matches(template.replaceAll("\\{[^}]+}", "[^/]+")))
        .min(Comparator.comparingLong(template -> template.chars().filter(c -> c == '{').count()))
        .orElse("/{page}");
  }
}
