package org.mashang.notarization.catalogue;

import java.util.List;
import java.util.Optional;
import org.mashang.casework.party.PrivacyNotice;

/**
 * One version of what can be notarised. A change is a new file, not a change of code; {@link
 * CatalogueFile} reads it.
 *
 * @param version recorded with each application
 */
public record Catalogue(
    String version,
    List<Matter> matters,
    List<Country> countries,
    Promise promise,
    PrivacyNotice notice) {

  public Catalogue {
    matters = List.copyOf(matters);
    countries = List.copyOf(countries);
  }

  public Optional<Matter> matter(String id) {
    return matters.stream().filter(matter -> matter.id().equals(id)).findFirst();
  }

  /** The country with this code of two letters. */
  public Optional<Country> country(String code) {
    return countries.stream().filter(country -> country.code().equals(code)).findFirst();
  }
}
