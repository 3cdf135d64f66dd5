package org.mashang.screening.criteria;

import java.util.List;
import java.util.stream.Stream;

/**
 * The criteria a case is screened with: those of the country, and beside them those of the city.
 *
 * @param local empty where the city has none of its own
 */
public record Criteria(CriteriaVersion national, List<CriteriaVersion> local) {

  public Criteria {
    local = List.copyOf(local);
    if (!national.national() || local.stream().anyMatch(CriteriaVersion::national)) {
      throw new IllegalArgumentException("one version of the country, the others of a city");
    }
  }

  /** The versions, the country's first. */
  public List<CriteriaVersion.Ref> versions() {
    return Stream.concat(Stream.of(national), local.stream()).map(CriteriaVersion::ref).toList();
  }

  /** Every criterion, in the order of the files. */
  public List<Criterion> all() {
    return Stream.concat(Stream.of(national), local.stream())
        .flatMap(version -> version.criteria().stream())
        .toList();
  }
}
