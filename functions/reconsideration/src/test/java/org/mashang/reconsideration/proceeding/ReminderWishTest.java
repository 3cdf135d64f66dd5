package org.mashang.reconsideration.proceeding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mashang.casework.Personal;
import org.mashang.casework.party.ReminderWish;
import org.mashang.casework.party.ReminderWish.Way;
import org.mashang.casework.rule.Field;
import org.mashang.reconsideration.document.DocumentKind;
import org.mashang.reconsideration.term.DecisionKind;
import org.mashang.reconsideration.term.Stage;

/** How an applicant is reminded, changed while the case goes on. */
class ReminderWishTest {

  private static final String MAIL = "zhang@example.org";

  private static Command change(Way way, String email) {
    return new Command.ChangeReminders(way, email);
  }

  @Test
  void theApplicantChangesTheWayAsOftenAsTheyLike() {
    Trial trial = Trial.accepted("2026-03-02");
    trial.does(Trial.ZHANG, change(Way.EMAIL, " " + MAIL + " "));
    assertEquals(
        new ReminderWish(Way.EMAIL, Personal.text(MAIL)), trial.state().application().reminders());
    trial.does(Trial.ZHANG, change(Way.NONE, MAIL));
    assertEquals(
        new ReminderWish(Way.NONE, Personal.text("")), trial.state().application().reminders());
    assertEquals(trial.state(), trial.replayed());
  }

  @Test
  void theFormBeginsWithTheWayThatStands() {
    Trial trial = Trial.accepted("2026-03-02").does(Trial.ZHANG, change(Way.LETTER, null));
    Field way = trial.action(Trial.ZHANG, "changeReminders").fields().getFirst();
    assertEquals("LETTER", way.value());
    assertEquals(
        List.of("SMS", "EMAIL", "LETTER", "NONE"),
        way.options().stream().map(Field.Option::value).toList());
  }

  @Test
  void whoHasAServerIsToldThatItCannotBeNamedHereAgainAndNothingIsChosenForThem() {
    Trial trial = Trial.accepted("2026-03-02");
    trial.evolves(
        new Event.RemindersChanged(new ReminderWish(Way.WEBHOOK, Personal.text("{}"))),
        Trial.ZHANG);
    Field way = trial.action(Trial.ZHANG, "changeReminders").fields().getFirst();
    assertEquals(null, way.value());
    assertTrue(way.hint().contains("企业自己的系统"), way.hint());
  }

  @Test
  void anEmailNeedsAnAddressAndAServerIsNamedByItsOwnProgram() {
    Trial trial = Trial.accepted("2026-03-02");
    assertEquals(List.of("/email MISSING"), trial.faults(Trial.ZHANG, change(Way.EMAIL, null)));
    for (String wrong : List.of("zhang", "zhang@", "@example.org", "zhang@example", "a b@c.d")) {
      assertEquals(
          List.of("/email WRONG_FORM"), trial.faults(Trial.ZHANG, change(Way.EMAIL, wrong)), wrong);
    }
    assertEquals(
        List.of("/way NOT_AN_OPTION"), trial.faults(Trial.ZHANG, change(Way.WEBHOOK, null)));
    assertEquals(List.of("/way MISSING"), trial.faults(Trial.ZHANG, change(null, null)));
  }

  @Test
  void nobodyElseChangesItAndNotOnceTheCaseIsClosed() {
    Trial trial = Trial.accepted("2026-03-02");
    assertFalse(trial.permitted(Trial.CLERK).contains("changeReminders"));
    assertFalse(trial.permitted(Trial.STRANGER).contains("changeReminders"));
    assertTrue(trial.permitted(Trial.ZHANG).contains("changeReminders"));
    Trial closed =
        Trial.examined("2026-03-02")
            .proposes(DecisionKind.MAINTAIN, null)
            .approves()
            .serves(DocumentKind.DECISION, PartyRef.APPLICANT)
            .serves(DocumentKind.DECISION, PartyRef.RESPONDENT);
    assertEquals(Stage.CLOSED, closed.state().stage());
    assertFalse(closed.permitted(Trial.ZHANG).contains("changeReminders"));
  }
}
