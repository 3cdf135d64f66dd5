package org.mashang.screening.proceeding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.mashang.casework.Actor;
import org.mashang.casework.Refusal;
import org.mashang.casework.scan.PaperFault;
import org.mashang.screening.extract.Extraction;
import org.mashang.screening.fact.FactKey;
import org.mashang.screening.term.PaperState;
import org.mashang.screening.term.Referral;
import org.mashang.screening.term.Stage;

class PapersTest {

  private static Trial taken() {
    return Trial.opened("2026-09-01", "2026-09-18").does(Trial.GU, new Command.Take());
  }

  @Test
  void aCaseIsBeingReadUntilItsLastPaperIsReadOrCannotBe() {
    Trial trial = taken().announces("a").announces("b").arrives("a").arrives("b");
    assertEquals(Stage.READING, trial.state().stage());
    trial.reads("a");
    assertEquals(Stage.READING, trial.state().stage());
    assertFalse(trial.state().toBeScreened());
    trial.refuses(Actor.SYSTEM, trial.screen(Extraction.read("血液")), "STILL_READING");
    trial.does(Actor.SYSTEM, new Command.RefusePaper("b", PaperFault.ENCRYPTED, "文件设有密码"));
    assertTrue(trial.state().toBeScreened());
    trial.screens("血液酒精含量为128.5mg/100ml");
    assertEquals(Stage.REVIEW, trial.state().stage());
    assertEquals(PaperFault.ENCRYPTED, trial.state().paper("b").orElseThrow().fault());
  }

  @Test
  void aReadingThatStandsStillIsGivenUpAndTheCaseGoesOnToAHuman() {
    Trial trial = taken().announces("a").arrives("a");
    trial.does(Actor.SYSTEM, new Command.GiveUpReading("a"));
    assertEquals(PaperState.UNREAD, trial.state().paper("a").orElseThrow().state());
    trial.screens("没有结论");
    assertEquals(Stage.REVIEW, trial.state().stage());
    trial.reads("a");
    assertTrue(trial.state().toBeScreened(), "what is read late after all is screened again");
  }

  @Test
  void thePapersAreScreenedOnceAndAgainWhenTheyHaveChanged() {
    Trial trial = Trial.screened();
    trial.refuses(Actor.SYSTEM, trial.screen(Extraction.read("血液")), "SCREENED_ALREADY");
    Command.Screen old = trial.screen(Extraction.read("血液"));
    trial.does(Trial.ASSISTANT, new Command.ClassifyPaper("p1", "BLOOD_OPINION", "看过原件"));
    trial.refuses(Actor.SYSTEM, old, "PAPERS_CHANGED");
    trial.screens("血液酒精含量为128.5mg/100ml");
    assertEquals(2, trial.state().screenings().size());
  }

  @Test
  void noOpinionIsGivenWhileANewScreeningIsDue() {
    Trial trial = Trial.heard();
    trial.does(Trial.ASSISTANT, new Command.ClassifyPaper("p1", "BLOOD_OPINION", "看过原件"));
    trial.refuses(
        Trial.GU,
        Trial.opinion(org.mashang.screening.term.OpinionKind.PROPOSE_PROSECUTION),
        "SCREENING_DUE");
  }

  @Test
  void nothingIsApprovedWhileAPaperIsReadOrANewScreeningIsDue() {
    Trial trial =
        Trial.heard()
            .proposes(org.mashang.screening.term.OpinionKind.PROPOSE_NON_PROSECUTION_16)
            .announces("p2")
            .arrives("p2");
    trial.refuses(Trial.CHIEF, new Command.Approve(""), "STILL_READING");
    trial.reads("p2").refuses(Trial.CHIEF, new Command.Approve(""), "SCREENING_DUE");
    trial.screens("血液酒精含量为128.5mg/100ml");
    trial.refuses(Trial.CHIEF, new Command.Approve(""), "NOTHING_PROPOSED");
  }

