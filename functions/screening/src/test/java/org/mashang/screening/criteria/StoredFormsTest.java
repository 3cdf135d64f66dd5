package org.mashang.screening.criteria;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mashang.platform.json.SealedJson;
import org.mashang.platform.keys.DataKeys;
import org.mashang.platform.keys.LocalKeyWrapper;
import org.mashang.platform.keys.Seal;
import org.mashang.screening.criteria.change.BackTest;
import org.mashang.screening.criteria.change.ClosedCase;
import org.mashang.screening.criteria.change.Ended;
import org.mashang.screening.criteria.file.CriteriaFile;
import org.mashang.screening.fact.Doubt;
import org.mashang.screening.fact.FactKey;
import org.mashang.screening.fact.FactSheet;

class StoredFormsTest {

  private static final Seal SEAL = new DataKeys(new LocalKeyWrapper(new byte[32])).seal("here");

  static Stream<FactSheet> sheets() {
    return Stream.of(
        Sheets.empty().sheet(),
        Sheets.clean("120.50").sheet(),
        Sheets.clean("95")
            .contradicted(FactKey.LICENCE, "VALID", "NONE")
            .with(FactKey.SAMPLED_AT, "2026-03-01T22:05")
            .with(FactKey.SUSPECT, "张某", Doubt.LOW_CONFIDENCE, Doubt.SEVERAL_DRIVERS)
            .sheet());
  }

  private static <T> void comesBack(T value, Class<T> type) {
    String json = SealedJson.write(value, type, SEAL);
    T read = SealedJson.read(json, type, SEAL);
    assertEquals(value, read);
    assertEquals(json, SealedJson.write(read, type, SEAL));
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void factsAndFindingsComeBackFromTheStoreAsTheyWere(FactSheet sheet) {
    comesBack(sheet, FactSheet.class);
    comesBack(Screening.of(sheet, CriteriaFile.quzhou()), Result.class);
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void aBackTestComesBackToo(FactSheet sheet) {
    BackTest test =
        BackTest.of(
            CriteriaFile.national(),
            CriteriaFile.quzhou(),
            List.of(new ClosedCase("c-1", "柯公立字1号", sheet, Ended.OTHERWISE)));
    comesBack(test, BackTest.class);
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void factsAreStoredInTheOrderOfTheirKeys(FactSheet sheet) {
    FactSheet read =
        SealedJson.read(SealedJson.write(sheet, FactSheet.class, SEAL), FactSheet.class, SEAL);
    assertEquals(
        read.answers().keySet().stream().sorted().toList(), List.copyOf(read.answers().keySet()));
  }
}
