package org.mashang.history.notarization;

import java.time.Instant;
import org.mashang.casework.time.Shanghai;
import org.mashang.history.story.Diary;
import org.mashang.history.story.Hours;
import org.mashang.local.demo.Dice;
import org.mashang.notarization.catalogue.Country;
import org.mashang.notarization.catalogue.Legalisation;
import org.mashang.notarization.catalogue.Matter;
import org.mashang.notarization.proceeding.Command;
import org.mashang.notarization.proceeding.Order;
import org.mashang.notarization.proceeding.World;
import org.mashang.notarization.request.Request;
import org.mashang.notarization.term.VerificationResult;

/** What becomes of an order. */
final class Handling {

  private final Acts acts;
  private final Diary<Order, Command> diary;
  private final Dice dice;
  private final Wanted wanted;
  private final Request request;
  private final Matter matter;
  private final int papers;
  private final boolean legalise;

  Handling(Acts acts, Dice dice, Wanted wanted, Request request, Matter matter, World world) {
    this.acts = acts;
    this.diary = acts.diary();
    this.dice = dice;
    this.wanted = wanted;
    this.request = request;
    this.matter = matter;
    this.papers =
        (int)
            request.papersOf(matter).stream()
                .filter(one -> one.required() && !request.promised().contains(one.id()))
                .count();
    Country country = world.country(request);
    this.legalise = country != null && country.legalisation() != Legalisation.NONE;
  }

  /** Lets it go its way; says which. */
  String run(Places returnedBy, Places at) {
    diary.soon(5, wanted.urgent() ? 25 : 150);
    if (!returnedBy.equals(at)) {
      acts.move(returnedBy);
      acts.dispatch();
      diary.soon(20, 120);
      acts.giveBack();
      diary.soon(5, 60);
      acts.move(at);
    }
    acts.dispatch();
    diary.soon(5, wanted.urgent() ? 20 : 110);
    acts.take();
    diary.soon(5, wanted.urgent() ? 15 : 240);
    acts.identity();
    int way = dice.below(100);
    if (way < 3) {
      diary.workdays(0, 1);
      acts.decline();
      return "declined";
    }
    if (way < 12 && !wanted.urgent()) {
      diary.soon(10, 60);
      acts.askForMore(matter.papers().getFirst().name());
      diary.workdays(1, 6);
      acts.supplement();
    }
    for (int i = 0; i < papers; i++) {
      diary.soon(2, 9);
      acts.paper();
    }
    return accepted(way);
  }

  private String accepted(int way) {
    boolean sameDay = wanted.urgent() && (matter.urgentSameDay() || matter.promiseDays() == 0);
    diary.soon(3, 12);
    acts.accept(sameDay && matter.urgentSameDay() ? 0 : matter.promiseDays());
    Instant accepted = diary.now();
    diary.soon(3, 20);
    acts.pay(wanted.number());
    if (way >= 12 && way < 16) {
      diary.workdays(1, 3);
      acts.withdraw();
      diary.workdays(1, 2);
      acts.refund(wanted.number());
      return "withdrawn";
    }
    if (way >= 16 && way < 20) {
      diary.workdays(2, 5);
      acts.refuse();
      diary.workdays(0, 1);
      acts.approve();
      return "refused";
    }
    if (way >= 20 && way < 30 && !sameDay) {
      diary.soon(20, 90);
      acts.verify();
      diary.workdays(1, 3);
      acts.verified(VerificationResult.CONFIRMED);
    }
    return certified(sameDay, accepted);
  }

  private String certified(boolean sameDay, Instant accepted) {
    if (sameDay) {
      diary.soon(10, 60);
    } else {
      diary.workdays(0, Math.max(1, matter.promiseDays() - 1));
    }
    acts.draft();
    if (matter.approval()) {
      diary.soon(5, 40);
      acts.propose();
      diary.workdays(0, 1);
      acts.approve();
    }
    diary.soon(5, 40);
    acts.issue();
    boolean same = Shanghai.day(accepted).equals(Shanghai.day(diary.now()));
    diary.seconds(20, 90);
    acts.printed();
    promise();
    if (legalise) {
      diary.workdays(2, 4);
      acts.legalised(wanted.number());
    }
    diary.workdays(0, 2);
    acts.delivered();
    return same ? "certificate the same day" : "certificate";
  }

  /** Most keep their promise; one in twelve does not. */
  private void promise() {
    if (request.promised().isEmpty()) {
      return;
    }
    String paper = request.promised().getFirst();
    if (dice.onceIn(12)) {
      diary.workdays(11, 13);
      acts.promiseBroken(paper);
    } else {
      diary.at(Hours.later(diary.now(), dice.between(1, 4), dice));
      acts.promiseKept(paper, "history-paper-" + wanted.number());
    }
  }
}
