package org.mashang.fraud.proceeding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.mashang.casework.Actor;
import org.mashang.fraud.alert.Level;
import org.mashang.fraud.term.Contester;
import org.mashang.fraud.term.FalseReason;
import org.mashang.fraud.term.Result;
import org.mashang.fraud.term.Stage;

/** Somebody contests a warning (反电信网络诈骗法 32(3)). */
class AppealTest {

  private static final Command ENTER = new Command.EnterAppeal(Contester.PERSON, "转给自己儿子");
  private static final Command UPHOLD =
      new Command.DecideAppeal(true, FalseReason.OWN_ACCOUNT, "经核实，属于误报");
  private static final Command REJECT = new Command.DecideAppeal(false, null, "经核实，对方账户涉案");

  @Test
  void anAppealComesFirstAndIsPromisedInThreeWorkingDays() {
    Trial trial = Trial.handled().does(Trial.PERSON, ENTER).stands(Stage.APPEAL);
    assertEquals(Stage.HANDLING, trial.state().position());
    Appeal open = trial.state().openAppeal().orElseThrow();
    // from Tuesday: Wednesday, Thursday, Friday, to its end
    assertEquals(Instant.parse("2026-09-18T16:00:00Z"), open.due());
    trial.refuses(Trial.PERSON, ENTER, "APPEAL_OPEN");
    trial.refuses(Trial.PERSON, UPHOLD, "NOT_YOURS_TO_DO");
    trial.refuses(Actor.SYSTEM, UPHOLD, "NOT_YOURS_TO_DO");
  }

  @Test
  void whoHandledItDoesNotDecideEitherWay() {
    Trial trial = Trial.handled().does(Trial.PERSON, ENTER);
    trial.refuses(Trial.FANG, REJECT, "SAME_OFFICER");
    trial.refuses(Trial.FANG, UPHOLD, "SAME_OFFICER");
    assertFalse(trial.permitted(Trial.FANG).contains("decideAppeal"));
    assertTrue(trial.permitted(Trial.TANG).contains("decideAppeal"));
  }

  @Test
  void whoeverMovedItHadAHandInIt() {
    Trial.dissuaded()
        .does(Trial.TANG, new Command.Resume("核实中"))
        .does(Trial.PERSON, ENTER)
        .refuses(Trial.TANG, UPHOLD, "SAME_OFFICER");
    Trial.raised(Level.RED)
        .does(Trial.TANG, new Command.HandOver("330802S1", "就近"))
        .does(Trial.PERSON, ENTER)
        .refuses(Trial.TANG, UPHOLD, "SAME_OFFICER");
    Trial.raised(Level.RED)
        .does(Trial.CHIEF, new Command.KeepSilent(3, "本人说明"))
        .does(Trial.PERSON, ENTER)
        .refuses(Trial.CHIEF, UPHOLD, "SAME_OFFICER");
  }

  @Test
  void whatIsUpheldIsLiftedAtOnceAndCountsAgainstTheRules() {
    Trial trial = Trial.handled().does(Trial.PERSON, ENTER);
    trial.refuses(Trial.TANG, new Command.DecideAppeal(true, null, "误报"), "MISSING");
    trial.refuses(
        Trial.TANG, new Command.DecideAppeal(true, FalseReason.OWN_ACCOUNT, ""), "MISSING");
    trial.does(Trial.TANG, UPHOLD).stands(Stage.CLOSED);
    Ended ended = Objects.requireNonNull(trial.state().ended());
    assertEquals(Result.FALSE_ALARM, ended.result());
    assertEquals(FalseReason.OWN_ACCOUNT, ended.falseReason());
    assertEquals(trial.now(), trial.state().closedAt());
    assertFalse(trial.state().reasons().isEmpty());
    trial.refuses(Trial.PERSON, ENTER, "ALREADY_LIFTED");
  }

  @Test
  void whatIsRejectedGoesOnAndHasItsReason() {
    Trial trial = Trial.handled().does(Trial.PERSON, ENTER);
    trial.refuses(
        Trial.TANG, new Command.DecideAppeal(false, FalseReason.DRILL, "不支持"), "NOT_ASKED");
    trial.refuses(Trial.TANG, new Command.DecideAppeal(false, null, " "), "MISSING");
    trial.does(Trial.TANG, REJECT).stands(Stage.HANDLING);
    trial.refuses(Trial.TANG, REJECT, "NO_APPEAL");
    trial.does(Trial.PERSON, ENTER).stands(Stage.APPEAL);
  }

  @Test
  void aWarningThatIsClosedIsStillContested() {
    Trial trial = Trial.handled().speaks(Result.FALSE_ALARM).does(Trial.PERSON, ENTER);
    trial.does(Trial.FANG, new Command.Conclude(Result.FALSE_ALARM, FalseReason.DRILL, ""));
    Instant closed = trial.state().closedAt();
    trial.stands(Stage.APPEAL).does(Trial.TANG, UPHOLD).stands(Stage.CLOSED);
    assertEquals(closed, trial.state().closedAt());
  }

  @Test
  void fiveTimesIsEnoughHere() {
    Trial trial = Trial.handled();
    for (int i = 0; i < 5; i++) {
      trial.does(Trial.PERSON, ENTER).does(Trial.TANG, REJECT);
    }
    trial.refuses(Trial.PERSON, ENTER, "TOO_MANY_APPEALS");
  }
}
