package org.mashang.notarization.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.mashang.casework.party.LegalForm;
import org.mashang.casework.party.PrivacyNotice;

/** Reads {@code <version>.json} beside this class. */
public final class CatalogueFile {

  /** The version in use. */
  public static final String VERSION = "2026-1";

  private CatalogueFile() {}

  /**
   * The catalogue of this version.
   *
   * @throws IllegalArgumentException if the jar holds no file for it
   */
  public static Catalogue read(String version) {
    try (InputStream file = CatalogueFile.class.getResourceAsStream(version + ".json")) {
      if (file == null) {
        throw new IllegalArgumentException("no catalogue of version " + version);
      }
      JsonNode root = new JsonMapper().readTree(file);
      JsonNode promise = root.required("promise");
      return new Catalogue(
          text(root, "version"),
          each(root, "matters", CatalogueFile::matter),
          each(root, "countries", CatalogueFile::country),
          new Promise(
              text(promise, "version"),
              text(promise, "title"),
              each(promise, "text", JsonNode::textValue)),
          new PrivacyNotice(
              text(root.required("notice"), "version"),
              each(root.required("notice"), "text", JsonNode::textValue)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Matter matter(JsonNode node) {
    return new Matter(
        text(node, "id"),
        text(node, "name"),
        text(node, "plain"),
        Kind.valueOf(text(node, "kind")),
        text(node, "article"),
        flag(node, "inPerson"),
        Immovable.valueOf(text(node, "immovable")),
        flag(node, "approval"),
        flag(node, "remoteAllowed"),
        names(node, "uses", Use.class),
        names(node, "holders", LegalForm.class),
        text(node, "domesticWord"),
        node.required("feeFen").longValue(),
        node.required("copyFeeFen").longValue(),
        node.required("promiseDays").intValue(),
        flag(node, "urgentSameDay"),
        each(node, "papers", MatterParts::paper),
        each(node, "questions", MatterParts::question),
        text(node, "meaning"),
        text(node, "consequences"));
  }

  private static Country country(JsonNode node) {
    return new Country(
        text(node, "code"),
        text(node, "name"),
        text(node, "nameEn"),
        Legalisation.valueOf(text(node, "legalisation")),
        each(node, "languages", JsonNode::textValue),
        text(node, "basis"));
  }

  private static String text(JsonNode node, String field) {
    return node.required(field).textValue();
  }

  /** A flag that is false is left out of the file. */
  private static boolean flag(JsonNode node, String field) {
    return node.path(field).booleanValue();
  }

  private static <E extends Enum<E>> Set<E> names(JsonNode node, String field, Class<E> type) {
    Set<E> names = EnumSet.noneOf(type);
    node.required(field).forEach(item -> names.add(Enum.valueOf(type, item.textValue())));
    return names;
  }

  private static <T> List<T> each(JsonNode node, String field, Function<JsonNode, T> read) {
    List<T> items = new ArrayList<>();
    node.required(field).forEach(item -> items.add(read.apply(item)));
    return items;
  }
}
