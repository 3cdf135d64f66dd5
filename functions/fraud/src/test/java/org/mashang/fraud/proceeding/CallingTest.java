package org.mashang.fraud.proceeding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mashang.casework.Actor;
import org.mashang.fraud.alert.Level;
import org.mashang.fraud.alert.Reason;
import org.mashang.fraud.signal.Typology;
import org.mashang.fraud.term.Result;
import org.mashang.fraud.term.Stage;

/** Who is called, and who next; what further alerts change. */
class CallingTest {

  private static final Command NEXT = new Command.CallNext();

  @ParameterizedTest
  @CsvSource({
    "RED, 330802F1, 5",
    "ORANGE, 330802S1, 15",
    "YELLOW, 330802S1, 60",
    "BLUE, 330802C1, 1440"
  })
  void aWarningCallsByItsLevel(Level level, String organ, int minutes) {
    Trial.raised(level).stands(Stage.RAISED).calls(organ, minutes);
  }

  @Test
  void onlyTheRulesRaiseAndOnlyInTheirCity() {
    Trial trial = Trial.raised(Trial.alert("a1", Level.RED, Typology.LOAN, Trial.START, null));
    trial.calls("330800F1", 5);
    Command raise =
        Trial.raise(Trial.alert("a2", Level.RED, Typology.LOAN, Trial.START, null), null);
    trial.refuses(Trial.CHIEF, raise, "NO_SUCH_CASE");
    trial.refuses(Trial.OTHERS, new Command.Acknowledge(), "NO_SUCH_CASE");
  }

  @Test
  void whoeverDoesNotAnswerInTimeIsPassedByUntilTheCity() {
    Trial trial = Trial.raised(Level.ORANGE);
    trial.after(Duration.ofMinutes(15).minusSeconds(1)).refuses(Actor.SYSTEM, NEXT, "NOT_YET");
    trial.after(Duration.ofSeconds(1)).refuses(Trial.CHIEF, NEXT, "NOT_YOURS_TO_DO");
    trial.does(Actor.SYSTEM, NEXT).calls("330802F1", 15);
    trial.refuses(Actor.SYSTEM, NEXT, "NOT_YET");
    trial.refuses(Trial.STATION, new Command.Acknowledge(), "NOT_YOUR_CALL");
    trial.after(Duration.ofMinutes(15)).does(Actor.SYSTEM, NEXT).calls("330800F1", 15);
    trial.after(Duration.ofMinutes(15)).refuses(Actor.SYSTEM, NEXT, "NOBODY_ABOVE");
    trial.does(Trial.CITY, new Command.Acknowledge()).stands(Stage.HANDLING);
    trial.refuses(Actor.SYSTEM, NEXT, "NOT_IN_THIS_STAGE");
  }

  @Test
  void aNamedPersonAnswersAndTheTimeStaysOnRecord() {
    Trial trial = Trial.handled();
    assertEquals("方正", trial.state().handler() == null ? "" : trial.state().handler().name());
    assertEquals(Trial.START.plusSeconds(60), trial.state().answeredAt());
    trial.refuses(Trial.TANG, new Command.Acknowledge(), "NOT_IN_THIS_STAGE");
  }

  @Test
  void thoseWhoAreToldMayKnowAndNobodyElse() {
    Trial trial = Trial.raised(Level.RED);
    World world = trial.law.world();
    for (Actor one :
        List.of(Trial.FANG, Trial.CITY, Trial.STATION, Trial.BANK, Trial.AUDITOR, Trial.PERSON)) {
      assertTrue(Access.knows(trial.state(), one, world), one.id());
    }
    for (Actor one : List.of(Trial.OTHERS, Trial.COMMUNITY)) {
      assertTrue(!Access.knows(trial.state(), one, world), one.id());
    }
    assertEquals(List.of(), trial.permitted(Trial.AUDITOR));
    assertEquals(List.of("enterAppeal"), trial.permitted(Trial.PERSON));
  }

  @Test
  void furtherAlertsAddWhatTheyKnowAndCallWhoIsNowDue() {
    Trial trial =
        Trial.raised(Trial.alert("a1", Level.YELLOW, Typology.UNKNOWN, Trial.START))
            .after(Duration.ofMinutes(10))
            .merges("a22", Level.RED, Typology.INVESTMENT);
    trial.calls("330802F1", 5);
    assertEquals(Level.RED, trial.state().level());
    assertEquals(Typology.INVESTMENT, trial.state().typology());
    assertEquals(
        List.of("R-a22", "R-a1"), trial.state().reasons().stream().map(Reason::rule).toList());
    assertEquals(2, trial.state().signals().size());
    trial.merges("a3", Level.BLUE, Typology.LOAN);
    assertEquals(Level.RED, trial.state().level());
    assertEquals(Typology.INVESTMENT, trial.state().typology());
    trial.refuses(
        Actor.SYSTEM,
        new Command.Merge(Trial.alert("a22", Level.RED, Typology.LOAN, trial.now())),
        "ALERT_KNOWN");
  }

  @Test
  void moreUrgencyNeverGivesMoreTime() {
    Trial trial = Trial.raised(Level.YELLOW).after(Duration.ofMinutes(58));
    trial.merges("a2", Level.ORANGE, Typology.AUTHORITY).calls("330802S1", 2);
  }

  @Test
  void anAlertAfterTheOutcomeBeginsItAnewAndAnOldOneDoesNot() {
    Trial trial = Trial.dissuaded().after(Duration.ofHours(5));
    trial.does(
        Actor.SYSTEM,
        new Command.Merge(Trial.alert("old", Level.RED, Typology.AUTHORITY, Trial.START)));
    trial.stands(Stage.FOLLOW_UP);
    trial.merges("new", Level.YELLOW, Typology.AUTHORITY).stands(Stage.RAISED).calls("330802F1", 5);
    assertEquals(null, trial.state().ended());
    trial.refuses(
        Trial.FANG, new Command.Conclude(Result.DISSUADED, null, ""), "NOT_IN_THIS_STAGE");
  }

  @Test
  void whoeverGetsItHandedOverIsCalledAndThePlanFollows() {
    Trial trial = Trial.handled().does(Trial.FANG, new Command.HandOver("330802S1", "就近上门"));
    trial.stands(Stage.RAISED).calls("330802S1", 5);
    trial
        .after(Duration.ofMinutes(5))
        .does(Actor.SYSTEM, new Command.CallNext())
        .calls("330802F1", 5);
    trial.refuses(Trial.FANG, new Command.HandOver("330802Z9", "无此单位"), "NOT_AN_OPTION");
  }
}
