package org.mashang.reconsideration.proceeding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mashang.casework.party.LegalForm;
import org.mashang.casework.time.Clock;
import org.mashang.casework.time.Shanghai;
import org.mashang.reconsideration.application.Agent;
import org.mashang.reconsideration.document.DocumentKind;
import org.mashang.reconsideration.term.DecisionKind;
import org.mashang.reconsideration.term.EnforcementMeans;
import org.mashang.reconsideration.term.JoiningWay;
import org.mashang.reconsideration.term.ServiceMethod;
import org.mashang.reconsideration.term.Stage;

class ServingTest {

  @Test
  void aCaseClosesWhenTheDecisionHasReachedEveryParty() {
    Trial trial = decided(Trial.submitted("2026-03-02", Applications.withThirdParty()));
    for (String party : List.of(PartyRef.APPLICANT, PartyRef.RESPONDENT)) {
      trial.serves(DocumentKind.DECISION, party);
      assertEquals(Stage.SERVICE, trial.state().stage());
    }
    trial.serves(DocumentKind.DECISION, "third-1");
    assertEquals(Stage.CLOSED, trial.state().stage());
    assertEquals(LocalDate.of(2026, 3, 17), trial.clocks().lawsuit().due());
    assertEquals("ARL-10", trial.clocks().lawsuit().citations().get(0).key());
    assertEquals(Optional.empty(), trial.clocks().next(), "the time to sue is not the organ's");
  }

  @Test
  void aServiceIsNeitherBeforeThePaperNorInTheFutureNorTwice() {
    Trial trial = Trial.accepted("2026-03-02").on("2026-03-03");
    assertEquals(List.of("/servedOn TOO_EARLY"), service(trial, "applicant", "2026-03-01"));
    assertEquals(List.of("/servedOn TOO_LATE"), service(trial, "applicant", "2026-03-04"));
    assertEquals(
        List.of("/party NOT_OUTSTANDING"), service(trial, PartyRef.RESPONDENT, "2026-03-03"));
    trial.serves(DocumentKind.ACCEPTANCE_NOTICE, PartyRef.APPLICANT);
    assertEquals(
        "EVERYTHING_SERVED",
        trial
            .refused(
                Trial.CLERK,
                trial.service(
                    DocumentKind.ACCEPTANCE_NOTICE,
                    PartyRef.APPLICANT,
                    ServiceMethod.MAIL,
                    trial.today()))
            .code());
  }

  @Test
  void electronicServiceNeedsConsentAndConfirmation() {
    Trial trial = Trial.submitted("2026-03-02", Applications.ofCompany()).accepts();
    Command.RecordService electronic =
        new Command.RecordService(
            "doc-1",
            PartyRef.APPLICANT,
            ServiceMethod.ELECTRONIC,
            trial.today(),
            "短信",
            false,
            null);
    assertEquals(
        List.of("/consented NO_CONSENT", "/confirmed NOT_CONFIRMED"),
        trial.faults(Trial.CLERK, electronic));
    assertEquals(
        "NO_CONSENT", trial.refused(Trial.CLERK, new Command.SendElectronically("doc-1")).code());
    trial.does(
        Trial.CLERK,
        new Command.RecordService(
            "doc-1",
            PartyRef.APPLICANT,
            ServiceMethod.ELECTRONIC,
            trial.today(),
            "短信",
            true,
            true));
  }

  @Test
  void whatIsSentElectronicallyCountsFromTheConfirmationOn() {
    Trial trial =
        Trial.submitted("2026-09-21")
            .does(Trial.CLERK, new Command.RequestSupplement(List.of("身份证")))
            .does(Trial.CLERK, new Command.SendElectronically("doc-1"));
    assertEquals(null, trial.clocks().supplement());
    assertEquals(
        "NOTHING_TO_SEND",
        trial.refused(Trial.CLERK, new Command.SendElectronically("doc-1")).code());
    assertEquals(
        List.of("/document NOT_AN_OPTION"),
        trial.faults(Trial.ZHANG, new Command.ConfirmReceipt("doc-2")));
    trial.on("2026-09-24").does(Trial.ZHANG, new Command.ConfirmReceipt("doc-1"));
    assertEquals(LocalDate.of(2026, 10, 15), trial.clocks().supplement().due());
    assertEquals(
        "NOTHING_TO_CONFIRM",
        trial.refused(Trial.ZHANG, new Command.ConfirmReceipt("doc-1")).code());
  }

  @Test
  void theApplicantsConfirmationCanBeTheLastService() {
    Trial trial =
        decided(Trial.submitted("2026-03-02")).serves(DocumentKind.DECISION, PartyRef.RESPONDENT);
    String decision = trial.paper(DocumentKind.DECISION).id();
    trial
        .does(Trial.CLERK, new Command.SendElectronically(decision))
        .does(Trial.ZHANG, new Command.ConfirmReceipt(decision));
    assertEquals(Stage.CLOSED, trial.state().stage());
  }

