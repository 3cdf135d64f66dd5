package org.mashang.notarization.catalogue;

import java.util.List;

/**
 * A country of use (使用国).
 *
 * @param code ISO 3166-1, two letters
 * @param languages of the translation it takes, ISO 639-1, the usual one first; only {@code en} has
 *     certificate texts here
 * @param basis why the legalisation is what it is; says so where it was written from memory
 */
public record Country(
    String code,
    String name,
    String nameEn,
    Legalisation legalisation,
    List<String> languages,
    String basis) {

  public Country {
    languages = List.copyOf(languages);
  }
}
