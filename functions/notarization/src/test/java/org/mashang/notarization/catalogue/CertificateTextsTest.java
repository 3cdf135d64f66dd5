package org.mashang.notarization.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mashang.casework.law.Citations;
import org.mashang.casework.paper.Template;
import org.mashang.casework.party.LegalForm;

class CertificateTextsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

  /** Not everybody has these. */
  private static final Set<String> SOMETIMES_EMPTY =
      Set.of(
          "idLine",
          "idLineEn",
          "representative",
          "representativeEn",
          "agentLine",
          "agentLineEn",
          "country",
          "countryEn",
          "purpose");

  static Stream<Matter> matters() {
    return CatalogueFile.read(CatalogueFile.VERSION).matters().stream();
  }

  static Stream<Matter> abroad() {
    return matters().filter(matter -> matter.uses().contains(Use.ABROAD));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("matters")
  void everyGapIsFilledFromTheOrderOrByAQuestion(Matter matter) {
    CertificateText text = CertificateTexts.of(matter);
    Set<String> known = new HashSet<>(CertificateText.ORDER_GAPS);
    known.removeIf(gap -> gap.endsWith("En"));
    matter.questions().forEach(question -> known.add(question.id()));
    assertEquals(Set.of(), without(text.zh().gaps(), known));
    assertTrue(text.zh().gaps().containsAll(Set.of("applicant", "idLine")));
    text.citations().forEach(key -> assertFalse(Citations.of(key, DAY).gist().isBlank()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("abroad")
  void everyEnglishGapIsFilledAndThoseOfWordsInEnglish(Matter matter) {
    CertificateText text = CertificateTexts.of(matter);
    Set<String> known = new HashSet<>(CertificateText.ORDER_GAPS);
    Set<String> inBoth = Set.of("number", "purpose");
    known.removeIf(gap -> !gap.endsWith("En") && !inBoth.contains(gap));
    matter.questions().forEach(question -> known.add(question.idEn()));
    assertEquals(Set.of(), without(gapsEn(text), known));
    for (Question question : matter.questions()) {
      boolean words =
          switch (question.kind()) {
            case TEXT, LONGTEXT, CHOICE, DIVISION -> true;
            case DATE, NUMBER -> false;
          };
      boolean asItStands = Set.of("agentId", "class").contains(question.id());
      if (gapsEn(text).contains(question.idEn()) && !asItStands) {
        assertEquals(words, question.translated(), question.id());
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("abroad")
  void theEnglishTextHasNoChineseInIt(Matter matter) {
    String en = english(CertificateTexts.of(matter));
    assertTrue(en.replaceAll("\\{[^{}]+}", "").chars().allMatch(c -> c < 0x80), en);
    for (Question question : matter.questions()) {
      for (Question.Choice option : question.options()) {
        assertTrue(option.labelEn().chars().allMatch(c -> c < 0x80), option.labelEn());
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("abroad")
  void everyEnglishLineStandsBesideItsChineseOneAndHasTheSameGaps(Matter matter) {
    CertificateText text = CertificateTexts.of(matter);
    List<String> zh = text.zh().text().lines().toList();
    List<String> en = english(text).lines().toList();
    assertEquals(zh.size(), en.size());
    for (int i = 0; i < zh.size(); i++) {
      Set<String> english =
          gaps(en.get(i)).stream()
              .map(gap -> gap.replaceFirst("En$", ""))
              .collect(Collectors.toCollection(TreeSet::new));
      assertEquals(new TreeSet<>(gaps(zh.get(i))), english, zh.get(i));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("matters")
  void whatMayBeEmptyStandsAloneSoThatNothingElseGoesWithIt(Matter matter) {
    CertificateText text = CertificateTexts.of(matter);
    Set<String> maybe = new HashSet<>(SOMETIMES_EMPTY);
    matter.questions().stream()
        .filter(Question::mayBeEmpty)
        .forEach(question -> maybe.addAll(List.of(question.id(), question.idEn())));
    Stream.concat(text.zh().text().lines(), english(text).lines())
        .filter(line -> gaps(line).stream().anyMatch(maybe::contains))
        .forEach(line -> assertTrue(without(gaps(line), SURE).size() == 1, line));
  }

  /** Always there, so a line may have them beside one that is not. */
  private static final Set<String> SURE = Set.of("applicant", "applicantEn");

  @ParameterizedTest(name = "{0}")
  @MethodSource("matters")
  void everyCertificateSaysWhoAsksWhatForAndCertifies(Matter matter) {
    String zh = CertificateTexts.of(matter).zh().text();
    assertTrue(zh.startsWith("申请人：{applicant}"), zh);
    assertTrue(zh.contains("\n公证事项：") && zh.contains("兹证明"), zh);
    if (matter.holders().equals(Set.of(LegalForm.PERSON))) {
      assertFalse(zh.contains("{representative}"), "a person has no legal representative");
    } else {
      assertTrue(zh.contains("{representative}"), zh);
    }
    assertTrue(matter.inPerson() || zh.contains("{agentLine}"), zh);
  }

  @Test
  void aMatterForChinaAloneHasNoTranslation() {
    Matter will = matters().filter(matter -> matter.id().equals("WILL")).findFirst().orElseThrow();
    CertificateText text = CertificateTexts.of(will);
    assertNull(text.en());
    assertEquals(Set.of(), gapsEn(text));
  }

  @Test
  void gapsAreFoundInOrderAndArticlesApart() {
    CertificateText text =
        new CertificateText(
            new Template("zh", "{a}{b}，{a}依照{§NL-36}"), new Template("en", "{aEn} {§NL-37(1)}"));
    assertEquals(List.of("a", "b"), List.copyOf(text.zh().gaps()));
    assertEquals(Set.of("aEn"), gapsEn(text));
    assertEquals(Set.of("NL-36", "NL-37(1)"), text.citations());
  }

  private static Set<String> gaps(String line) {
    return new Template("line", line).gaps();
  }

  private static String english(CertificateText text) {
    Template en = text.en();
    return en == null ? "" : en.text();
  }

  private static Set<String> gapsEn(CertificateText text) {
    return new Template("en", english(text)).gaps();
  }

  private static Set<String> without(Set<String> all, Set<String> some) {
    return all.stream().filter(gap -> !some.contains(gap)).collect(Collectors.toSet());
  }
}
