package org.mashang.notarization.proceeding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mashang.casework.Personal;
import org.mashang.casework.party.ReminderWish;
import org.mashang.casework.party.ReminderWish.Way;
import org.mashang.notarization.term.Stage;

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
    Command none = new Command.ChangeReminders(Way.NONE, null);
    Trial delivered = Trial.delivered("2026-09-24", Requests.birth());
    assertEquals(Stage.CLOSED, delivered.state().stage());
    delivered.does(Trial.APPLICANT, none);
    Trial nothingPromised = Trial.delivered("2026-09-24", Requests.mandate());
    assertEquals(Stage.CLOSED, nothingPromised.state().stage());
    assertEquals("NOTHING_TO_TELL", nothingPromised.refused(Trial.APPLICANT, none).code());
    Trial withdrawn =
        Trial.accepted("2026-09-24", Requests.birth())
            .does(Trial.APPLICANT, new Command.Withdraw("不办了"));
    assertEquals("NOTHING_TO_TELL", withdrawn.refused(Trial.APPLICANT, none).code());
  }
}
