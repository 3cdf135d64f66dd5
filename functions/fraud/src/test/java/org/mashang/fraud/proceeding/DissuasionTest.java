package org.mashang.fraud.proceeding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mashang.casework.Actor;
import org.mashang.fraud.alert.Level;
import org.mashang.fraud.term.Channel;
import org.mashang.fraud.term.FalseReason;
import org.mashang.fraud.term.Notice;
import org.mashang.fraud.term.Result;
import org.mashang.fraud.term.RevisitResult;
import org.mashang.fraud.term.Sending;
import org.mashang.fraud.term.Stage;
import org.mashang.fraud.term.TimerCode;

/** Speaking to people, the outcome, later calls and the end. */
class DissuasionTest {

  private static final Command CLOSE = new Command.Close("");

  private static Command revisit(int days, RevisitResult result) {
    return new Command.RecordRevisit(String.valueOf(days), result, "");
  }

  @Test
  void aContactIsRecordedOnlyByWhoeverHasIt() {
    Command contact = new Command.RecordContact(Channel.PHONE, Result.REFUSED, null, "不信");
    Trial.raised(Level.RED).refuses(Trial.FANG, contact, "NOT_IN_THIS_STAGE");
    Trial trial = Trial.handled().does(Trial.BANK, contact);
    Contact last = trial.state().contacts().getLast();
    assertEquals("钱多", last.by().name());
    assertEquals(trial.now(), last.at());
    trial.refuses(Actor.SYSTEM, contact, "NOT_YOURS_TO_DO");
    trial.refuses(Trial.FANG, new Command.RecordContact(null, null, null, ""), "MISSING");
  }

  @Test
  void onlyWhatAProviderTookCanArriveAndOnlyLaterNewsCounts() {
    Trial trial = Trial.handled().does(Trial.FANG, new Command.OrderNotice(Notice.SMS, "请立即停止转账"));
    Instant at = trial.now();
    Arrival lost = new Arrival(at.plusSeconds(60), false, "UNDELIV");
    Command before = new Command.NoteArrival(1, 1, lost, false);
    trial.refuses(Actor.SYSTEM, before, "NOT_OPEN");
    trial.does(Actor.SYSTEM, tried(1, at, Sending.FAILED));
    trial.refuses(Actor.SYSTEM, before, "NOT_OPEN");
    trial.does(Actor.SYSTEM, tried(2, at, Sending.TAKEN));
    trial.refuses(Trial.FANG, new Command.NoteArrival(1, 2, lost, true), "NOT_YOURS_TO_DO");
    trial.does(Actor.SYSTEM, new Command.NoteArrival(1, 2, lost, true));
    assertTrue(trial.state().notices().getFirst().givenUp());
    trial.refuses(Actor.SYSTEM, new Command.NoteArrival(1, 2, lost, true), "NOT_OPEN");
    Arrival arrived = new Arrival(at.plusSeconds(61), true, "DELIVRD");
    trial.does(Actor.SYSTEM, new Command.NoteArrival(1, 2, arrived, false));
    assertEquals(arrived, trial.state().notices().getFirst().tries().getLast().arrival());
    assertFalse(trial.state().notices().getFirst().givenUp());
  }

  private static Command tried(int number, Instant at, Sending result) {
    return new Command.NoteSending(
        1, new NoticeTry(number, at, "sms", result, "Ok", "r-1", null), false);
  }

  @Test
  void aFalseAlarmHasItsReasonAndNothingElseHasOne() {
    Trial trial = Trial.handled();
    trial.refuses(
        Trial.FANG,
        new Command.RecordContact(Channel.PHONE, Result.FALSE_ALARM, null, "本人转给儿子"),
        "MISSING");
    trial.refuses(
        Trial.FANG,
        new Command.RecordContact(Channel.PHONE, Result.DISSUADED, FalseReason.DRILL, "听劝"),
        "NOT_ASKED");
  }

