package org.mashang.screening.criteria.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mashang.platform.json.DataFile;
import org.mashang.screening.criteria.Criterion;
import org.mashang.screening.criteria.OutcomeCase;
import org.mashang.screening.criteria.Screening;
import org.mashang.screening.criteria.TestCase;

class CriteriaFileTest {

  private static final List<String> VERSIONS = List.of(CriteriaFile.NATIONAL, CriteriaFile.QUZHOU);

  @ParameterizedTest
  @ValueSource(strings = {"CN-2023-187-1.json", "330800-DEMO-1.json"})
  void aFileOfTheReleaseHasNoFaults(String file) {
    assertEquals(
        List.of(), CriteriaText.read(DataFile.read(CriteriaFile.class, file), true).faults());
  }

  static Stream<Arguments> cases() {
    return VERSIONS.stream()
        .flatMap(id -> CriteriaFile.read(id).criteria().stream())
        .flatMap(each -> each.cases().stream().map(test -> Arguments.of(each, test)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("cases")
  void aCriterionComesToWhatItsCasesSay(Criterion criterion, TestCase test) {
    assertEquals(test.truth(), criterion.when().of(test.facts()).truth(), test.name());
  }

  static Stream<OutcomeCase> outcomes() {
    return CriteriaFile.read(CriteriaFile.NATIONAL).cases().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("outcomes")
  void aCaseHasTheOutcomeThatTheFileSays(OutcomeCase test) {
    assertEquals(
        test.outcome(), Screening.of(test.facts(), CriteriaFile.national()).outcome(), test.name());
  }
}
