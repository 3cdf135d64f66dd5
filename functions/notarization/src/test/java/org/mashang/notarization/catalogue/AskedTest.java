package org.mashang.notarization.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mashang.casework.party.LegalForm;
import org.mashang.notarization.catalogue.Question.Choice;

class AskedTest {

  private final Catalogue catalogue = CatalogueFile.read(CatalogueFile.VERSION);

  @Test
  void theCertificateOfMarriageIsAskedOfTheMarriedAndNotOfTheSingle() {
    assertTrue(marriagePapers("MARRIED").contains("marriageCertificate"));
    assertTrue(marriagePapers("DIVORCED").contains("marriageCertificate"));
    assertFalse(marriagePapers("SINGLE").contains("marriageCertificate"));
    assertTrue(marriagePapers("WIDOWED").contains("spouseDeath"));
    assertFalse(marriagePapers("WIDOWED").contains("marriageCertificate"));
  }

  @Test
  void theNameOfTheSpouseIsAskedOnlyIfThereIsOrWasOne() {
    assertFalse(marriageQuestions(Map.of()).contains("spouse"));
    assertFalse(marriageQuestions(Map.of("status", "SINGLE")).contains("spouse"));
    assertTrue(marriageQuestions(Map.of("status", "WIDOWED")).contains("spouse"));
    assertFalse(marriageQuestions(Map.of("status", "WIDOWED")).contains("registeredOn"));
  }

  @Test
  void anAgentBringsTwoMorePapers() {
    Matter birth = catalogue.matter("BIRTH").orElseThrow();
    List<String> alone = papers(birth, LegalForm.PERSON, false);
    List<String> sent = papers(birth, LegalForm.PERSON, true);
    assertFalse(alone.contains("agentIdentity") || alone.contains("authorisation"));
    assertTrue(sent.containsAll(List.of("agentIdentity", "authorisation")));
    assertEquals(alone.size() + 2, sent.size());
  }

  @Test
  void aCompanyShowsItsLicenceAndAPersonNone() {
    Matter loan = catalogue.matter("ENFORCEABLE_LOAN").orElseThrow();
    assertFalse(papers(loan, LegalForm.PERSON, false).contains("licence"));
    assertTrue(
        papers(loan, LegalForm.COMPANY, false).containsAll(List.of("licence", "resolution")));
    assertFalse(papers(loan, LegalForm.ORGANISATION, false).contains("resolution"));
  }

  @Test
  void anAnswerToAQuestionThatIsNotPutCallsForNothing() {
    Matter nested = nested();
    Map<String, String> left = Map.of("house", "NO", "shared", "YES", "who", "某人");
    assertEquals(List.of("house"), ids(nested, left));
    assertEquals(List.of(), nested.papersFor(left, LegalForm.PERSON, Use.DOMESTIC, false));
    Map<String, String> taken = Map.of("house", "YES", "shared", "YES");
    assertEquals(List.of("house", "shared", "who"), ids(nested, taken));
    assertEquals(1, nested.papersFor(taken, LegalForm.PERSON, Use.DOMESTIC, false).size());
  }

  @Test
  void aConditionMayNameTheUse() {
    Matter nested = nested();
    Map<String, String> none = Map.of();
    assertEquals(0, nested.papersFor(none, LegalForm.PERSON, Use.DOMESTIC, false).size());
    assertEquals(
        List.of("passport"),
        nested.papersFor(none, LegalForm.PERSON, Use.ABROAD, false).stream()
            .map(Paper::id)
            .toList());
  }

  private static Matter nested() {
    List<Choice> yesNo = List.of(new Choice("YES", "是", "yes"), new Choice("NO", "否", "no"));
    return new Matter(
        "NESTED",
        "名称",
        "说法",
        Kind.ACT,
        "NL-11(1)(3)",
        false,
        Immovable.NONE,
        false,
        false,
        Set.of(Use.DOMESTIC, Use.ABROAD),
        Set.of(LegalForm.PERSON),
        "民",
        100,
        100,
        1,
        false,
        List.of(
            paper("consent", new When("shared", Set.of("YES"))),
            paper("passport", new When(When.USE, Set.of("ABROAD")))),
        List.of(
            question("house", yesNo, null),
            question("shared", yesNo, new When("house", Set.of("YES"))),
            question("who", List.of(), new When("shared", Set.of("YES")))),
        "意义",
        "后果");
  }

  private static Paper paper(String id, When when) {
    return new Paper(id, "材料", "来处", true, false, 0, false, when);
  }

  private static Question question(String id, List<Choice> options, When when) {
    Question.Kind kind = options.isEmpty() ? Question.Kind.TEXT : Question.Kind.CHOICE;
    return new Question(id, "问题", kind, true, false, options, null, when, 20);
  }

  private static List<String> ids(Matter matter, Map<String, String> answers) {
    return matter.questionsFor(answers, LegalForm.PERSON, Use.DOMESTIC, false).stream()
        .map(Question::id)
        .toList();
  }

  private static List<String> papers(Matter matter, LegalForm holder, boolean agent) {
    return matter.papersFor(Map.of(), holder, Use.DOMESTIC, agent).stream().map(Paper::id).toList();
  }

  private List<String> marriagePapers(String status) {
    Matter matter = catalogue.matter("MARRIAGE_STATUS").orElseThrow();
    return matter.papersFor(Map.of("status", status), LegalForm.PERSON, Use.ABROAD, false).stream()
        .map(Paper::id)
        .toList();
  }

  private List<String> marriageQuestions(Map<String, String> answers) {
    return ids(catalogue.matter("MARRIAGE_STATUS").orElseThrow(), answers);
  }
}
