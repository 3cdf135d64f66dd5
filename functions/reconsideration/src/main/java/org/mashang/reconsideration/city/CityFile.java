package org.mashang.reconsideration.city;

import com.fasterxml.jackson.databind.JsonNode;
import org.mashang.casework.party.PrivacyNotice;
import org.mashang.platform.json.DataFile;

/** Reads {@code <code>.json} beside this class. */
public final class CityFile {

  private CityFile() {}

  /**
   * The city with this division code.
   *
   * @throws IllegalArgumentException if the jar holds no file for it
   */
  public static City read(String code) {
    JsonNode root = DataFile.read(CityFile.class, code + ".json");
    return new City(
        DataFile.text(root, "version"),
        DataFile.text(root.required("city"), "code"),
        DataFile.text(root.required("city"), "name"),
        DataFile.text(root, "province"),
        DataFile.each(
            root,
            "divisions",
            node -> new Division(DataFile.text(node, "code"), DataFile.text(node, "name"))),
        DataFile.each(root, "organs", CityFile::organ),
        DataFile.each(root, "authorities", CityFile::authority),
        new PrivacyNotice(
            DataFile.text(root.required("notice"), "version"),
            DataFile.each(root.required("notice"), "text", JsonNode::asText)));
  }

  private static Organ organ(JsonNode node) {
    return new Organ(
        DataFile.text(node, "id"), DataFile.text(node, "name"), DataFile.text(node, "division"));
  }

  private static Authority authority(JsonNode node) {
    return new Authority(
        DataFile.text(node, "id"),
        DataFile.text(node, "name"),
        DataFile.text(node, "division"),
        AuthorityKind.valueOf(DataFile.text(node, "kind")),
        node.hasNonNull("of") ? DataFile.text(node, "of") : null,
        node.path("byDivision").asBoolean(false));
  }
}
