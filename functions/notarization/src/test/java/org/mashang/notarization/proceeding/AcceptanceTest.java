package org.mashang.notarization.proceeding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mashang.casework.Refusal;
import org.mashang.casework.time.Clock;
import org.mashang.notarization.term.ClockCode;
import org.mashang.notarization.term.IdentityMeans;
import org.mashang.notarization.term.Outcome;
import org.mashang.notarization.term.Stage;
import org.mashang.notarization.term.TellingMeans;

class AcceptanceTest {

  private static final String DAY = "2026-09-24";

  @Test
  void nothingIsAcceptedOfSomebodyWhomNobodyIdentified() {
    Trial trial = Trial.taken(DAY, Requests.mandate());
    Refusal refusal = trial.refused(Trial.SU, Trial.accept(3, true));
    assertEquals("IDENTITY_NOT_CHECKED", refusal.code());
    assertEquals("NL-28", refusal.citations().getFirst().key());
    trial.identifies().accepts(3);
    assertEquals(IdentityMeans.IN_PERSON, trial.state().identity());
  }

  @Test
  void aLoginIsNothingThatANotaryRecords() {
    Trial trial = Trial.taken(DAY, Requests.mandate());
    assertEquals(
        List.of("/means NOT_AN_OPTION"),
        trial.faults(Trial.SU, new Command.CheckIdentity(IdentityMeans.LOGIN, "已登录", List.of())));
  }

  @Test
  void requiredPapersAreThereBeforeItIsAccepted() {
    Trial trial = Trial.taken(DAY, Requests.mandate().without("licence")).identifies();
    assertEquals("PAPERS_MISSING", trial.refused(Trial.SU, Trial.accept(3, true)).code());
    trial.does(Trial.SU, new Command.RecordPaper("licence", "通过数据共享取得", List.of("scan-1")));
    trial.accepts(3);
    PaperOnFile paper = trial.state().paper("licence").orElseThrow();
    assertEquals(new PaperOnFile("licence", PaperOnFile.State.SEEN, "scan-1"), paper);
    assertEquals(List.of("scan-1"), trial.state().addedFiles());
  }

  @Test
  void whatIsNotOnTheListIsNotRecordedAsAPaper() {
    assertEquals(
        List.of("/paper NOT_AN_OPTION"),
        Trial.taken(DAY, Requests.mandate())
            .faults(Trial.SU, new Command.RecordPaper("passport", "见原件", List.of())));
  }

  @Test
  void thePartyIsToldWhatItMeansAndThatIsRecorded() {
    Trial trial = Trial.taken(DAY, Requests.mandate()).identifies();
    assertEquals(List.of("/informed NOT_INFORMED"), trial.faults(Trial.SU, Trial.accept(3, false)));
    trial.does(
        Trial.SU,
        new Command.Accept(3, true, TellingMeans.IN_PERSON, " 当事人表示明白 ", List.of("video-1")));
    Event.Accepted accepted = trial.last(Event.Accepted.class);
    var matter = Trial.WORLD.matter(trial.state().request());
    assertEquals(matter.meaning() + matter.consequences(), accepted.informed());
    assertEquals("当事人表示明白", accepted.record().value());
    assertTrue(trial.state().addedFiles().contains("video-1"));
    assertEquals(Stage.HANDLING, trial.state().stage());
    assertEquals(new Acceptance(LocalDate.parse(DAY), 3), trial.state().acceptance());
  }

  @Test
  void theNotaryReadsWhatIsToBeTold() {
    Trial trial = Trial.taken(DAY, Requests.mandate()).identifies();
    var matter = Trial.WORLD.matter(trial.state().request());
    String hint = trial.field(Trial.SU, "accept", "informed").hint();
    assertTrue(hint.contains(matter.meaning()) && hint.contains(matter.consequences()), hint);
  }

  @Test
  void onlyPromisesOfTheMatterAreMade() {
    Trial trial = Trial.taken(DAY, Requests.mandate()).identifies();
    assertEquals(
        List.of("/promiseDays NO_SUCH_PROMISE"), trial.faults(Trial.SU, Trial.accept(2, true)));
    assertEquals(
        List.of("/promiseDays OUT_OF_RANGE"), trial.faults(Trial.SU, Trial.accept(4, true)));
    Trial will = Trial.taken(DAY, Requests.will()).identifies();
    assertEquals(
        List.of("/promiseDays OUT_OF_RANGE"), will.faults(Trial.SU, Trial.accept(0, true)));
  }

  @Test
  void whatIsUrgentIsPromisedTheSameDayAtFirst() {
    Trial usual = Trial.taken(DAY, Requests.mandate()).identifies();
    assertEquals("3", usual.field(Trial.SU, "accept", "promiseDays").value());
    Trial urgent = Trial.taken(DAY, Requests.mandate().urgentBy("2026-09-25")).identifies();
    assertEquals("0", urgent.field(Trial.SU, "accept", "promiseDays").value());
    Trial licence = Trial.taken(DAY, Requests.licence()).identifies();
    assertEquals("0", licence.field(Trial.SU, "accept", "promiseDays").value());
  }

