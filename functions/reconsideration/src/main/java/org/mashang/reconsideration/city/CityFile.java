package org.mashang.reconsideration.city;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.mashang.casework.party.PrivacyNotice;

/** Reads {@code <code>.json} beside this class. */
public final class CityFile {

  private CityFile() {}

  /**
   * The city with this division code.
   *
   * @throws IllegalArgumentException if the jar holds no file for it
   */
  public static City read(String code) {
    try (InputStream file = CityFile.class.getResourceAsStream(code + ".json")) {
      if (file == null) {
        throw new IllegalArgumentException("no data for the city " + code);
      }
      JsonNode root = new JsonMapper().readTree(file);
      return new City(
          text(root, "version"),
          text(root.required("city"), "code"),
          text(root.required("city"), "name"),
          text(root, "province"),
          each(root, "divisions", node -> new Division(text(node, "code"), text(node, "name"))),
          each(root, "organs", CityFile::organ),
          each(root, "authorities", CityFile::authority),
          new PrivacyNotice(
              text(root.required("notice"), "version"),
              each(root.required("notice"), "text", JsonNode::asText)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Organ organ(JsonNode node) {
    return new Organ(text(node, "id"), text(node, "name"), text(node, "division"));
  }

  private static Authority authority(JsonNode node) {
    return new Authority(
        text(node, "id"),
        text(node, "name"),
        text(node, "division"),
        AuthorityKind.valueOf(text(node, "kind")),
        node.hasNonNull("of") ? text(node, "of") : null,
        node.path("byDivision").asBoolean(false));
  }

  private static String text(JsonNode node, String field) {
    return node.required(field).textValue();
  }

  private static <T> List<T> each(JsonNode node, String field, Function<JsonNode, T> read) {
    List<T> items = new ArrayList<>();
    node.required(field).forEach(item -> items.add(read.apply(item)));
    return items;
  }
}
