package org.mashang.reconsideration.city;

import java.util.List;
import java.util.Optional;
import org.mashang.casework.party.PrivacyNotice;

/**
 * One city as data. A change of the city is a new file, not a change of code; {@link CityFile}
 * reads it.
 *
 * @param version of the data
 * @param province the province's government, to which the city government answers
 */
public record City(
    String version,
    String code,
    String name,
    String province,
    List<Division> divisions,
    List<Organ> organs,
    List<Authority> authorities,
    PrivacyNotice notice) {

  public City {
    divisions = List.copyOf(divisions);
    organs = List.copyOf(organs);
    authorities = List.copyOf(authorities);
  }

  public Optional<Organ> organ(String id) {
    return organs.stream().filter(organ -> organ.id().equals(id)).findFirst();
  }

  /** The organ of a division; the city's own code names the city government. */
  public Organ organOf(String division) {
    return organs.stream()
        .filter(organ -> organ.division().equals(division))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no organ in division " + division));
  }

  public Optional<Authority> authority(String id) {
    return authorities.stream().filter(authority -> authority.id().equals(id)).findFirst();
  }
}
