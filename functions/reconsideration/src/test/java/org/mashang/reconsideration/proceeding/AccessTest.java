package org.mashang.reconsideration.proceeding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mashang.casework.Actor;
import org.mashang.casework.Refusal;
import org.mashang.casework.Role;
import org.mashang.reconsideration.term.Procedure;

class AccessTest {

  private final Trial trial = Trial.submitted("2026-09-24");

  @Test
  void somebodyElsesCaseDoesNotExist() {
    assertEquals(
        Refusal.Kind.UNKNOWN, trial.refused(Trial.STRANGER, new Command.Withdraw("不要了")).kind());
    assertEquals(List.of(), trial.permitted(Trial.STRANGER));
  }

  @Test
  void anotherOrgansCaseDoesNotExist() {
    assertEquals(
        Refusal.Kind.UNKNOWN,
        trial
            .refused(Trial.OTHER_ORGAN, new Command.Accept(null, Procedure.ORDINARY, null))
            .kind());
    assertEquals(List.of(), trial.permitted(Trial.OTHER_ORGAN));
  }

  @Test
  void whoHasTheReceiptActsAsTheApplicant() {
    Actor pass = new Actor(Access.applicantId("case-1"), "申请人", Role.APPLICANT, null);
    Actor otherPass = new Actor(Access.applicantId("case-2"), "申请人", Role.APPLICANT, null);
    trial.does(pass, new Command.Withdraw("不要了"));
    assertEquals(
        Refusal.Kind.UNKNOWN, trial.refused(otherPass, new Command.Withdraw("不要了")).kind());
  }

  @Test
  void applicantsDoNotDecideAndTheHeadDoesNotActForTheClerk() {
    Command accept = new Command.Accept(null, Procedure.ORDINARY, null);
    for (Actor actor : List.of(Trial.ZHANG, Trial.HEAD, Trial.AUDITOR, Actor.SYSTEM)) {
      assertEquals(Refusal.Kind.FORBIDDEN, trial.refused(actor, accept).kind());
    }
  }

  @Test
  void auditorsChangeNothing() {
    assertEquals(List.of(), trial.permitted(Trial.AUDITOR));
  }

  @Test
  void readingAPersonalDatumInFullIsOnTheRecordWithItsReason() {
    assertEquals(
        List.of("/reason MISSING"),
        trial.faults(Trial.CLERK, new Command.ReadPersonalData("applicant.idNumber", "")));
    assertEquals(
        List.of("/field NOT_AN_OPTION"),
        trial.faults(Trial.CLERK, new Command.ReadPersonalData("applicant.password", "核对")));
    trial.does(Trial.CLERK, new Command.ReadPersonalData("applicant.idNumber", "核对身份"));
    assertEquals("applicant.idNumber", trial.last(Event.PersonalDataRead.class).field());
    assertEquals(
        "330802199001011232", PersonalFields.value(trial.state(), "applicant.idNumber").value());
    assertTrue(
        PersonalFields.of(trial.state()).keySet().stream()
            .allMatch(field -> PersonalFields.label(field).length() > 2));
  }

  @Test
  void clericalErrorsAreCorrectedWithBeforeAndAfter() {
    for (CorrectableField field : CorrectableField.values()) {
      trial.does(Trial.CLERK, new Command.CorrectRecord(field, "新的" + field.label(), "笔误"));
      Event.RecordCorrected event = trial.last(Event.RecordCorrected.class);
      assertEquals("新的" + field.label(), event.after().value());
      trial.does(Trial.CLERK, new Command.CorrectRecord(field, "再改", "笔误"));
      assertEquals("新的" + field.label(), trial.last(Event.RecordCorrected.class).before().value());
    }
    assertEquals("再改", trial.state().caseNumber());
    assertEquals("再改", trial.state().application().respondent().name());
  }
}
