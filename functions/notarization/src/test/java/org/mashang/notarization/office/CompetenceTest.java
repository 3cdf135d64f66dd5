package org.mashang.notarization.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mashang.casework.law.Citation;
import org.mashang.notarization.catalogue.Catalogue;
import org.mashang.notarization.catalogue.CatalogueFile;
import org.mashang.notarization.catalogue.Matter;

/** Article 25, sentence by sentence. */
class CompetenceTest {

  private static final String QUJIANG = "330803";
  private static final String CHANGSHAN = "330822";
  private static final String LONGYOU = "330825";
  private static final String JIANGSHAN = "330881";
  private static final String HANGZHOU = "330102";

  private final Roster quzhou = RosterFile.read("330800");
  private final Competence competence = new Competence(quzhou, LocalDate.of(2026, 11, 25));
  private final Catalogue catalogue = CatalogueFile.read(CatalogueFile.VERSION);

  @Test
  void onePersonMayGoWhereTheyAreRegistered() {
    assertEquals(
        List.of("330881N1", "330800N1"),
        ids("BIRTH", new Places(JIANGSHAN, null, null, null), false));
  }

  @Test
  void orWhereTheyUsuallyLive() {
    assertEquals(
        List.of("330825N1", "330800N1"),
        ids("BIRTH", new Places(HANGZHOU, LONGYOU, null, null), false));
  }

  @Test
  void orWhereTheActIsDoneOrTheFactHappened() {
    assertEquals(
        List.of("330822N1", "330800N1"),
        ids("BIRTH", new Places(HANGZHOU, HANGZHOU, CHANGSHAN, null), false));
  }

  @Test
  void theDomicileComesFirstThenTheResidenceThenTheAct() {
    assertEquals(
        List.of("330881N1", "330800N1", "330825N1", "330822N1"),
        ids("BIRTH", new Places(JIANGSHAN, LONGYOU, CHANGSHAN, null), false));
  }

  @Test
  void aboutAnImmovableOnlyWhereItLies() {
    Places places = new Places(JIANGSHAN, LONGYOU, CHANGSHAN, QUJIANG);
    assertEquals(List.of("330803N1", "330800N1"), ids("SALE_IMMOVABLE", places, false));
    assertEquals(List.of("330803N1", "330800N1"), ids("INHERITANCE_IMMOVABLE", places, false));
    assertEquals(
        List.of(), ids("SALE_IMMOVABLE", new Places(JIANGSHAN, LONGYOU, null, HANGZHOU), false));
    assertEquals(List.of(), ids("SALE_IMMOVABLE", new Places(JIANGSHAN, null, null, null), false));
  }

  @Test
  void butAnEntrustmentDeclarationGiftOrWillAboutOneMayGoByTheFirstParagraphToo() {
    Places places = new Places(JIANGSHAN, null, null, QUJIANG);
    for (String matter : List.of("POWER_OF_ATTORNEY_PERSON", "DECLARATION", "GIFT", "WILL")) {
      assertEquals(List.of("330881N1", "330800N1", "330803N1"), ids(matter, places, false), matter);
    }
    assertEquals(
        List.of("330803N1", "330800N1"), ids("WILL", new Places(null, null, null, QUJIANG), false));
  }

  @Test
  void whatConcernsNoImmovableIsNotBoundToOne() {
    assertEquals(List.of(), ids("BIRTH", new Places(null, null, null, QUJIANG), false));
  }

  @Test
  void abroadOnlyAnOfficeListedForVideo() {
    Places places = new Places(JIANGSHAN, null, null, null);
    assertEquals(List.of("330800N1"), ids("SURVIVAL", places, true));
    assertEquals(List.of("330881N1", "330800N1"), ids("SURVIVAL", places, false));
    assertEquals(List.of(), ids("WILL", places, true));
  }

  @Test
  void withoutAKnownPlaceNothingIsGuessed() {
    assertEquals(List.of(), ids("BIRTH", new Places(null, null, null, null), false));
    assertEquals(List.of(), ids("BIRTH", new Places(HANGZHOU, "330000", null, null), false));
  }

  @Test
  void theReasonSaysWhichPlaceAndCitesItsParagraph() {
    List<Competent> will =
        competence.suggest(
            matter("WILL"), new Places(JIANGSHAN, LONGYOU, CHANGSHAN, QUJIANG), false);
    assertEquals(
        List.of("330881N1", "330800N1", "330825N1", "330822N1", "330803N1"),
        will.stream().map(competent -> competent.office().id()).toList());
    assertTrue(will.get(0).reason().contains("户籍"));
    assertEquals(List.of("NL-25(1)", "NPR-14"), keys(will.get(0)));
    assertTrue(will.get(2).reason().contains("常住"));
    assertTrue(will.get(3).reason().contains("发生"));
    assertTrue(will.get(4).reason().contains("房子"));
    assertEquals(List.of("NL-25(2)", "NPR-14"), keys(will.get(4)));
  }

  @Test
  void anOfficeIsCompetentIfItIsSuggested() {
    NotaryOffice jiangshan = quzhou.office("330881N1").orElseThrow();
    NotaryOffice longyou = quzhou.office("330825N1").orElseThrow();
    Places places = new Places(JIANGSHAN, null, null, null);
    assertTrue(competence.isCompetent(jiangshan, matter("BIRTH"), places, false));
    assertFalse(competence.isCompetent(longyou, matter("BIRTH"), places, false));
    assertFalse(competence.isCompetent(jiangshan, matter("SURVIVAL"), places, true));
  }

  private Matter matter(String id) {
    return catalogue.matter(id).orElseThrow();
  }

  private List<String> ids(String matter, Places places, boolean remote) {
    return competence.suggest(matter(matter), places, remote).stream()
        .map(competent -> competent.office().id())
        .toList();
  }

  private static List<String> keys(Competent competent) {
    return competent.citations().stream().map(Citation::key).toList();
  }
}
