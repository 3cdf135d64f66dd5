package org.mashang.history.reconsideration;

import java.time.Duration;
import java.util.List;
import org.mashang.casework.time.Shanghai;
import org.mashang.casework.time.WorkingCalendar;
import org.mashang.local.demo.Dice;
import org.mashang.local.demo.Filing;
import org.mashang.reconsideration.proceeding.PartyRef;
import org.mashang.reconsideration.term.DecisionKind;
import org.mashang.reconsideration.term.SimplifiedGround;

/** What becomes of an application. */
final class Courses {

  /** In a hundred: how they are decided. */
  private static final List<DecisionKind> DECISIONS =
      List.of(
          DecisionKind.MAINTAIN,
          DecisionKind.MAINTAIN,
          DecisionKind.MAINTAIN,
          DecisionKind.MAINTAIN,
          DecisionKind.MAINTAIN,
          DecisionKind.MAINTAIN,
          DecisionKind.MAINTAIN,
          DecisionKind.REVOKE,
          DecisionKind.REVOKE,
          DecisionKind.REVOKE,
          DecisionKind.CONFIRM_UNLAWFUL,
          DecisionKind.CONFIRM_UNLAWFUL,
          DecisionKind.CHANGE,
          DecisionKind.ORDER_PERFORMANCE,
          DecisionKind.REVOKE_AND_REDO,
          DecisionKind.DISMISS_REQUEST,
          DecisionKind.REVOKE_IN_PART);

  private static final int REVIEW_DAYS = 5;

  private final Acts acts;
  private final Dice dice;
  private final boolean swift;
  private final boolean slow;

  Courses(Acts acts, Dice dice, Filing filing) {
    this.acts = acts;
    this.dice = dice;
    // one division is known for its speed, one for the opposite
    this.swift = filing.division().equals("330881");
    this.slow = filing.division().equals("330824");
  }

  /** Lets it go its way; says which. */
  String run() {
    int way = dice.below(100);
    if (way < 8) {
      return refused();
    }
    if (way < 11) {
      return passedOn();
    }
    if (way < 13) {
      return abandoned();
    }
    if (way < 15) {
      deemed();
    } else {
      if (way < 25) {
        supplemented();
      }
      wait(1, 4);
    }
    if (way >= 25 && way < 45) {
      return simplified();
    }
    if (way != 13 && way != 14) {
      acts.accept(null);
      wait(0, 2);
      acts.serve(PartyRef.APPLICANT);
    }
    if (way < 53 && way >= 45) {
      return withdrawn();
    }
    exchange();
    if (way < 64 && way >= 53) {
      return mediated();
    }
    return ordinary(way);
  }

  private void wait(int low, int high) {
    acts.diary().workdays(low, swift ? (low + high) / 2 : slow ? high + (high - low) / 2 : high);
  }

  private String refused() {
    wait(1, 4);
    acts.refuse();
    wait(0, 3);
    acts.serve(PartyRef.APPLICANT);
    return "refused";
  }

  private String passedOn() {
    wait(1, 3);
    acts.passOn();
    wait(0, 3);
    acts.serve(PartyRef.APPLICANT);
    return "passed on";
  }

  private String abandoned() {
    wait(1, 4);
    acts.askForMore();
    acts.diary().workdays(1, 2);
    acts.serve(PartyRef.APPLICANT);
    acts.diary().workdays(12, 16);
    acts.abandoned();
    return "abandoned";
  }

  /** Nobody looked at it in time, so the law accepted it. */
  private void deemed() {
    var due =
        WorkingCalendar.china().plusWorkdays(Shanghai.day(acts.diary().now()), REVIEW_DAYS + 1);
    acts.diary().at(Shanghai.startOf(due).plus(Duration.ofMinutes(62)));
    acts.deemed();
    acts.diary().workdays(1, 2);
  }

  private void supplemented() {
    acts.diary().workdays(1, 3);
    acts.askForMore();
    acts.diary().workdays(0, 1);
    acts.serve(PartyRef.APPLICANT);
    acts.diary().workdays(3, 9);
    acts.supplement();
  }

  private void exchange() {
    wait(1, 4);
    acts.send();
    acts.diary().workdays(1, 2);
    acts.serve(PartyRef.RESPONDENT);
    if (dice.onceIn(25)) {
      acts.diary().workdays(12, 14);
      acts.noAnswer();
    } else {
      acts.diary().workdays(4, dice.onceIn(12) ? 13 : 9);
      acts.answer();
    }
    wait(2, 7);
    acts.hear();
  }

  private String simplified() {
    acts.accept(dice.onceIn(2) ? SimplifiedGround.SMALL_AMOUNT : SimplifiedGround.CONSENT);
    acts.diary().workdays(0, 1);
    acts.serve(PartyRef.APPLICANT);
    acts.diary().workdays(0, 2);
    acts.send();
    acts.diary().workdays(0, 1);
    acts.serve(PartyRef.RESPONDENT);
    acts.diary().workdays(2, 5);
    acts.answer();
    wait(2, 8);
    return decided("simplified");
  }

  private String withdrawn() {
    wait(2, 9);
    acts.withdraw();
    acts.diary().workdays(0, 2);
    acts.permitWithdrawal();
    serveBoth();
    return "withdrawn";
  }

  private String mediated() {
    acts.mediate();
    wait(3, 10);
    acts.mediated();
    acts.diary().workdays(0, 3);
    acts.approve();
    serveBoth();
    acts.diary().workdays(0, 2);
    acts.signed();
    return "mediated";
  }

  private String ordinary(int way) {
    if (way < 67) {
      acts.dismiss();
      acts.diary().workdays(0, 3);
      acts.approve();
      serveBoth();
      return "dismissed";
    }
    if (way < 70) {
      acts.suspend();
      acts.diary().workdays(15, 35);
      acts.resume();
    }
    boolean extended = way >= 70 && way < 77;
    if (extended) {
      acts.diary().workdays(3, 8);
      acts.extend();
      acts.diary().workdays(0, 2);
      acts.approve();
      acts.diary().workdays(15, 25);
    } else {
      wait(4, 16);
    }
    if (way >= 77 && way < 80) {
      acts.diary().workdays(18, 25);
      return decided("decided late");
    }
    return decided(extended ? "decided after an extension" : "decided");
  }

  private String decided(String how) {
    DecisionKind kind = dice.pick(DECISIONS);
    acts.propose(kind);
    acts.diary().workdays(0, 3);
    acts.approve();
    serveBoth();
    if (kind == DecisionKind.ORDER_PERFORMANCE || kind == DecisionKind.REVOKE_AND_REDO) {
      acts.diary().workdays(8, 19);
      acts.performed();
    }
    return how;
  }

  private void serveBoth() {
    acts.diary().workdays(0, 2);
    acts.serve(PartyRef.APPLICANT);
    acts.diary().soon(10, 60);
    acts.serve(PartyRef.RESPONDENT);
  }
}
