package org.mashang.notarization.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mashang.casework.identifier.DivisionCode;
import org.mashang.casework.identifier.SocialCreditCode;
import org.mashang.notarization.catalogue.Catalogue;
import org.mashang.notarization.catalogue.CatalogueFile;
import org.mashang.notarization.catalogue.Kind;
import org.mashang.notarization.catalogue.Matter;
import org.mashang.notarization.catalogue.Use;

class RosterFileTest {

  private static final Set<String> CITY =
      Set.of("330800", "330802", "330803", "330822", "330824", "330825", "330881");

  private final Roster quzhou = RosterFile.read("330800");
  private final Catalogue catalogue = CatalogueFile.read(CatalogueFile.VERSION);

  @Test
  void everybodyHasTheirOwnIdAndTheirOfficesId() {
    Set<String> ids = new HashSet<>();
    for (NotaryOffice office : quzhou.offices()) {
      assertTrue(ids.add(office.id()), office.id());
      assertEquals("head-" + office.id(), office.head());
      assertTrue(ids.add(office.head()), office.head());
      assertEquals(office, quzhou.officeOf(office.head()).orElseThrow());
      for (Notary notary : office.notaries()) {
        assertTrue(notary.id().startsWith("notary-" + office.id() + "-"), notary.id());
        assertTrue(ids.add(notary.id()), notary.id());
        assertEquals(office, quzhou.officeOf(notary.id()).orElseThrow());
        assertEquals(notary, quzhou.notary(notary.id()).orElseThrow());
        assertTrue(notary.mostOpen() > 0, notary.id());
        assertTrue(notary.nameEn().matches("[A-Z][a-z]+ [A-Z][a-z]+"), notary.nameEn());
      }
    }
    assertEquals("dispatcher-330800", quzhou.dispatcher().id());
    assertTrue(quzhou.notary("head-330800N1").isEmpty());
    assertTrue(quzhou.officeOf("applicant-zhang").isEmpty());
    assertTrue(quzhou.office("330800N9").isEmpty());
  }

  @Test
  void marksAreDistinctSinceNumbersAreMadeOfThem() {
    Set<String> marks = new HashSet<>();
    quzhou.offices().forEach(office -> assertTrue(marks.add(office.mark()), office.mark()));
  }

  @Test
  void practiceAreasAreDivisionsOfTheCityAndLeaveNoneOut() {
    Set<String> covered = new HashSet<>();
    for (NotaryOffice office : quzhou.offices()) {
      assertTrue(office.covers(office.division()), office.id());
      for (String area : office.areas()) {
        assertTrue(DivisionCode.parse(area).toOptional().isPresent(), area);
        assertTrue(CITY.contains(area), area);
        covered.add(area);
      }
    }
    assertEquals(CITY, covered);
  }

  @Test
  void theOfficeStandingInADivisionComesBeforeOneThatOnlyCoversIt() {
    assertEquals(List.of("330803N1", "330800N1"), idsCovering("330803"));
    assertEquals(List.of("330800N1"), idsCovering("330802"));
    assertEquals(List.of("330800N1"), idsCovering("330800"));
    assertEquals(List.of(), idsCovering("330100"));
  }

  @Test
  void whatIsUsableAbroadHasANotaryWhoMaySignIt() {
    NotaryOffice xinan = quzhou.office("330800N1").orElseThrow();
    for (Matter matter : catalogue.matters()) {
      for (Use use : matter.uses()) {
        assertTrue(
            xinan.notaries().stream().filter(notary -> notary.does(matter, use)).count() >= 2,
            matter.id());
      }
    }
  }

  @Test
  void aNotaryDoesTheirKindsAndAbroadOnlyIfTheyMaySignThat() {
    Matter copy = catalogue.matter("LICENCE_COPY").orElseThrow();
    Matter birth = catalogue.matter("BIRTH").orElseThrow();
    Notary facts = new Notary("n", "某", "Mou", false, Set.of(Kind.FACT), 3, List.of());
    assertTrue(facts.does(birth, Use.DOMESTIC));
    assertFalse(facts.does(birth, Use.ABROAD));
    assertFalse(facts.does(copy, Use.DOMESTIC));
    Notary foreign = new Notary("n", "某", "Mou", true, Set.of(Kind.FACT), 3, List.of());
    assertTrue(foreign.does(birth, Use.ABROAD));
    assertFalse(foreign.does(copy, Use.ABROAD));
  }

  @Test
  void oneNotaryMustAvoidOneCompanyByItsNameAndItsCode() {
    List<Notary> avoiding =
        quzhou.offices().stream()
            .flatMap(office -> office.notaries().stream())
            .filter(notary -> !notary.conflicts().isEmpty())
            .toList();
    assertEquals(1, avoiding.size());
    Notary notary = avoiding.get(0);
    assertTrue(notary.mustAvoid("衢州晴川光伏科技有限公司"));
    assertFalse(notary.mustAvoid("衢州某某有限公司"));
    String code = notary.conflicts().get(1);
    assertEquals(code, new SocialCreditCode(code).value());
    assertTrue(notary.mustAvoid(code));
  }

  @Test
  void anUnknownCityIsNamed() {
    var error = assertThrows(IllegalArgumentException.class, () -> RosterFile.read("110000"));
    assertTrue(String.valueOf(error.getMessage()).contains("110000"));
  }

  private List<String> idsCovering(String division) {
    return quzhou.covering(division).stream().map(NotaryOffice::id).toList();
  }
}
