package org.mashang.notarization.proceeding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mashang.casework.time.Clock;
import org.mashang.casework.time.Shanghai;
import org.mashang.notarization.term.ClockCode;
import org.mashang.notarization.term.PauseGround;
import org.mashang.notarization.term.TellingMeans;

class PromisesTest {

  private static final String DAY = "2026-09-24";

  private static Command.CheckPromise check(String paper, boolean kept) {
    return new Command.CheckPromise(paper, kept, "核对情况");
  }

  private static List<Clock> clocks(Trial trial) {
    return trial.clocks().all().stream()
        .filter(clock -> clock.code() == ClockCode.PROMISED_PAPER)
        .toList();
  }

  private static PaperOnFile.State state(Trial trial, String paper) {
    return trial.state().paper(paper).orElseThrow().state();
  }

  @Test
  void aPromiseStandsInForThePaperAtFirst() {
    Trial trial = Trial.taken(DAY, Requests.birth()).identifies();
    assertEquals(PaperOnFile.State.PROMISED, state(trial, "household"));
    assertEquals(List.of(), clocks(trial));
    trial.accepts();
  }

  @Test
  void everyPromisedPaperHasItsOwnTimeFromAcceptance() {
    Trial trial = Trial.accepted(DAY, Requests.birth());
    assertEquals(
        List.of(LocalDate.of(2026, 10, 9), LocalDate.of(2026, 10, 15)),
        clocks(trial).stream().map(Clock::due).toList());
    trial.on("2026-10-10");
    assertEquals(
        List.of(Clock.State.OVERDUE, Clock.State.RUNNING),
        clocks(trial).stream().map(Clock::state).toList());
  }

  @Test
  void aPromisedPaperThatIsLateIsNotTheOfficesLatenessAndHidesNoneOfIt() {
    Trial trial = Trial.accepted(DAY, Requests.birth()).on("2026-10-10");
    LocalDate service = trial.clock(ClockCode.SERVICE).due();
    assertEquals(
        service.plusDays(1).atStartOfDay(Shanghai.ZONE).toInstant(),
        trial.clocks().organDue().orElseThrow());
    trial
        .on("2026-09-28")
        .does(Trial.SU, new Command.Pause(PauseGround.SUPPLEMENT, "等材料", TellingMeans.TELEPHONE))
        .on("2026-10-20");
    assertEquals(ClockCode.PROMISED_PAPER, trial.clocks().next().orElseThrow().code());
    assertEquals(Optional.empty(), trial.clocks().organDue());
  }

  @Test
  void aPromisedPaperIsBroughtAndCheckedAndKept() {
    Trial trial = Trial.accepted(DAY, Requests.birth());
    trial.does(Trial.APPLICANT, new Command.FulfilPromise("household", "file-late"));
    assertEquals(PaperOnFile.State.BROUGHT, state(trial, "household"));
    assertEquals(1, clocks(trial).size());
    assertEquals(
        List.of("/paper NOT_AN_OPTION"),
        trial.faults(Trial.APPLICANT, new Command.FulfilPromise("household", "file-again")));
    trial.does(Trial.SU, check("household", true));
    assertEquals(
        new PaperOnFile("household", PaperOnFile.State.KEPT, "file-late"),
        trial.state().paper("household").orElseThrow());
    assertTrue(trial.state().addedFiles().contains("file-late"));
    assertEquals(List.of("/paper NOT_AN_OPTION"), trial.faults(Trial.SU, check("household", true)));
  }

  @Test
  void whatWasNotBroughtIsNotKept() {
    Trial trial = Trial.accepted(DAY, Requests.birth());
    assertEquals(List.of("/kept NOT_BROUGHT"), trial.faults(Trial.SU, check("household", true)));
  }

  @Test
  void aBrokenPromiseIsRecordedAndStopsTheCertificate() {
    Trial trial = Trial.drafted(DAY, Requests.birth());
    trial.does(Trial.SU, check("household", false));
    assertEquals(PaperOnFile.State.BROKEN, state(trial, "household"));
    var refusal = trial.refused(Trial.SU, new Command.Issue(1, "check-1"));
    assertEquals("PROMISE_BROKEN", refusal.code());
    assertEquals(
        List.of("NL-31(5)", "NL-31(6)"),
        refusal.citations().stream().map(citation -> citation.key()).toList());
    trial.does(Trial.SU, new Command.RecordPaper("household", "已补齐", List.of("scan-1")));
    trial.issues();
    assertTrue(trial.events().stream().anyMatch(e -> e instanceof Event.PromiseChecked));
  }

  @Test
  void anOpenPromiseDoesNotStopTheCertificateAndIsStillAwaited() {
    Trial trial = Trial.issued(DAY, Requests.birth());
    assertEquals(2, clocks(trial).size());
    trial.on("2026-11-24");
    assertEquals(Clock.State.OVERDUE, clocks(trial).getFirst().state());
    trial.does(Trial.SU, check("household", false));
    assertEquals(PaperOnFile.State.BROKEN, state(trial, "household"));
  }

  @Test
  void aPromisedPaperOfAnOrderThatEndedOtherwiseIsAwaitedNoMore() {
    Trial trial =
        Trial.accepted(DAY, Requests.birth())
            .does(Trial.APPLICANT, new Command.Withdraw("不需要了"))
            .on("2026-11-24");
    assertEquals(List.of(), clocks(trial));
    assertEquals(true, trial.clocks().next().isEmpty());
  }

  @Test
  void aPromisedPaperThatIsSeenIsPromisedNoMore() {
    Trial trial = Trial.accepted(DAY, Requests.birth());
    trial.does(Trial.SU, new Command.RecordPaper("household", "数据共享取得", List.of()));
    assertEquals(1, clocks(trial).size());
    assertEquals(List.of("birthCertificate"), trial.options(Trial.SU, "fulfilPromise", "paper"));
  }

  @Test
  void whereNothingWasPromisedNothingIsBroughtOrChecked() {
    Trial trial = Trial.accepted(DAY, Requests.mandate());
    assertEquals(
        "NOTHING_PROMISED",
        trial.refused(Trial.APPLICANT, new Command.FulfilPromise("licence", "file")).code());
    assertEquals("NOTHING_TO_CHECK", trial.refused(Trial.SU, check("licence", true)).code());
  }

  @Test
  void promisedPapersAreCalledByTheirNames() {
    Trial trial = Trial.accepted(DAY, Requests.birth());
    var matter = Trial.WORLD.matter(trial.state().request());
    trial
        .field(Trial.APPLICANT, "fulfilPromise", "paper")
        .options()
        .forEach(option -> assertEquals(PaperList.name(matter, option.value()), option.label()));
    assertEquals("户口簿或者户籍证明", PaperList.name(matter, "household"));
    assertEquals("申请人的身份证件", PaperList.nameOfFile(trial.state(), matter, "file-identity"));
    assertEquals("材料", PaperList.nameOfFile(trial.state(), matter, "file-other"));
  }
}
