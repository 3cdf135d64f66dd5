package org.mashang.acceptance.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** YAML as JSON; CloudFormation's short forms ({@code !Ref X}) in their long form. */
public final class Yaml {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private Yaml() {}

  /** The root of the repository: the nearest folder above that holds template.yaml. */
  public static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("template.yaml"))) {
      folder = folder.getParent();
    }
    return folder;
  }

  /** A file of the repository. */
  public static JsonNode read(String path) {
    try {
      String text = Files.readString(root().resolve(path));
      LoadSettings settings = LoadSettings.builder().setAllowDuplicateKeys(false).build();
      return json(new Compose(settings).composeString(text).orElseThrow());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode json(Node node) {
    JsonNode plain = plain(node);
    String tag = node.getTag().getValue();
    if (!tag.startsWith("!")) {
      return plain;
    }
    return switch (tag) {
      case "!Ref" -> JSON.objectNode().set("Ref", plain);
      case "!Condition" -> JSON.objectNode().set("Condition", plain);
      case "!GetAtt" -> JSON.objectNode().set("Fn::GetAtt", attribute(plain));
      default -> JSON.objectNode().set("Fn::" + tag.substring(1), plain);
    };
  }

  /** {@code A.B} is the pair A, B. */
  private static JsonNode attribute(JsonNode plain) {
    if (!plain.isTextual()) {
      return plain;
    }
    String[] parts = plain.asText().split("\\.", 2);
    return JSON.arrayNode().add(parts[0]).add(parts[1]);
  }

  private static JsonNode plain(Node node) {
    return switch (node) {
      case MappingNode map -> {
        ObjectNode object = JSON.objectNode();
        for (NodeTuple entry : map.getValue()) {
          object.set(((ScalarNode) entry.getKeyNode()).getValue(), json(entry.getValueNode()));
        }
        yield object;
      }
      case SequenceNode list -> {
        ArrayNode array = JSON.arrayNode();
        list.getValue().forEach(item -> array.add(json(item)));
        yield array;
      }
      case ScalarNode scalar -> scalar(scalar);
      default -> throw new IllegalStateException("unknown node " + node);
    };
  }

  private static JsonNode scalar(ScalarNode scalar) {
    String value = scalar.getValue();
    Tag tag = scalar.getTag();
    if (tag.equals(Tag.INT)) {
      return JSON.numberNode(Long.parseLong(value));
    }
    if (tag.equals(Tag.FLOAT)) {
      return JSON.numberNode(Double.parseDouble(value));
    }
    if (tag.equals(Tag.BOOL)) {
      return JSON.booleanNode(Boolean.parseBoolean(value));
    }
    return tag.equals(Tag.NULL) ? JSON.nullNode() : JSON.textNode(value);
  }

  /** Every node below one, itself included, with its JSON pointer. */
  public static List<Map.Entry<String, JsonNode>> walk(JsonNode node) {
    List<Map.Entry<String, JsonNode>> all = new ArrayList<>();
    walk("", node, all);
    return all;
  }

  private static void walk(String at, JsonNode node, List<Map.Entry<String, JsonNode>> all) {
    all.add(Map.entry(at, node));
    node.fields().forEachRemaining(entry -> walk(at + "/" + entry.getKey(), entry.getValue(), all));
    if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        walk(at + "/" + i, node.get(i), all);
      }
    }
  }

  /** As text, for tools that read JSON. */
  static String text(JsonNode node) {
    return new ObjectMapper().valueToTree(node).toString();
  }
}
