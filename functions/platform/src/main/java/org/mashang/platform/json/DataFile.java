package org.mashang.platform.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Reads a capability's versioned data from the JSON files beside its classes. */
public final class DataFile {

  private DataFile() {}

  /**
   * The tree of a file.
   *
   * @param beside a class of the package the file lies in
   * @throws IllegalArgumentException if the jar holds no such file
   */
  public static JsonNode read(Class<?> beside, String name) {
    try (InputStream file = beside.getResourceAsStream(name)) {
      if (file == null) {
        throw new IllegalArgumentException("no data file " + name);
      }
      return new JsonMapper().readTree(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A text that must be there.
   *
   * @throws IllegalArgumentException if it is not
   */
  public static String text(JsonNode node, String field) {
    return node.required(field).textValue();
  }

  /** Every entry of a list that must be there. */
  public static <T> List<T> each(JsonNode node, String field, Function<JsonNode, T> read) {
    List<T> items = new ArrayList<>();
    node.required(field).forEach(item -> items.add(read.apply(item)));
    return items;
  }
}
