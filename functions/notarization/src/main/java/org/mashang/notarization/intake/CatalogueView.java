package org.mashang.notarization.intake;

import java.util.List;
import java.util.stream.Stream;
import org.mashang.casework.identifier.IdType;
import org.mashang.notarization.catalogue.Country;
import org.mashang.notarization.catalogue.Matter;
import org.mashang.notarization.proceeding.World;
import org.mashang.platform.files.FileType;

/** Everything a page needs to offer choices: open to everybody, the same for everybody. */
public record CatalogueView(
    String version,
    List<Matter> matters,
    List<Country> countries,
    List<Office> offices,
    List<Choice> divisions,
    List<Choice> idTypes,
    List<UploadType> fileTypes,
    org.mashang.notarization.catalogue.Promise promise,
    org.mashang.casework.party.PrivacyNotice notice) {

  /** An office as people may choose it. */
  public record Office(
      String id, String name, String address, String phone, List<String> areas, boolean remote) {}

  /** One value of a closed list. */
  public record Choice(String kind, String label) {}

  /** What may be uploaded. */
  public record UploadType(String mediaType, long maxBytes) {}

  static CatalogueView of(World world) {
    return new CatalogueView(
        world.catalogue().version(),
        world.catalogue().matters(),
        world.catalogue().countries(),
        world.roster().offices().stream()
            .map(
                office ->
                    new Office(
                        office.id(),
                        office.name(),
                        office.address(),
                        office.phone(),
                        office.areas(),
                        office.remote()))
            .toList(),
        world.roster().divisions().stream()
            .map(division -> new Choice(division.code(), division.name()))
            .toList(),
        Stream.of(IdType.values()).map(type -> new Choice(type.name(), type.label())).toList(),
        FileType.handedIn().stream()
            .map(type -> new UploadType(type.mediaType(), type.maxBytes()))
            .toList(),
        world.catalogue().promise(),
        world.catalogue().notice());
  }
}
