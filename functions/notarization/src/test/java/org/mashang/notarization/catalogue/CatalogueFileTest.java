package org.mashang.notarization.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mashang.casework.law.Citations;
import org.mashang.casework.party.LegalForm;

class CatalogueFileTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
  private static final int STATUTORY_DAYS = 15;
  private static final Set<String> IDENTITY_PAPERS =
      Set.of("identity", "agentIdentity", "agentPaper", "representative", "licence", "will");

  private final Catalogue catalogue = CatalogueFile.read(CatalogueFile.VERSION);

  static Stream<Matter> matters() {
    return CatalogueFile.read(CatalogueFile.VERSION).matters().stream();
  }

  @Test
  void anIdIsThatOfOneMatterAndACodeThatOfOneCountry() {
    Set<String> ids = new HashSet<>();
    catalogue.matters().forEach(matter -> assertTrue(ids.add(matter.id()), matter.id()));
    catalogue.countries().forEach(country -> assertTrue(ids.add(country.code()), country.code()));
    assertTrue(catalogue.matters().size() >= 14);
    assertTrue(catalogue.countries().size() >= 18);
    for (Matter matter : catalogue.matters()) {
      assertEquals(matter, catalogue.matter(matter.id()).orElseThrow());
    }
    assertTrue(catalogue.matter("ALCHEMY").isEmpty());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("matters")
  void aMatterSaysWhatItMeansAndFallsUnderAnItemOfArticleEleven(Matter matter) {
    assertTrue(matter.id().matches("[A-Z]+(_[A-Z]+)*"), matter.id());
    assertTrue(matter.article().startsWith("NL-11(1)("), matter.article());
    assertFalse(Citations.of(matter.article(), DAY).gist().isBlank());
    for (String words :
        List.of(matter.name(), matter.plain(), matter.meaning(), matter.consequences())) {
      assertFalse(words.isBlank());
    }
    assertFalse(matter.uses().isEmpty() || matter.holders().isEmpty());
    assertTrue(Set.of("民", "经", "内").contains(matter.domesticWord()));
    assertEquals(matter.domesticWord(), matter.word(Use.DOMESTIC));
    assertEquals("外", matter.word(Use.ABROAD));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("matters")
  void aPromisedTimeIsNeverLongerThanTheStatutoryAndAFeeIsWholeYuan(Matter matter) {
    assertTrue(matter.promiseDays() >= 0 && matter.promiseDays() <= STATUTORY_DAYS);
    assertTrue(matter.feeFen() > 0 && matter.feeFen() % 100 == 0);
    assertTrue(matter.copyFeeFen() > 0 && matter.copyFeeFen() <= matter.feeFen());
    assertFalse(matter.approval() && matter.urgentSameDay(), "an approval takes its time");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("matters")
  void questionsAndPapersAreCompleteAndAConditionNamesAnEarlierQuestion(Matter matter) {
    Set<String> earlier = new HashSet<>();
    for (Question question : matter.questions()) {
      assertKnown(matter, question.when(), earlier);
      assertTrue(earlier.add(question.id()), question.id());
      assertFalse(CertificateText.ORDER_GAPS.contains(question.id()), question.id());
      assertEquals(
          question.kind() == Question.Kind.CHOICE, !question.options().isEmpty(), question.id());
      assertTrue(question.max() > 0 && !question.label().isBlank(), question.id());
    }
    Set<String> papers = new HashSet<>();
    for (Paper paper : matter.papers()) {
      assertKnown(matter, paper.when(), earlier);
      assertTrue(papers.add(paper.id()), paper.id());
      assertFalse(paper.name().isBlank() || paper.source().isBlank(), paper.id());
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("matters")
  void aPromiseNeverStandsForAnIdentityPaperOrInAWill(Matter matter) {
    for (Paper paper : matter.papers()) {
      assertEquals(paper.commitmentAllowed(), paper.commitmentDays() > 0, paper.id());
      if (paper.commitmentAllowed()) {
        assertFalse(IDENTITY_PAPERS.contains(paper.id()), paper.id());
        assertFalse(paper.attached(), "what is bound in must be there: " + paper.id());
        assertFalse(matter.id().equals("WILL"));
        assertTrue(paper.commitmentDays() < STATUTORY_DAYS, paper.id());
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("matters")
  void whatOneMustDoInPersonAsksNoPaperOfAnAgentAndVideoIsForPeopleAlone(Matter matter) {
    boolean asksAgent =
        matter.papers().stream()
            .map(Paper::when)
            .anyMatch(when -> when != null && when.question().equals(When.AGENT));
    assertEquals(matter.inPerson(), !asksAgent);
    if (matter.remoteAllowed()) {
      assertEquals(Set.of(LegalForm.PERSON), matter.holders());
      assertTrue(matter.uses().contains(Use.DOMESTIC));
      assertFalse(matter.approval());
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "WILL, true, EXEMPT, true, false",
    "SURVIVAL, true, NONE, false, true",
    "GIFT, true, EXEMPT, true, false",
    "DECLARATION, true, EXEMPT, false, true",
    "POWER_OF_ATTORNEY_PERSON, true, EXEMPT, false, true",
    "SALE_IMMOVABLE, false, ONLY_WHERE_IT_LIES, true, false",
    "INHERITANCE_IMMOVABLE, false, ONLY_WHERE_IT_LIES, true, false",
    "ENFORCEABLE_LOAN, false, NONE, true, false",
    "LICENCE_COPY, false, NONE, false, false"
  })
  void theLawSetsMattersApart(
      String id, boolean inPerson, Immovable immovable, boolean approval, boolean remote) {
    Matter matter = catalogue.matter(id).orElseThrow();
    assertEquals(inPerson, matter.inPerson());
    assertEquals(immovable, matter.immovable());
    assertEquals(approval, matter.approval());
    assertEquals(remote, matter.remoteAllowed());
  }

  @Test
  void aCopyThatConformsHasWhatItIsACopyOfBoundIn() {
    for (Matter matter : catalogue.matters()) {
      if (matter.name().contains("与原件相符")) {
        assertTrue(matter.papers().stream().anyMatch(Paper::attached), matter.id());
      }
    }
  }

  @Test
  void everyCountrySaysWhyAndWhatItTakes() {
    for (Country country : catalogue.countries()) {
      assertTrue(country.code().matches("[A-Z]{2}"), country.code());
      assertFalse(country.languages().isEmpty(), country.code());
      country.languages().forEach(language -> assertTrue(language.matches("[a-z]{2}")));
      assertTrue(country.basis().endsWith("（凭记忆，请核对）"), country.code());
    }
    assertEquals(Legalisation.APOSTILLE, legalisation("PK"));
    assertEquals(Legalisation.CONSULAR, legalisation("IN"));
    assertEquals(Legalisation.CONSULAR, legalisation("AE"));
  }

  @Test
  void thePromiseSaysWhatFollowsFromAnUntruth() {
    String text = String.join("", catalogue.promise().text());
    for (String said : List.of("第三十一条第五项", "第三十九条", "记录在案", "核查", "保密")) {
      assertTrue(text.contains(said), said);
    }
  }

  @Test
  void anUnknownVersionIsNamed() {
    var error = assertThrows(IllegalArgumentException.class, () -> CatalogueFile.read("1900-1"));
    assertTrue(String.valueOf(error.getMessage()).contains("1900-1"));
  }

  private Legalisation legalisation(String code) {
    return catalogue.country(code).orElseThrow().legalisation();
  }

  private static void assertKnown(Matter matter, When when, Set<String> earlier) {
    if (when == null) {
      return;
    }
    Set<String> known =
        switch (when.question()) {
          case When.HOLDER -> Set.of("PERSON", "COMPANY", "ORGANISATION");
          case When.USE -> Set.of("DOMESTIC", "ABROAD");
          case When.AGENT -> Set.of("true", "false");
          default -> {
            assertTrue(earlier.contains(when.question()), matter.id() + " " + when.question());
            yield values(matter, when.question());
          }
        };
    assertTrue(known.containsAll(when.values()) && !when.values().isEmpty(), when.toString());
  }

  private static Set<String> values(Matter matter, String question) {
    Set<String> values = new HashSet<>();
    matter.questions().stream()
        .filter(asked -> asked.id().equals(question))
        .flatMap(asked -> asked.options().stream())
        .forEach(option -> values.add(option.value()));
    return values;
  }
}
