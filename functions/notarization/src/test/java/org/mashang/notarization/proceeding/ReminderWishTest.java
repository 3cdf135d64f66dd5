package org.mashang.notarization.proceeding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mashang.casework.Personal;
import org.mashang.casework.party.ReminderWish;
import org.mashang.casework.party.ReminderWish.Way;

/** How an applicant is reminded, changed while the order goes on. */
class ReminderWishTest {

  @Test
  void theApplicantChangesTheWayAndNothingElseOfTheRequest() {
    Trial trial = Trial.accepted("2026-09-24", Requests.birth());
    var before = trial.state().request();
    ReminderWish wish = new ReminderWish(Way.EMAIL, Personal.text("shen@example.org"));
    trial.does(Trial.APPLICANT, new Command.ChangeReminders(Way.EMAIL, "shen@example.org"));
    assertEquals(wish, trial.state().request().reminders());
    assertEquals(before.reminded(wish), trial.state().request());
    assertEquals(before, trial.state().request().reminded(before.reminders()));
  }

  @Test
  void anEmailNeedsAnAddressAndOnlyTheApplicantChangesIt() {
    Trial trial = Trial.accepted("2026-09-24", Requests.birth());
    assertEquals(
        List.of("/email MISSING"),
        trial.faults(Trial.APPLICANT, new Command.ChangeReminders(Way.EMAIL, " ")));
    assertFalse(trial.permitted(Trial.SU).contains("changeReminders"));
  }

  @Test
  void whatIsClosedIsRemindedOfOnlyWhilePapersArePromised() {
    Trial open = Trial.accepted("2026-09-24", Requests.birth());
    Command none = new Command.ChangeReminders(Way.NONE, null);
    open.does(Trial.APPLICANT, new Command.Withdraw("不办了"));
    assertEquals(
        open.state().papers().stream()
            .anyMatch(paper -> paper.state() == PaperOnFile.State.PROMISED),
        open.permitted(Trial.APPLICANT).contains("changeReminders"));
    Trial mandate =
        Trial.accepted("2026-09-24", Requests.mandate())
            .does(Trial.APPLICANT, new Command.Withdraw("投标取消"));
    assertEquals("NOTHING_TO_TELL", mandate.refused(Trial.APPLICANT, none).code());
  }
}
