package org.mashang.screening.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mashang.casework.law.Citations;
import org.mashang.screening.checklist.Item.State;
import org.mashang.screening.criteria.Sheets;
import org.mashang.screening.fact.Doubt;
import org.mashang.screening.fact.FactKey;
import org.mashang.screening.fact.FactSheet;

class ChecklistTest {

  private static final Set<String> ALWAYS =
      Set.of(
          "IDENTITY",
          "LICENCE_RECORD",
          "PRIOR_RECORD",
          "PENALTY_DECISION",
          "BREATH_RESULT",
          "BREATH_CALIBRATION",
          "SAMPLE_RECORD",
          "COMMISSION",
          "BLOOD_OPINION",
          "OPINION_NOTICE",
          "VEHICLE_RECORD",
          "SCENE_PHOTOS",
          "RECORDING",
          "STATEMENT");

  private static Map<String, State> states(Set<String> present, FactSheet facts) {
    return Checklist.of(present, facts).stream().collect(Collectors.toMap(Item::code, Item::state));
  }

  @Test
  void everyCaseNeedsThePapersOfTheFirstParagraph() {
    Map<String, State> states = states(Set.of(), Sheets.empty().sheet());
    for (Listed paper : Checklist.national().papers()) {
      boolean always = ALWAYS.contains(paper.code());
      assertEquals(always ? State.MISSING : State.NEEDED_IF_UNKNOWN, states.get(paper.code()));
      assertEquals(always, paper.article().startsWith("OPINION-7(1)"), paper.code());
      assertEquals(always, paper.when() == null && paper.whenSaid() == null, paper.code());
    }
  }

  @Test
  void aPaperThatIsThereIsPresentWhateverTheFacts() {
    FactSheet noAccident = Sheets.empty().with(FactKey.ACCIDENT, "NO").sheet();
    Map<String, State> states =
        states(Set.of("ACCIDENT_DETERMINATION", "STATEMENT", "SOMETHING_ELSE"), noAccident);
    assertEquals(State.PRESENT, states.get("ACCIDENT_DETERMINATION"));
    assertEquals(State.PRESENT, states.get("STATEMENT"));
    assertFalse(states.containsKey("VICTIM_STATEMENT"));
    assertFalse(states.containsKey("SOMETHING_ELSE"));
  }

  @ParameterizedTest(name = "{2} where {0} is {1}: {3}")
  @CsvSource({
    "ACCIDENT, YES, ACCIDENT_DETERMINATION, MISSING",
    "ACCIDENT, YES, VICTIM_STATEMENT, MISSING",
    "ACCIDENT, YES, INJURY_OPINION, NEEDED_IF_UNKNOWN",
    "ACCIDENT, NO, ACCIDENT_DETERMINATION,",
    "ACCIDENT, NO, INJURY_OPINION,",
    "INJURY, NONE, INJURY_OPINION,",
    "SURRENDERED, YES, ARRIVAL_RECORD, MISSING",
    "SURRENDERED, NO, ARRIVAL_RECORD,",
    "ROAD, COMPOUND, ROAD_PROOF, MISSING",
    "ROAD, CAR_PARK, ROAD_PROOF, MISSING",
    "ROAD, ROAD, ROAD_PROOF,",
    "ROAD, EXPRESSWAY, ROAD_PROOF,",
    "CONFESSED, NO, WITNESS, MISSING",
    "CONFESSED, YES, WITNESS,"
  })
  void aPaperOfTheSecondParagraphIsNeededWhereTheFactsSaySo(
      FactKey key, String value, String code, State state) {
    FactSheet facts = Sheets.empty().with(key, value).sheet();
    assertEquals(state, states(Set.of(), facts).get(code));
  }

  @Test
  void aDoubtNeverTakesAPaperOffTheList() {
    FactSheet doubted = Sheets.empty().with(FactKey.ACCIDENT, "NO", Doubt.LOW_CONFIDENCE).sheet();
    assertEquals(State.NEEDED_IF_UNKNOWN, states(Set.of(), doubted).get("ACCIDENT_DETERMINATION"));
  }

  @Test
  void anItemSaysWhy() {
    List<Item> items =
        Checklist.of(Set.of("IDENTITY"), Sheets.empty().with(FactKey.ACCIDENT, "YES").sheet());
    Map<String, String> reasons =
        items.stream().collect(Collectors.toMap(Item::code, Item::reason));
    assertEquals("已经在卷。", reasons.get("IDENTITY"));
    assertEquals("每个案件都要有，卷中没有。", reasons.get("STATEMENT"));
    assertEquals("发生交通事故，应当收集，卷中没有。", reasons.get("VICTIM_STATEMENT"));
    assertEquals("尚不能确定是否可能构成自首；如是，应当收集。", reasons.get("ARRIVAL_RECORD"));
  }

  @Test
  void everyPaperHasItsOwnCodeANameAndAnArticle() {
    Checklist list = Checklist.national();
    Set<String> codes = new HashSet<>();
    for (Listed paper : list.papers()) {
      assertTrue(codes.add(paper.code()), paper.code());
      assertFalse(paper.name().isBlank());
      assertFalse(Citations.of(paper.article(), LocalDate.of(2023, 12, 28)).gist().isBlank());
      assertEquals(paper, list.paper(paper.code()).orElseThrow());
    }
    assertTrue(codes.containsAll(ALWAYS));
    assertEquals("CN-2023-187-7/1", list.version());
    assertTrue(list.paper("POEM").isEmpty());
  }
}
