package org.mashang.notarization.office;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The notary offices of one city and their people. A change is a new file, not a change of code;
 * {@link RosterFile} reads it.
 *
 * @param version of the data
 * @param divisions those of the city, by code (GB/T 2260)
 */
public record Roster(
    String version, List<NotaryOffice> offices, Dispatcher dispatcher, List<Division> divisions) {

  public Roster {
    offices = List.copyOf(offices);
    divisions = List.copyOf(divisions);
  }

  public Optional<NotaryOffice> office(String id) {
    return offices.stream().filter(office -> office.id().equals(id)).findFirst();
  }

  /** The notary with this user id, whatever the office. */
  public Optional<Notary> notary(String userId) {
    return officeOf(userId).flatMap(office -> office.notary(userId));
  }

  /** The office where the notary or head with this user id works. */
  public Optional<NotaryOffice> officeOf(String userId) {
    return offices.stream()
        .filter(office -> office.head().equals(userId) || office.notary(userId).isPresent())
        .findFirst();
  }

  /** The offices whose practice area holds a division: those standing in it first. */
  public List<NotaryOffice> covering(String divisionCode) {
    List<NotaryOffice> covering =
        offices.stream().filter(office -> office.covers(divisionCode)).toList();
    List<NotaryOffice> near =
        covering.stream().filter(office -> office.division().equals(divisionCode)).toList();
    return Stream.concat(near.stream(), covering.stream()).distinct().toList();
  }
}
