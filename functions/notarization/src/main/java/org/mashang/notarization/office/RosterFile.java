package org.mashang.notarization.office;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mashang.notarization.catalogue.Kind;

/** Reads {@code <code>.json} beside this class. */
public final class RosterFile {

  private RosterFile() {}

  /**
   * The offices of the city with this division code.
   *
   * @throws IllegalArgumentException if the jar holds no file for it
   */
  public static Roster read(String code) {
    try (InputStream file = RosterFile.class.getResourceAsStream(code + ".json")) {
      if (file == null) {
        throw new IllegalArgumentException("no notary offices for the city " + code);
      }
      JsonNode root = new JsonMapper().readTree(file);
      JsonNode dispatcher = root.required("dispatcher");
      return new Roster(
          text(root, "version"),
          each(root, "offices", RosterFile::office),
          new Dispatcher(
              text(dispatcher, "id"), text(dispatcher, "name"), text(dispatcher, "organ")),
          each(root, "divisions", node -> new Division(text(node, "code"), text(node, "name"))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static NotaryOffice office(JsonNode node) {
    return new NotaryOffice(
        text(node, "id"),
        text(node, "name"),
        text(node, "mark"),
        text(node, "nameEn"),
        text(node, "division"),
        each(node, "areas", JsonNode::textValue),
        text(node, "address"),
        text(node, "phone"),
        node.required("remote").booleanValue(),
        each(node, "notaries", RosterFile::notary),
        text(node, "head"));
  }

  private static Notary notary(JsonNode node) {
    Set<Kind> kinds =
        each(node, "kinds", JsonNode::textValue).stream()
            .map(Kind::valueOf)
            .collect(Collectors.toSet());
    return new Notary(
        text(node, "id"),
        text(node, "name"),
        text(node, "nameEn"),
        node.required("foreign").booleanValue(),
        kinds,
        node.required("mostOpen").intValue(),
        each(node, "conflicts", JsonNode::textValue));
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
