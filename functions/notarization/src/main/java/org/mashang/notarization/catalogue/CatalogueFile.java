package org.mashang.notarization.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumSet;
import java.util.Set;
import org.mashang.casework.party.LegalForm;
import org.mashang.casework.party.PrivacyNotice;
import org.mashang.platform.json.DataFile;

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
    JsonNode root = DataFile.read(CatalogueFile.class, version + ".json");
    JsonNode promise = root.required("promise");
    return new Catalogue(
        DataFile.text(root, "version"),
        DataFile.each(root, "matters", CatalogueFile::matter),
        DataFile.each(root, "countries", CatalogueFile::country),
        new Promise(
            DataFile.text(promise, "version"),
            DataFile.text(promise, "title"),
            DataFile.each(promise, "text", JsonNode::textValue)),
        new PrivacyNotice(
            DataFile.text(root.required("notice"), "version"),
            DataFile.each(root.required("notice"), "text", JsonNode::textValue)));
  }

  private static Matter matter(JsonNode node) {
    return new Matter(
        DataFile.text(node, "id"),
        DataFile.text(node, "name"),
        DataFile.text(node, "plain"),
        Kind.valueOf(DataFile.text(node, "kind")),
        DataFile.text(node, "article"),
        flag(node, "inPerson"),
        Immovable.valueOf(DataFile.text(node, "immovable")),
        flag(node, "approval"),
        flag(node, "remoteAllowed"),
        names(node, "uses", Use.class),
        names(node, "holders", LegalForm.class),
        DataFile.text(node, "domesticWord"),
        node.required("feeFen").longValue(),
        node.required("copyFeeFen").longValue(),
        node.required("promiseDays").intValue(),
        flag(node, "urgentSameDay"),
        DataFile.each(node, "papers", MatterParts::paper),
        DataFile.each(node, "questions", MatterParts::question),
        DataFile.text(node, "meaning"),
        DataFile.text(node, "consequences"));
  }

  private static Country country(JsonNode node) {
    return new Country(
        DataFile.text(node, "code"),
        DataFile.text(node, "name"),
        DataFile.text(node, "nameEn"),
        Legalisation.valueOf(DataFile.text(node, "legalisation")),
        DataFile.each(node, "languages", JsonNode::textValue),
        DataFile.text(node, "basis"));
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
}
