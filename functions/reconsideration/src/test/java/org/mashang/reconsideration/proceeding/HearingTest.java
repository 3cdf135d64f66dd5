package org.mashang.reconsideration.proceeding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mashang.casework.Refusal;
import org.mashang.reconsideration.document.DocumentKind;
import org.mashang.reconsideration.term.DecisionKind;
import org.mashang.reconsideration.term.HearingMeans;

class HearingTest {

  private static final Command CALL = call("2026-10-13T09:00");

  @Test
  void aHearingIsCalledFiveWorkingDaysBefore() {
    Trial trial = Trial.examined("2026-09-30");
    Refusal refusal = trial.refused(Trial.CLERK, call("2026-10-12T23:59"));
    assertEquals("TOO_EARLY", refusal.faults().get(0).code());
    String reason = refusal.faults().get(0).reason();
    assertTrue(reason.contains("2026年10月13日"), reason);
    assertTrue(refusal.citations().stream().anyMatch(one -> one.key().equals("ARL-51(1)")));
    trial.does(Trial.CLERK, CALL);
    assertEquals(
        List.of(PartyRef.APPLICANT, PartyRef.RESPONDENT),
        trial.paper(DocumentKind.HEARING_NOTICE).outstanding());
    assertEquals(LocalDate.of(2026, 10, 13), trial.clocks().hearing().due());
  }

  @Test
  void thereIsOneHearingAtATime() {
    Trial trial = Trial.examined("2026-09-30").does(Trial.CLERK, CALL);
    assertEquals("HEARING_CALLED_ALREADY", trial.refused(Trial.CLERK, CALL).code());
    trial.does(Trial.CLERK, new Command.CancelHearing("主持人生病")).does(Trial.CLERK, CALL);
  }

  @Test
  void aHearingIsRecordedByDifferentPeopleAfterItTookPlace() {
    Trial trial = Trial.examined("2026-09-30").does(Trial.CLERK, CALL).on("2026-10-12");
    assertEquals("HEARING_NOT_YET", trial.refused(Trial.CLERK, held("丙")).code());
    trial.at(Trial.at("2026-10-13", 9));
    assertEquals(List.of("/recorder SAME_PERSON"), trial.faults(Trial.CLERK, held("甲")));
    assertEquals(List.of("/recorder SAME_PERSON"), trial.faults(Trial.CLERK, held(" 丁 ")));
    trial.does(Trial.CLERK, held("丙"));
    assertEquals(List.of(LocalDate.of(2026, 10, 13)), trial.state().hearings().heldOn());
    assertEquals("NO_HEARING_CALLED", trial.refused(Trial.CLERK, held("丙")).code());
  }

  @Test
  void aHearingHasTwoOfficersOrMore() {
    Trial trial = Trial.examined("2026-09-30").does(Trial.CLERK, CALL);
    trial.at(Trial.at("2026-10-13", 9));
    assertEquals(
        List.of("/officers WRONG_COUNT"),
        trial.faults(
            Trial.CLERK,
            new Command.RecordHearing(
                LocalDate.of(2026, 10, 13), "甲", List.of("乙"), "丙", List.of(), "笔录", null)));
  }

  @Test
  void withoutTheRecordOfACalledHearingThereIsNoDecision() {
    Trial trial = Trial.examined("2026-09-30").does(Trial.CLERK, CALL);
    Command propose =
        new Command.ProposeDecision(DecisionKind.REVOKE, "事实", "理由", "撤销", null, null);
    assertEquals("HEARING_RECORD_MISSING", trial.refused(Trial.CLERK, propose).code());
    trial.at(Trial.at("2026-10-13", 12)).does(Trial.CLERK, held("丙")).does(Trial.CLERK, propose);
  }

  @Test
  void inTheOrdinaryProcedureTheApplicantIsHeardBeforeADecision() {
    Trial trial = Trial.sent("2026-03-02").answers();
    Command propose =
        new Command.ProposeDecision(DecisionKind.MAINTAIN, "事实", "理由", "维持", null, null);
    Refusal refusal = trial.refused(Trial.CLERK, propose);
    assertEquals("PARTY_NOT_HEARD", refusal.code());
    assertEquals("ARL-49", refusal.citations().get(0).key());
    trial.does(
        Trial.CLERK,
        new Command.HearParty(
            PartyRef.APPLICANT, HearingMeans.NOT_POSSIBLE, trial.today(), "多次联系不上", List.of()));
    trial.does(Trial.CLERK, propose);
  }

  @Test
  void aPartyIsHeardAfterAcceptanceAndNotInTheFuture() {
    Trial trial = Trial.sent("2026-03-02");
    assertEquals(
        List.of("/party NOT_AN_OPTION", "/heardOn TOO_EARLY"),
        trial.faults(
            Trial.CLERK,
            new Command.HearParty(
                "third-1", HearingMeans.IN_PERSON, LocalDate.of(2026, 3, 1), "意见", List.of())));
    assertEquals(
        List.of("/heardOn TOO_LATE"),
        trial.faults(
            Trial.CLERK,
            new Command.HearParty(
                PartyRef.RESPONDENT,
                HearingMeans.INTERNET,
                LocalDate.of(2026, 3, 3),
                "意见",
                List.of())));
  }

  @Test
  void theApplicantAsksForAHearingOnce() {
    Trial trial =
        Trial.accepted("2026-03-02").does(Trial.ZHANG, new Command.RequestHearing("想当面说"));
    assertTrue(trial.state().hearings().requested());
    assertEquals(
        "HEARING_REQUESTED_ALREADY",
        trial.refused(Trial.ZHANG, new Command.RequestHearing("再")).code());
  }

  private static Command call(String at) {
    return new Command.CallHearing(LocalDateTime.parse(at), "听证室", "处罚是否适当");
  }

  private static Command held(String recorder) {
    return new Command.RecordHearing(
        LocalDate.of(2026, 10, 13),
        "甲",
        List.of("乙", "丁"),
        recorder,
        List.of(PartyRef.APPLICANT),
        "听证笔录",
        List.of("file-9"));
  }
}
