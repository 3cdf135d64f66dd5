package org.mashang.notarization.office;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.mashang.notarization.catalogue.CatalogueFile;
import org.mashang.notarization.catalogue.Immovable;
import org.mashang.notarization.catalogue.Matter;

/** The suggested offices against article 25 asked of each office by itself. */
class CompetenceProperties {

  private final Roster quzhou = RosterFile.read("330800");
  private final Competence competence = new Competence(quzhou, LocalDate.of(2026, 11, 25));

  @Property(tries = 2000)
  void exactlyTheOfficesOfTheArticleAreSuggestedAndEachOnce(
      @ForAll("matters") Matter matter,
      @ForAll("divisions") String domicile,
      @ForAll("divisions") String residence,
      @ForAll("divisions") String actPlace,
      @ForAll("divisions") String immovable,
      @ForAll boolean remote) {
    Places places = new Places(domicile, residence, actPlace, immovable);
    Set<String> lawful = new TreeSet<>();
    for (NotaryOffice office : quzhou.offices()) {
      boolean reachable = !remote || matter.remoteAllowed() && office.remote();
      if (reachable && mayApplyTo(office, matter, places)) {
        lawful.add(office.id());
      }
      assertEquals(
          lawful.contains(office.id()), competence.isCompetent(office, matter, places, remote));
    }
    var suggested = competence.suggest(matter, places, remote);
    Set<String> ids = new TreeSet<>();
    suggested.forEach(competent -> ids.add(competent.office().id()));
    assertEquals(lawful, ids);
    assertEquals(ids.size(), suggested.size());
  }

  private static boolean mayApplyTo(NotaryOffice office, Matter matter, Places places) {
    boolean firstParagraph =
        isOf(office, places.domicile())
            || isOf(office, places.residence())
            || isOf(office, places.actPlace());
    boolean concernsOne = matter.immovable() != Immovable.NONE;
    if (!concernsOne) {
      return firstParagraph;
    }
    if (isOf(office, places.immovable())) {
      return true;
    }
    boolean oneOfTheFour =
        matter.name().contains("委托")
            || matter.name().contains("声明")
            || matter.name().contains("赠与")
            || matter.name().contains("遗嘱");
    return oneOfTheFour && firstParagraph;
  }

  private static boolean isOf(NotaryOffice office, String division) {
    return division != null && office.areas().stream().anyMatch(division::equals);
  }

  @Provide
  Arbitrary<Matter> matters() {
    return Arbitraries.of(CatalogueFile.read(CatalogueFile.VERSION).matters());
  }

  @Provide
  Arbitrary<String> divisions() {
    return Arbitraries.of(
            "330800", "330802", "330803", "330822", "330824", "330825", "330881", "330102",
            "330000")
        .injectNull(0.3);
  }
}
