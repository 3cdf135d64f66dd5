package org.mashang.fraud.proceeding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mashang.casework.Actor;
import org.mashang.fraud.alert.Alert;
import org.mashang.fraud.alert.Level;
import org.mashang.fraud.signal.Typology;
import org.mashang.fraud.term.Stage;

/** Nobody is called for a while; the rules go on watching. */
class SilenceTest {

  private static final Command QUIET = new Command.KeepSilent(30, "本人到所说明，正在装修");
  private static final Command END = new Command.EndSilence();

  @Test
  void onlyAChiefKeepsTheActionBackAndSaysWhy() {
    Trial trial = Trial.raised(Level.RED);
    trial.refuses(Trial.FANG, QUIET, "NOT_YOURS_TO_DO");
    trial.refuses(Actor.SYSTEM, QUIET, "NOT_YOURS_TO_DO");
    trial.refuses(Trial.CHIEF, new Command.KeepSilent(30, " "), "MISSING");
    trial.does(Trial.CHIEF, QUIET).stands(Stage.HELD_BACK);
    trial.refuses(Trial.CHIEF, QUIET, "ALREADY_SILENT");
    trial.refuses(Actor.SYSTEM, new Command.CallNext(), "NOT_IN_THIS_STAGE");
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 31, 1000})
  void thirtyDaysAreTheMost(int days) {
    Trial.raised(Level.RED)
        .refuses(Trial.CHIEF, new Command.KeepSilent(days, "理由"), "OUT_OF_RANGE");
  }

  @Test
  void whatIsRaisedMeanwhileIsOnRecordAndCallsNobody() {
    Trial trial = Trial.raised(Level.YELLOW).does(Trial.CHIEF, QUIET).after(Duration.ofDays(2));
    trial.merges("a2", Level.RED, Typology.LOAN).stands(Stage.HELD_BACK);
    assertEquals(Level.RED, trial.state().level());
    assertEquals(2, trial.state().alerts().size());
  }

  @Test
  void whenItIsOverSomebodyIsCalledAtTheLevelItHasNow() {
    Trial trial = Trial.raised(Level.YELLOW).does(Trial.CHIEF, QUIET);
    trial.merges("a2", Level.RED, Typology.LOAN);
    trial.after(Duration.ofDays(30).minusSeconds(1)).refuses(Actor.SYSTEM, END, "NOT_YET");
    trial.after(Duration.ofSeconds(1)).does(Actor.SYSTEM, END).stands(Stage.RAISED);
    trial.calls("330802F1", 5);
    trial.refuses(Actor.SYSTEM, END, "NOT_IN_THIS_STAGE");
  }

  @Test
  void anAlertAfterItsEndEndsItWithoutTheSweep() {
    Trial trial = Trial.raised(Level.YELLOW).does(Trial.CHIEF, QUIET).after(Duration.ofDays(30));
    trial.merges("a2", Level.YELLOW, Typology.LOAN).stands(Stage.RAISED);
    trial.calls("330802S1", 60);
  }

  @Test
  void aChiefLiftsItAndSomebodyIsCalledAtOnce() {
    Command lift = new Command.LiftSilence("情况有变");
    Trial trial = Trial.raised(Level.RED);
    trial.refuses(Trial.CHIEF, lift, "NOT_SILENT").does(Trial.CHIEF, QUIET);
    trial.after(Duration.ofDays(1)).does(Trial.CHIEF, lift).stands(Stage.RAISED);
    trial.calls("330802F1", 5);
  }

  @Test
  void aSubjectThatIsSilentRaisesAWarningThatCallsNobody() {
    Alert red = Trial.alert("a1", Level.RED, Typology.LOAN, Trial.START);
    Silence silence = new Silence(Trial.START.plus(Duration.ofDays(3)), Officer.of(Trial.CHIEF));
    Trial trial = Trial.raised(red, silence).stands(Stage.HELD_BACK);
    assertEquals(null, trial.state().dispatch());
    trial.after(Duration.ofDays(3)).does(Actor.SYSTEM, END).calls("330802F1", 5);
    Silence past = new Silence(Trial.START, Officer.of(Trial.CHIEF));
    Trial.raised(red, past).stands(Stage.RAISED);
  }

  @Test
  void whoHasItKeepsIt() {
    Trial trial = Trial.handled().does(Trial.CHIEF, QUIET).stands(Stage.HANDLING);
    trial.merges("a2", Level.RED, Typology.LOAN).stands(Stage.HANDLING);
    assertFalse(trial.permitted(Trial.FANG).isEmpty());
  }
}