  @Test
  void fifteenWorkingDaysRunBesideTheShorterPromise() {
    Trial trial = Trial.accepted(DAY, Requests.mandate());
    Clock statutory = trial.clock(ClockCode.STATUTORY);
    assertEquals(LocalDate.of(2026, 10, 22), statutory.due());
    assertEquals("NL-30", statutory.citations().getFirst().key());
    Clock service = trial.clock(ClockCode.SERVICE);
    assertEquals(LocalDate.of(2026, 9, 30), service.due());
    assertEquals("ZJ-12", service.citations().getFirst().key());
    assertEquals(service, trial.clocks().next().orElseThrow());
  }

  @Test
  void thePromiseOfTheSameDayEndsWithThatDay() {
    Trial trial = Trial.accepted(DAY, Requests.licence());
    Clock service = trial.clock(ClockCode.SERVICE);
    assertEquals(LocalDate.parse(DAY), service.due());
    assertEquals(Clock.State.RUNNING, service.state());
    trial.on("2026-09-25");
    assertEquals(Clock.State.OVERDUE, trial.clock(ClockCode.SERVICE).state());
    assertEquals(Clock.State.RUNNING, trial.clock(ClockCode.STATUTORY).state());
  }

  @Test
  void theLapseOfTheLegalTimeIsSeenAndNothingFollows() {
    Trial trial = Trial.accepted(DAY, Requests.mandate()).on("2026-10-22");
    assertEquals(Clock.State.RUNNING, trial.clock(ClockCode.STATUTORY).state());
    trial.on("2026-10-23");
    assertEquals(Clock.State.OVERDUE, trial.clock(ClockCode.STATUTORY).state());
    trial.pays().drafts(java.util.Map.of()).issues();
    assertEquals(Clock.State.MET, trial.clock(ClockCode.STATUTORY).state());
    assertEquals(Clock.State.MET, trial.clock(ClockCode.SERVICE).state());
  }

  @Test
  void notAcceptedIsToldWithReasons() {
    Trial trial = Trial.taken(DAY, Requests.mandate());
    assertEquals(List.of("/reasons MISSING"), trial.faults(Trial.SU, new Command.Decline("")));
    trial.does(Trial.SU, new Command.Decline("与申请公证的事项没有利害关系"));
    assertEquals(Outcome.DECLINED, trial.state().ending());
    assertEquals(Stage.CLOSED, trial.state().stage());
    assertNull(trial.state().acceptance());
    assertEquals(List.of(), trial.clocks().all());
    assertEquals(
        "NOT_IN_THIS_STAGE",
        Trial.accepted(DAY, Requests.mandate())
            .refused(Trial.SU, new Command.Decline("不办"))
            .code());
  }

  @Test
  void whatWasPaidBeforeItWasDeclinedGoesBackInFull() {
    Trial trial = Trial.taken(DAY, Requests.mandate()).pays();
    trial.does(Trial.SU, new Command.Decline("不属于本处业务范围"));
    assertEquals(trial.state().fee().paidFen(), trial.state().fee().toRefundFen());
    trial.does(Trial.SU, new Command.RecordRefund(trial.today(), "退0001"));
    assertEquals(20_000, trial.last(Event.Refunded.class).amountFen());
  }

  @Test
  void everythingMissingIsAskedForOnceAndStopsNoClockBeforeAcceptance() {
    Trial trial = Trial.taken(DAY, Requests.mandate().without("licence"));
    assertEquals(
        List.of("/items MISSING", "/means MISSING"),
        trial.faults(Trial.SU, new Command.RequestSupplement(null, null)));
    trial.does(
        Trial.SU, new Command.RequestSupplement(List.of("营业执照", "授权委托书"), TellingMeans.ONLINE));
    assertEquals(List.of(), trial.state().pauses());
    assertEquals(List.of("营业执照", "授权委托书"), trial.state().supplement());
    assertEquals(
        "SUPPLEMENT_ONCE",
        trial
            .refused(Trial.SU, new Command.RequestSupplement(List.of("又一份"), TellingMeans.ONLINE))
            .code());
    trial.does(Trial.APPLICANT, new Command.Supplement("补交", List.of("file-a", "file-b")));
    assertTrue(trial.state().supplemented());
    assertEquals(List.of("file-a", "file-b"), trial.state().addedFiles());
    assertEquals(
        "NOTHING_ASKED",
        trial.refused(Trial.APPLICANT, new Command.Supplement("再补", List.of())).code());
    assertEquals(
        "SUPPLEMENT_ONCE",
        trial
            .refused(Trial.SU, new Command.RequestSupplement(List.of("又一份"), TellingMeans.ONLINE))
            .code());
  }

  @Test
  void nobodySupplementsWhatWasNotAskedFor() {
    assertEquals(
        "NOTHING_ASKED",
        Trial.taken(DAY, Requests.mandate())
            .refused(Trial.APPLICANT, new Command.Supplement("补", List.of()))
            .code());
  }

  @Test
  void eachMatterPromisesNoMoreThanTheLawAllows() {
    for (var matter : Trial.WORLD.catalogue().matters()) {
      Trial trial = Trial.accepted(DAY, Requests.about(matter.id()).at(everywhere()));
      LocalDate promised = trial.clock(ClockCode.SERVICE).due();
      assertFalse(promised.isAfter(trial.clock(ClockCode.STATUTORY).due()), matter.id());
    }
  }

  private static org.mashang.notarization.office.Places everywhere() {
    return new org.mashang.notarization.office.Places("330802", null, null, "330802");
  }
}
