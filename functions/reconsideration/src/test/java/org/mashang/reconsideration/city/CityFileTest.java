package org.mashang.reconsideration.city;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CityFileTest {

  private final City quzhou = CityFile.read("330800");

  @Test
  void holdsTheSixDivisionsAndSevenOrgans() {
    assertEquals(
        List.of("330802", "330803", "330822", "330824", "330825", "330881"),
        quzhou.divisions().stream().map(Division::code).toList());
    assertEquals(7, quzhou.organs().size());
    quzhou.divisions().forEach(division -> quzhou.organOf(division.code()));
  }

  @Test
  void everyAuthorityHasItsOwnIdAndAKnownDivision() {
    Set<String> ids = new HashSet<>();
    Set<String> codes = new HashSet<>(Set.of("330800"));
    quzhou.divisions().forEach(division -> codes.add(division.code()));
    for (Authority authority : quzhou.authorities()) {
      assertTrue(ids.add(authority.id()), authority.id());
      assertTrue(codes.contains(authority.division()), authority.id());
      assertTrue(authority.id().startsWith(authority.division() + "-"), authority.id());
    }
  }

  @Test
  void whoeverWasSetUpNamesWhoSetThemUp() {
    for (Authority authority : quzhou.authorities()) {
      String of = authority.of();
      if (of == null) {
        boolean answersToTheProvince = authority.id().equals("330800-ZF");
        assertTrue(
            answersToTheProvince || authority.kind() == AuthorityKind.TOWNSHIP, authority.id());
      } else if (authority.kind() != AuthorityKind.VERTICAL) {
        assertTrue(quzhou.authority(of).isPresent(), authority.id() + " names " + of);
      }
    }
  }

  @Test
  void everyDivisionHasItsDepartmentsTownsAndPoliceStations() {
    for (Division division : quzhou.divisions()) {
      assertTrue(of(division, AuthorityKind.DEPARTMENT).count() >= 15, division.name());
      assertTrue(of(division, AuthorityKind.TOWNSHIP).count() >= 5, division.name());
      assertTrue(of(division, AuthorityKind.DISPATCHED_AGENCY).count() >= 4, division.name());
      assertEquals(1, of(division, AuthorityKind.JUSTICE_DEPARTMENT).count(), division.name());
    }
  }

  @Test
  void anUnknownCityIsNamed() {
    var error = assertThrows(IllegalArgumentException.class, () -> CityFile.read("110000"));
    assertTrue(String.valueOf(error.getMessage()).contains("110000"));
  }

  private Stream<Authority> of(Division division, AuthorityKind kind) {
    return quzhou.authorities().stream()
        .filter(authority -> authority.division().equals(division.code()))
        .filter(authority -> authority.kind() == kind);
  }
}
