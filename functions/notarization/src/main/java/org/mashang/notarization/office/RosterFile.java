package org.mashang.notarization.office;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.stream.Collectors;
import org.mashang.notarization.catalogue.Kind;
import org.mashang.platform.json.DataFile;

/** Reads {@code <code>.json} beside this class. */
public final class RosterFile {

  private RosterFile() {}

  /**
   * The offices of the city with this division code.
   *
   * @throws IllegalArgumentException if the jar holds no file for it
   */
  public static Roster read(String code) {
    JsonNode root = DataFile.read(RosterFile.class, code + ".json");
    JsonNode dispatcher = root.required("dispatcher");
    return new Roster(
        DataFile.text(root, "version"),
        DataFile.each(root, "offices", RosterFile::office),
        new Dispatcher(
            DataFile.text(dispatcher, "id"),
            DataFile.text(dispatcher, "name"),
            DataFile.text(dispatcher, "organ")),
        DataFile.each(
            root,
            "divisions",
            node -> new Division(DataFile.text(node, "code"), DataFile.text(node, "name"))));
  }

  private static NotaryOffice office(JsonNode node) {
    return new NotaryOffice(
        DataFile.text(node, "id"),
        DataFile.text(node, "name"),
        DataFile.text(node, "mark"),
        DataFile.text(node, "nameEn"),
        DataFile.text(node, "division"),
        DataFile.each(node, "areas", JsonNode::textValue),
        DataFile.text(node, "address"),
        DataFile.text(node, "phone"),
        node.required("remote").booleanValue(),
        DataFile.each(node, "notaries", RosterFile::notary),
        DataFile.text(node, "head"));
  }

  private static Notary notary(JsonNode node) {
    Set<Kind> kinds =
        DataFile.each(node, "kinds", JsonNode::textValue).stream()
            .map(Kind::valueOf)
            .collect(Collectors.toSet());
    return new Notary(
        DataFile.text(node, "id"),
        DataFile.text(node, "name"),
        DataFile.text(node, "nameEn"),
        node.required("foreign").booleanValue(),
        kinds,
        node.required("mostOpen").intValue(),
        DataFile.each(node, "conflicts", JsonNode::textValue));
  }
}