  @Test
  void aCorrectionMakesANewScreeningAndTheOldOneKeepsItsNumber() {
    Trial trial = Trial.screened().corrects(FactKey.BLOOD_ALCOHOL, "150.0");
    assertEquals(
        List.of(1, 2), trial.state().screenings().stream().map(PastScreening::number).toList());
    Screening latest = Objects.requireNonNull(trial.state().latest());
    assertEquals("酒精含量150.0", latest.judged().summary().value());
    assertEquals("128.5", latest.corrections().getFirst().before().value());
    Event first =
        trial.events().stream()
            .filter(event -> event instanceof Event.ScreeningMade)
            .findFirst()
            .orElseThrow();
    assertEquals("酒精含量128.5", ((Event.ScreeningMade) first).screening().judged().summary().value());
  }

  @Test
  void whatPeopleHaveSetHoldsWhateverFurtherPapersSay() {
    Trial trial = Trial.screened().corrects(FactKey.BLOOD_ALCOHOL, "150.0");
    trial.announces("p2").arrives("p2").reads("p2").screens("血液酒精含量为90mg/100ml");
    Screening latest = Objects.requireNonNull(trial.state().latest());
    assertEquals(
        "150.0", Objects.requireNonNull(latest.facts().sheet().of(FactKey.BLOOD_ALCOHOL)).value());
  }

  @Test
  void aCorrectionIsOfTheTypeOfItsFact() {
    Trial trial = Trial.screened();
    for (String wrong : List.of("一百五", "-1", "1500", "15O", "150.123", "YES")) {
      trial.refuses(
          Trial.GU, new Command.CorrectFact(FactKey.BLOOD_ALCOHOL, wrong, "核对"), "NOT_OF_ITS_TYPE");
    }
    trial.refuses(
        Trial.GU, new Command.CorrectFact(FactKey.ACCIDENT, "MAYBE", "核对"), "NOT_OF_ITS_TYPE");
    trial.refuses(
        Trial.GU, new Command.CorrectFact(FactKey.VEHICLE, "TANK", "核对"), "NOT_OF_ITS_TYPE");
    trial.refuses(
        Trial.GU,
        new Command.CorrectFact(FactKey.OPINION_ON, "2026-02-30", "核对"),
        "NOT_OF_ITS_TYPE");
    trial.corrects(FactKey.VEHICLE, "MOTORCYCLE").corrects(FactKey.OPINION_ON, "2026-02");
  }

  @Test
  void onlyTheSystemPutsOnRecordWhatArrivesAndWhatWasRead() {
    Trial trial = taken().announces("a");
    for (Actor actor : List.of(Trial.GU, Trial.ASSISTANT, Trial.CHIEF)) {
      trial.refuses(actor, new Command.RecordArrival("a", "ab".repeat(32)), "NOT_YOURS_TO_DO");
    }
    trial.arrives("a");
    trial.refuses(Actor.SYSTEM, new Command.RecordArrival("a", "cd".repeat(32)), "NOT_WAITING");
  }

  @Test
  void aPaperThatWasTakenOutCountsNoMoreAndStaysOnRecord() {
    Trial trial = Trial.screened().announces("p2").arrives("p2").reads("p2");
    trial.does(Trial.ASSISTANT, new Command.RemovePaper("p2", "另案材料"));
    assertEquals(1, trial.state().read().size());
    assertEquals(2, trial.state().papers().size());
    assertFalse(trial.state().toBeScreened(), "the papers are those of the last screening again");
  }

  @Test
  void aCaseIsOpenedByItsOwnProcuratorateWithPossibleDays() {
    Trial trial = taken();
    CaseReview law = trial.law;
    Command.Open late = Trial.opening("2026-09-19", "2026-09-18", false, Referral.TRANSFERRED);
    var refused =
        (org.mashang.casework.Decision.Refused<Event>)
            law.decide(null, late, Trial.ASSISTANT, trial.now());
    assertEquals(Refusal.Kind.INVALID, refused.refusal().kind());
    Command.Open good = Trial.opening("2026-09-01", "2026-09-18", false, Referral.TRANSFERRED);
    for (Actor actor : List.of(Trial.STRANGER, Trial.CHIEF, Trial.AUDITOR, Actor.SYSTEM)) {
      assertTrue(
          law.decide(null, good, actor, trial.now())
              instanceof org.mashang.casework.Decision.Refused<Event>);
    }
    assertEquals(LocalDate.of(2026, 9, 18), trial.state().terms().receivedOn());
  }
}