  @Test
  void nothingIsConcludedBeforeAnybodyWasSpokenToNorOtherwiseThanFound() {
    Trial trial = Trial.handled();
    Command dissuaded = new Command.Conclude(Result.DISSUADED, null, "");
    trial.refuses(Trial.FANG, dissuaded, "NO_CONTACT");
    trial.speaks(Result.REFUSED).refuses(Trial.FANG, dissuaded, "NOT_AN_OPTION");
    trial.refuses(Trial.BANK, dissuaded, "NOT_YOURS_TO_DO");
    trial.does(Trial.FANG, new Command.Conclude(Result.REFUSED, null, "坚持不听"));
    trial.stands(Stage.FOLLOW_UP);
  }

  @Test
  void afterADayAndAWeekThePersonIsCalledAgainBeforeItCloses() {
    Trial trial = Trial.dissuaded();
    Instant ended = trial.now();
    assertEquals(
        List.of(ended.plus(Duration.ofDays(1)), ended.plus(Duration.ofDays(7))),
        new Timers(trial.state()).open().stream().map(Timer::due).toList());
    trial.refuses(Trial.FANG, CLOSE, "REVISITS_OPEN");
    trial.after(Duration.ofDays(1)).does(Trial.FANG, revisit(1, RevisitResult.HOLDS));
    trial.refuses(Trial.FANG, revisit(1, RevisitResult.HOLDS), "NOT_AN_OPTION");
    trial.refuses(Trial.FANG, CLOSE, "REVISITS_OPEN");
    trial.after(Duration.ofDays(6)).does(Trial.FANG, revisit(7, RevisitResult.HOLDS));
    trial.refuses(Trial.FANG, revisit(7, RevisitResult.HOLDS), "NOTHING_OPEN");
    trial.does(Trial.FANG, CLOSE).stands(Stage.CLOSED);
    assertEquals(trial.now(), trial.state().closedAt());
    assertEquals(List.of(), new Timers(trial.state()).open());
    trial.refuses(Trial.FANG, CLOSE, "NOT_IN_THIS_STAGE");
  }

  @Test
  void whoIsNotReachedThreeTimesIsNotWaitedForAnyMore() {
    Trial trial = Trial.dissuaded().after(Duration.ofDays(7));
    for (int i = 0; i < 3; i++) {
      trial.refuses(Trial.FANG, CLOSE, "REVISITS_OPEN");
      trial.does(Trial.FANG, revisit(1, RevisitResult.NOT_REACHED));
      trial.does(Trial.FANG, revisit(7, RevisitResult.NOT_REACHED));
    }
    trial.does(Trial.FANG, CLOSE).stands(Stage.CLOSED);
  }

  @Test
  void aFalseAlarmClosesAtOnceAndIsNotCalledAgain() {
    Trial trial = Trial.handled().speaks(Result.FALSE_ALARM);
    trial.refuses(Trial.FANG, new Command.Conclude(Result.FALSE_ALARM, null, ""), "MISSING");
    trial.does(
        Trial.FANG, new Command.Conclude(Result.FALSE_ALARM, FalseReason.KNOWN_PAYEE, "已核实"));
    trial.stands(Stage.CLOSED);
    assertTrue(trial.state().revisits().isEmpty());
  }

  @Test
  void whatIsNotOverIsTakenUpAgain() {
    Trial trial = Trial.dissuaded().does(Trial.FANG, new Command.Resume("又准备转账"));
    trial.stands(Stage.HANDLING);
    trial.refuses(Trial.FANG, CLOSE, "NOT_IN_THIS_STAGE");
    assertFalse(trial.permitted(Trial.FANG).contains("close"));
  }

  @Test
  void whatOnlyPeopleCanDoIsNotedOnceWhenItIsOver() {
    Trial trial = Trial.dissuaded();
    Instant due = trial.now().plus(Duration.ofDays(1));
    Command passed = new Command.NoteTimePassed(TimerCode.REVISIT, "1", due);
    trial.after(Duration.ofHours(23)).refuses(Actor.SYSTEM, passed, "NOT_PASSED");
    trial.after(Duration.ofHours(1)).does(Actor.SYSTEM, passed);
    trial.refuses(Actor.SYSTEM, passed, "NOT_PASSED").stands(Stage.FOLLOW_UP);
  }
}
