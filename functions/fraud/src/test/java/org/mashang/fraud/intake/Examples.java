package org.mashang.fraud.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.mashang.fraud.signal.SignalKind;
import org.mashang.platform.json.Json;

/** The schemas and examples that partners are given. */
final class Examples {

  private static final SchemaRegistry SCHEMAS =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  private Examples() {}

  static ObjectNode example(SignalKind kind) {
    try {
      return (ObjectNode) Json.tree(text(kind + ".example.json"));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Schema schema(SignalKind kind) {
    return SCHEMAS.getSchema(text(kind + ".schema.json"), InputFormat.JSON);
  }

  private static String text(String name) {
    try {
      Path root = Path.of("").toAbsolutePath();
      while (!Files.exists(root.resolve("template.yaml"))) {
        root = root.getParent();
      }
      return Files.readString(root.resolve("events/fraud/schema").resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