  @Test
  void whatWasOrderedIsWatchedUntilItIsPerformed() {
    Trial trial = ordered();
    assertEquals(Stage.PERFORMANCE, trial.state().stage());
    assertEquals(LocalDate.of(2026, 4, 1), trial.clocks().performance().due());
    assertEquals("PERFORMANCE", trial.clocks().next().orElseThrow().code().name());
    trial.on("2026-04-02");
    assertEquals(Clock.State.OVERDUE, trial.clocks().performance().state());
    assertEquals(
        List.of("/until MISSING"),
        trial.faults(
            Trial.CLERK, new Command.RemindPerformance(EnforcementMeans.ORDER, null, "拖延")));
    trial
        .does(
            Trial.CLERK,
            new Command.RemindPerformance(EnforcementMeans.ORDER, LocalDate.of(2026, 4, 10), "拖延"))
        .does(Trial.CLERK, new Command.RemindPerformance(EnforcementMeans.TALK, null, "约谈"));
    assertTrue(
        trial
            .paper(DocumentKind.PERFORMANCE_ORDER)
            .document()
            .body()
            .value()
            .contains("2026年4月10日"));
    trial.does(Trial.CLERK, new Command.RecordPerformance(LocalDate.of(2026, 4, 2), "已答复"));
    assertEquals(Stage.CLOSED, trial.state().stage());
    assertEquals(Clock.State.MET, trial.clocks().performance().state());
  }

  @Test
  void enforcementWaitsForTheTimeToSue() {
    Trial trial = ordered();
    Command enforce = new Command.RecordEnforcement(LocalDate.of(2026, 3, 18), "市公安局", "申请法院执行");
    trial.at(Shanghai.endOf(LocalDate.of(2026, 3, 17)).minusMillis(1));
    assertEquals("LAWSUIT_PERIOD_RUNS", trial.refused(Trial.CLERK, enforce).code());
    trial.at(Shanghai.endOf(LocalDate.of(2026, 3, 17))).does(Trial.CLERK, enforce);
    assertTrue(trial.state().ending().enforced());
    assertEquals("NOTHING_TO_ENFORCE", trial.refused(Trial.CLERK, enforce).code());
  }

  @Test
  void aThirdPartyJoinsAndIsServedLikeTheOthers() {
    Trial trial =
        Trial.sent("2026-03-02")
            .does(
                Trial.CLERK,
                new Command.AddThirdParty(
                    LegalForm.PERSON, "㛃某", "13900000000", JoiningWay.NOTIFIED, "相邻"));
    assertEquals(
        List.of("third-1"), trial.paper(DocumentKind.THIRD_PARTY_NOTICE).document().parties());
    assertEquals("㛃某", trial.state().thirdParties().get(0).name().value());
    trial.serves(DocumentKind.THIRD_PARTY_NOTICE, "third-1");
    trial.answers().hears().proposes(DecisionKind.REVOKE, null).approves();
    assertEquals(3, trial.paper(DocumentKind.DECISION).outstanding().size());
    assertTrue(trial.paper(DocumentKind.DECISION).document().body().value().contains("第三人：㛃某"));
  }

  @Test
  void aPartyHasTwoAgentsAtMostAndCanEndTheirMandates() {
    Trial trial = Trial.accepted("2026-03-02");
    assertEquals(
        List.of("/until TOO_EARLY", "/mandateFileId MISSING"),
        trial.faults(Trial.ZHANG, agent("甲", LocalDate.of(2026, 3, 1), null)));
    trial
        .does(Trial.ZHANG, agent("甲", null, "file-1"))
        .does(Trial.CLERK, agent("乙", LocalDate.of(2026, 3, 10), null));
    assertFalse(trial.permitted(Trial.ZHANG).contains("appointAgent"));
    assertEquals(
        "TWO_AGENTS_ALREADY", trial.refused(Trial.ZHANG, agent("丙", null, "file-2")).code());
    trial.on("2026-03-11");
    assertTrue(trial.permitted(Trial.ZHANG).contains("appointAgent"));
    trial.does(Trial.ZHANG, new Command.EndAgent("agent-1", trial.today(), null));
    assertEquals(
        "NO_AGENT",
        trial.refused(Trial.ZHANG, new Command.EndAgent("agent-1", trial.today(), null)).code());
    assertEquals(List.of("file-1"), trial.state().addedFiles());
  }

  private static Command agent(String name, LocalDate until, String file) {
    return new Command.AppointAgent(
        PartyRef.APPLICANT, name, "13800000009", Agent.Profession.LAWYER, "一般代理", until, file);
  }

  private static Trial decided(Trial trial) {
    return trial
        .accepts()
        .sends()
        .answers()
        .hears()
        .proposes(DecisionKind.MAINTAIN, null)
        .approves();
  }

  private static Trial ordered() {
    return Trial.examined("2026-03-02")
        .proposes(DecisionKind.ORDER_PERFORMANCE, 30)
        .approves()
        .serves(DocumentKind.DECISION, PartyRef.APPLICANT)
        .serves(DocumentKind.DECISION, PartyRef.RESPONDENT);
  }

  private static List<String> service(Trial trial, String party, String on) {
    return trial.faults(
        Trial.CLERK,
        trial.service(
            DocumentKind.ACCEPTANCE_NOTICE, party, ServiceMethod.DIRECT, LocalDate.parse(on)));
  }
}
