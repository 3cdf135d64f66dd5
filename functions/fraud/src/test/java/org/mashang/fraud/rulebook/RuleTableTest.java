package org.mashang.fraud.rulebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mashang.casework.Actor;
import org.mashang.casework.Role;
import org.mashang.emulator.EmbeddedCloud;
import org.mashang.emulator.EmbeddedCloudExtension;
import org.mashang.fraud.rulebook.RuleTable.Change;
import org.mashang.platform.store.Given;

/** Two who change a version at once: one of them is told. */
@ExtendWith(EmbeddedCloudExtension.class)
class RuleTableTest {

  private static final String CITY = "339000";
  private static final Instant NOW = Instant.parse("2026-10-12T02:00:00Z");
  private static final Actor CHIEF = new Actor("c1", "c1", Role.FRAUD_CHIEF, CITY + "F1");

  private final RuleTable table;

  RuleTableTest(EmbeddedCloud cloud) {
    table = new RuleTable(cloud.clients().dynamoDb(), cloud.physicalName("RulesTable"));
  }

  private static Step step(Stage to) {
    return new Step(to, 0, CHIEF.id(), CHIEF.name(), NOW, "因为");
  }

  private RuleVersion proposed(String rule) {
    Step first = step(Stage.PROPOSED);
    RuleVersion version = new RuleVersion(rule, 1, Rules.text(rule), List.of(first), null, null);
    assertTrue(table.keep(CITY, List.of(new Change(null, version)), null));
    return version;
  }

  private RuleVersion kept(String rule) {
    return table.find(CITY, rule, 1).orElseThrow();
  }

  private boolean change(RuleVersion seen, RuleVersion now) {
    return table.keep(CITY, List.of(new Change(seen, now)), null);
  }

  @Test
  void aNumberIsGivenOnceAndAStepRestsOnWhatWasRead() {
    RuleVersion version = proposed("P-RACE-01");
    assertFalse(table.keep(CITY, List.of(new Change(null, version)), null));
    assertTrue(change(version, version.after(step(Stage.ENDED))));
    assertFalse(change(version, version.after(step(Stage.SHADOW))));
    assertEquals(Stage.ENDED, kept("P-RACE-01").stage());
  }

  @Test
  void aResultRestsOnItsOrderAndTakesItAway() {
    RuleVersion version = proposed("P-RACE-02");
    LocalDate day = LocalDate.of(2026, 10, 1);
    RuleVersion ordered = version.testing(new Testing("one", day, day, CHIEF, NOW, null));
    assertTrue(change(version, ordered));
    assertFalse(change(version, version.testing(new Testing("two", day, day, CHIEF, NOW, null))));
    BackTest test = new BackTest(day, day, NOW, 7, List.of(), 0, 0);
    RuleVersion tested = Promotion.tested(ordered, test, CHIEF, NOW);
    assertTrue(change(ordered, tested));
    assertFalse(change(ordered, tested));
    assertEquals(tested, kept("P-RACE-02"));
  }

  @Test
  void ofSeveralChangesAllAreWrittenOrNone() {
    RuleVersion one = proposed("P-RACE-03");
    RuleVersion two = proposed("P-RACE-04");
    assertTrue(change(two, two.after(step(Stage.ENDED))));
    List<Change> both =
        List.of(
            new Change(one, one.after(step(Stage.SHADOW))),
            new Change(two, two.after(step(Stage.SHADOW))));
    Given given = new Given(CHIEF, NOW, "command-1", "print");
    assertFalse(table.keep(CITY, both, given));
    assertEquals(Stage.PROPOSED, kept("P-RACE-03").stage());
    assertTrue(table.done(CITY, given).isEmpty());
  }
}
