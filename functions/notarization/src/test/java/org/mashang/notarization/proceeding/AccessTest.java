package org.mashang.notarization.proceeding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mashang.casework.Actor;
import org.mashang.casework.Refusal;
import org.mashang.casework.Role;

class AccessTest {

  private final Trial trial = Trial.taken("2026-09-24", Requests.birth());
  private static final Command WITHDRAW = new Command.Withdraw("不要了");

  @Test
  void somebodyElsesOrderDoesNotExist() {
    assertEquals(Refusal.Kind.UNKNOWN, trial.refused(Trial.STRANGER, WITHDRAW).kind());
    assertEquals(List.of(), trial.permitted(Trial.STRANGER));
  }

  @Test
  void anOrderThatAnOfficeWasNeverAskedAboutDoesNotExistThere() {
    for (Actor actor : List.of(Trial.CHAI, Trial.QUJIANG_HEAD)) {
      assertEquals(Refusal.Kind.UNKNOWN, trial.refused(actor, new Command.Take(null)).kind());
      assertEquals(List.of(), trial.permitted(actor));
    }
  }

  @Test
  void whoHasTheReceiptActsAsTheApplicant() {
    Actor pass = new Actor(Actor.applicantIdOf("order-1"), "申请人", Role.APPLICANT, null);
    Actor otherPass = new Actor(Actor.applicantIdOf("order-2"), "申请人", Role.APPLICANT, null);
    assertEquals(Refusal.Kind.UNKNOWN, trial.refused(otherPass, WITHDRAW).kind());
    trial.does(pass, WITHDRAW);
  }

  @Test
  void nobodyButTheNotaryDecides() {
    Command accept = Trial.accept(3, true);
    for (Actor actor :
        List.of(Trial.APPLICANT, Trial.HEAD, Trial.DISPATCHER, Trial.AUDITOR, Actor.SYSTEM)) {
      assertEquals(Refusal.Kind.FORBIDDEN, trial.refused(actor, accept).kind());
    }
  }

  @Test
  void aColleagueDoesNotHandleTheCase() {
    Refusal refusal = trial.refused(Trial.ZHU, Trial.accept(3, true));
    assertEquals("NOT_YOUR_CASE", refusal.code());
    assertEquals("NL-32", refusal.citations().getFirst().key());
    for (Command command :
        List.of(WITHDRAW, new Command.ReadPersonalData("applicant.name", "核对"))) {
      assertEquals("NOT_YOUR_CASE", trial.refused(Trial.ZHU, command).code());
    }
  }

  @Test
  void theSystemNeverDecidesForPeople() {
    Set<String> possible =
        Set.of("deliverOffer", "expireOffers", "recordSealed", "recordPrintStopped");
    Trial again = Trial.submitted("2026-09-24", Requests.birth()).offered(Trial.XINAN);
    for (Trial one : List.of(trial, again, Trial.issued("2026-09-24", Requests.licence()))) {
      assertTrue(possible.containsAll(one.permitted(Actor.SYSTEM)));
    }
  }

  @Test
  void auditorsClerksAndHallsChangeNothing() {
    assertEquals(List.of(), trial.permitted(Trial.AUDITOR));
    assertTrue(Access.knows(trial.state(), Trial.AUDITOR));
    for (Role role : List.of(Role.CLERK, Role.HALL_ADMINISTRATOR)) {
      Actor actor = new Actor("other", "他人", role, "330800");
      assertFalse(Access.knows(trial.state(), actor));
      assertEquals(Refusal.Kind.UNKNOWN, trial.refused(actor, WITHDRAW).kind());
    }
  }

  @Test
  void anOfficeKnowsOfItOnlyWhenItHasArrived() {
    Trial sent = Trial.submitted("2026-09-24", Requests.birth());
    sent.does(Trial.DISPATCHER, new Command.Dispatch(List.of(Trial.XINAN), false, ""));
    assertFalse(Access.knows(sent.state(), Trial.SU));
    sent.arrives(1);
    assertTrue(Access.knows(sent.state(), Trial.SU));
    assertTrue(Access.knows(sent.state(), Trial.HEAD));
  }

  @Test
  void readingAPersonalDatumInFullIsOnTheRecordWithItsReason() {
    assertEquals(
        List.of("/reason MISSING"),
        trial.faults(Trial.SU, new Command.ReadPersonalData("applicant.idNumber", "")));
    assertEquals(
        List.of("/field NOT_AN_OPTION"),
        trial.faults(Trial.SU, new Command.ReadPersonalData("applicant.password", "核对")));
    trial.does(Trial.SU, new Command.ReadPersonalData("applicant.idNumber", "核对身份"));
    assertEquals("applicant.idNumber", trial.last(Event.PersonalDataRead.class).field());
    assertEquals(
        "330802199001011232", PersonalFields.value(trial.state(), "applicant.idNumber").value());
    assertNull(PersonalFields.value(trial.state(), "agent.phone"));
    Trial agent = Trial.taken("2026-09-24", Requests.birth().by(Requests.agentOf("周代办")));
    assertEquals(
        List.of(
            "applicant.name",
            "applicant.idNumber",
            "applicant.phone",
            "applicant.address",
            "agent.idNumber",
            "agent.phone"),
        List.copyOf(PersonalFields.of(agent.state()).keySet()));
    assertEquals(
        6,
        PersonalFields.of(agent.state()).keySet().stream()
            .map(PersonalFields::label)
            .distinct()
            .count());
    assertFalse(
        PersonalFields.of(Trial.taken("2026-09-24", Requests.licence()).state())
            .containsKey("applicant.idNumber"));
  }
}
