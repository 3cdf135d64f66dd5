package org.mashang.notarization.proceeding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mashang.casework.Actor;
import org.mashang.casework.Refusal;
import org.mashang.casework.Role;
import org.mashang.casework.rule.Field;
import org.mashang.casework.time.Clock;
import org.mashang.notarization.office.Places;
import org.mashang.notarization.term.ClockCode;
import org.mashang.notarization.term.Stage;

class DispatchTest {

  private static final String DAY = "2026-09-24";
  private static final Command TAKE = new Command.Take(null);
  private static final Places BOTH = new Places("330802", "330803", null, null);

  private static Trial birth() {
    return Trial.submitted(DAY, Requests.birth().at(BOTH));
  }

  @Test
  void anOfficeWhoseNotariesMayNotCertifyForAbroadIsListedWithThatHint() {
    Trial abroad = Trial.submitted(DAY, Requests.licence().at(BOTH));
    Map<String, Boolean> told =
        abroad.field(Trial.DISPATCHER, "dispatch", "offices").options().stream()
            .collect(Collectors.toMap(Field.Option::value, one -> one.hint() != null));
    assertEquals(Map.of(Trial.XINAN, false, Trial.QUJIANG, true), told);
  }

  @Test
  void aRequestWaitsForTheJudicialOffice() {
    Trial trial = birth();
    assertEquals(Stage.DISPATCH, trial.state().stage());
    assertEquals(List.of("dispatch"), trial.permitted(Trial.DISPATCHER));
  }

  @Test
  void theOfficesOfArticle25AreOffered() {
    assertEquals(
        List.of(Trial.XINAN, Trial.QUJIANG),
        birth().options(Trial.DISPATCHER, "dispatch", "offices"));
    Trial near = Trial.submitted(DAY, Requests.birth());
    assertEquals(List.of(Trial.XINAN), near.options(Trial.DISPATCHER, "dispatch", "offices"));
  }

  @Test
  void landIsNotarisedWhereItLies() {
    Trial trial =
        Trial.submitted(
            DAY, Requests.about("SALE_IMMOVABLE").at(new Places("330802", null, null, "330881")));
    assertEquals(
        List.of("330881N1", Trial.XINAN), trial.options(Trial.DISPATCHER, "dispatch", "offices"));
    Command elsewhere = new Command.Dispatch(List.of(Trial.QUJIANG), true, "");
    assertEquals(List.of("/offices/0 NOT_AN_OPTION"), trial.faults(Trial.DISPATCHER, elsewhere));
  }

  @Test
  void whereNoOfficeIsCompetentNothingCanBePassedOnAndThePersonIsTold() {
    Trial trial = Trial.submitted(DAY, Requests.birth().at(new Places("110101", null, null, null)));
    assertEquals(List.of(), trial.permitted(Trial.DISPATCHER));
    assertEquals(
        "NO_COMPETENT_OFFICE",
        trial.refused(Trial.DISPATCHER, new Command.Dispatch(List.of(), false, "")).code());
  }

  @Test
  void aVideoFromAbroadGoesToListedOfficesOnly() {
    Trial trial = Trial.submitted(DAY, Requests.survivalFromAbroad().at(BOTH));
    assertEquals(List.of(Trial.XINAN), trial.options(Trial.DISPATCHER, "dispatch", "offices"));
  }

  @Test
  void askedTogetherTheFirstTakerHasIt() {
    Trial trial = birth().offeredToAll(Trial.XINAN, Trial.QUJIANG);
    assertEquals(2, trial.state().dispatching().standing().size());
    trial.does(Trial.CHAI, TAKE);
    assertEquals(Stage.REVIEW, trial.state().stage());
    assertEquals(Trial.QUJIANG, trial.state().handling().office());
    assertEquals(new Assignee(Trial.CHAI.id(), "柴静怡"), trial.state().handling().notary());
    assertEquals(
        List.of(Offer.State.GONE, Offer.State.TAKEN),
        trial.state().dispatching().offers().stream().map(Offer::state).toList());
    Refusal late = trial.refused(Trial.SU, TAKE);
    assertEquals("TAKEN_ALREADY", late.code());
    assertEquals("NPR-16", late.citations().getFirst().key());
    assertEquals("TAKEN_ALREADY", trial.refused(Trial.SHAO, TAKE).code());
    assertEquals(List.of(), trial.permitted(Trial.SU));
  }

  @Test
  void askedInTurnTheSecondWaitsForTheFirst() {
    Trial trial = birth().offered(Trial.XINAN, Trial.QUJIANG);
    assertEquals(List.of(Trial.QUJIANG), trial.state().dispatching().plan());
    assertEquals(Refusal.Kind.UNKNOWN, trial.refused(Trial.CHAI, TAKE).kind());
    trial.does(Trial.SU, new Command.ReturnOrder("本处近期人手不足"));
    assertEquals(Stage.OFFERED, trial.state().stage());
    assertEquals(Trial.QUJIANG, trial.last(Event.OfferSent.class).office());
    trial.arrives(2).does(Trial.CHAI, TAKE);
    assertEquals(Trial.QUJIANG, trial.state().handling().office());
    assertEquals("本处近期人手不足", trial.state().dispatching().offers().getFirst().reason().value());
  }

  @Test
  void whenEverybodyHasReturnedItTheJudicialOfficeHasItAgain() {
    Trial trial = birth().offeredToAll(Trial.XINAN, Trial.QUJIANG);
    trial.does(Trial.SU, new Command.ReturnOrder("不办"));
    assertEquals(Stage.OFFERED, trial.state().stage());
    assertEquals("TAKEN_ALREADY", trial.refused(Trial.SU, TAKE).code());
    trial.does(Trial.QUJIANG_HEAD, new Command.ReturnOrder("也不办"));
    assertEquals(Stage.DISPATCH, trial.state().stage());
    trial.does(Trial.DISPATCHER, new Command.Dispatch(List.of(Trial.XINAN), false, "已经电话说明"));
    trial.arrives(3).does(Trial.SU, TAKE);
    assertEquals(Trial.XINAN, trial.state().handling().office());
  }

  @Test
  void anOrderIsReturnedWithItsReasonOnly() {
    assertEquals(
        List.of("/reason MISSING"),
        birth().offered(Trial.XINAN).faults(Trial.SU, new Command.ReturnOrder(" ")));
  }

  @Test
  void anOrderThatWasTakenMayStillBeReturnedBeforeItIsAccepted() {
    Trial trial = Trial.taken(DAY, Requests.birth());
    trial.does(Trial.SU, new Command.ReturnOrder("经查不属于本处执业区域"));
    assertEquals(Stage.DISPATCH, trial.state().stage());
    assertNull(trial.state().handling().office());
    assertEquals(
        "NOT_IN_THIS_STAGE",
        Trial.accepted(DAY, Requests.birth())
            .refused(Trial.SU, new Command.ReturnOrder("不办"))
            .code());
  }

  @Test
  void aColleaguesOrderIsNotReturnedByAnother() {
    Trial trial = Trial.taken(DAY, Requests.birth());
    assertEquals("NOT_YOUR_CASE", trial.refused(Trial.MAO, new Command.ReturnOrder("不办")).code());
    trial.does(Trial.HEAD, new Command.ReturnOrder("不办"));
    assertEquals(Stage.DISPATCH, trial.state().stage());
  }

  @Test
  void timePassedBringsItToTheNextOffice() {
    Trial trial = birth().offered(Trial.XINAN, Trial.QUJIANG);
    // Thursday; the Friday begins the Mid-Autumn holiday
    Clock take = trial.clock(ClockCode.TAKE);
    assertEquals("2026-09-28", String.valueOf(take.due()));
    assertEquals("OFFERS_STAND", trial.refused(Actor.SYSTEM, new Command.ExpireOffers()).code());
    trial.at(take.expiresAt().minusSeconds(1));
    assertEquals("OFFERS_STAND", trial.refused(Actor.SYSTEM, new Command.ExpireOffers()).code());
    trial.at(take.expiresAt());
    assertEquals("OFFER_EXPIRED", trial.refused(Trial.SU, TAKE).code());
    trial.does(Actor.SYSTEM, new Command.ExpireOffers());
    assertEquals(Offer.State.EXPIRED, trial.state().dispatching().offers().getFirst().state());
    assertEquals(Trial.QUJIANG, trial.last(Event.OfferSent.class).office());
    assertEquals(Stage.OFFERED, trial.state().stage());
    trial.arrives(2);
    trial
        .at(trial.clock(ClockCode.TAKE).expiresAt())
        .does(Actor.SYSTEM, new Command.ExpireOffers());
    assertEquals(Stage.DISPATCH, trial.state().stage());
  }

  @Test
  void askedTogetherOneLapseSendsItToNobodyElse() {
    Trial trial = birth().offeredToAll(Trial.XINAN, Trial.QUJIANG);
    trial.at(trial.clock(ClockCode.TAKE).expiresAt());
    trial.does(Actor.SYSTEM, new Command.ExpireOffers());
    assertEquals(2, trial.state().dispatching().offers().size());
    assertEquals(Stage.DISPATCH, trial.state().stage());
  }

  @Test
  void anUrgentOrderIsTakenWithinTwoHours() {
    Trial trial =
        Trial.submitted(DAY, Requests.licence().urgentBy("2026-09-25")).offered(Trial.XINAN);
    assertEquals(trial.now().plus(Duration.ofHours(2)), trial.clock(ClockCode.TAKE).expiresAt());
  }

  @Test
  void whatLiesOnTheDesksIsNotPassedOnASecondTime() {
    Trial trial = birth().offered(Trial.XINAN);
    assertEquals(
        "OFFERED_ALREADY",
        trial
            .refused(Trial.DISPATCHER, new Command.Dispatch(List.of(Trial.QUJIANG), false, ""))
            .code());
  }

  @Test
  void anOfficeIsNamedOnceAndAtLeastOneIsNamed() {
    Trial trial = birth();
    assertEquals(
        List.of("/offices TWICE"),
        trial.faults(
            Trial.DISPATCHER,
            new Command.Dispatch(List.of(Trial.XINAN, Trial.XINAN), false, null)));
    assertEquals(
        List.of("/offices MISSING"),
        trial.faults(Trial.DISPATCHER, new Command.Dispatch(null, null, null)));
  }

  @Test
  void afterThirtyWorkOrdersPeopleTalkToEachOther() {
    Trial trial = birth();
    for (int i = 1; i <= 30; i++) {
      trial
          .does(Trial.DISPATCHER, new Command.Dispatch(List.of(Trial.XINAN), false, ""))
          .arrives(i)
          .does(Trial.HEAD, new Command.ReturnOrder("不办"));
    }
    assertEquals(
        "TOO_MANY_OFFERS",
        trial
            .refused(Trial.DISPATCHER, new Command.Dispatch(List.of(Trial.XINAN), false, ""))
            .code());
  }

  @Test
  void aWorkOrderArrivesOnce() {
    Trial trial = birth();
    trial.does(Trial.DISPATCHER, new Command.Dispatch(List.of(Trial.XINAN), null, null));
    assertEquals(
        List.of("/number NOT_UNDER_WAY"), trial.faults(Actor.SYSTEM, new Command.DeliverOffer(2)));
    trial.arrives(1);
    assertEquals(
        "NOTHING_UNDER_WAY", trial.refused(Actor.SYSTEM, new Command.DeliverOffer(1)).code());
    assertFalse(trial.permitted(Actor.SYSTEM).contains("deliverOffer"));
  }

  @Test
  void aNotaryTakesOnlyWhatTheyProve() {
    Trial abroad = Trial.submitted(DAY, Requests.about("BIRTH")).offered(Trial.XINAN);
    assertEquals("NOTARY_EXCLUDED", abroad.refused(Trial.ZHU, TAKE).code());
    Trial will = Trial.submitted(DAY, Requests.will()).offered(Trial.XINAN);
    assertEquals("NOTARY_EXCLUDED", will.refused(Trial.MAO, TAKE).code());
    will.does(Trial.ZHU, TAKE);
    assertEquals("祝怀远", will.state().handling().notary().name());
  }

  @Test
  void aConflictOfInterestExcludesByNameAndByCreditCode() {
    Trial trial = Trial.submitted(DAY, Requests.licence()).offered(Trial.XINAN);
    Refusal refusal = trial.refused(Trial.YE, TAKE);
    assertEquals("NOTARY_EXCLUDED", refusal.code());
    assertEquals("NL-23", refusal.citations().getFirst().key());
    assertEquals(List.of(Trial.SU.id()), trial.options(Trial.HEAD, "take", "notary"));
    Trial agent =
        Trial.submitted(DAY, Requests.birth().by(Requests.agentOf("衢州晴川光伏科技有限公司")))
            .offered(Trial.XINAN);
    assertEquals("NOTARY_EXCLUDED", agent.refused(Trial.YE, TAKE).code());
  }

  @Test
  void theHeadSeesWhyANotaryMayNotHaveIt() {
    Trial trial = Trial.submitted(DAY, Requests.licence()).offered(Trial.XINAN);
    List<Notarisation.Candidate> candidates =
        trial.law().candidates(trial.state(), Trial.HEAD, trial.now());
    assertEquals(4, candidates.size());
    assertEquals("与当事人有利害关系，应当回避", candidates.get(0).reason());
    assertNull(candidates.get(1).reason());
    assertEquals("不办理这一类公证事项", candidates.get(2).reason());
    assertEquals("没有办理涉外公证业务的资格", candidates.get(3).reason());
    assertEquals(List.of(), trial.law().candidates(trial.state(), Trial.APPLICANT, trial.now()));
  }

  @Test
  void theHeadTakesForTheOfficeAndAssignsLater() {
    Trial trial = Trial.submitted(DAY, Requests.birth()).offered(Trial.XINAN);
    trial.does(Trial.HEAD, TAKE);
    assertNull(trial.state().handling().notary());
    Command check = new Command.RecordPaper("household", "核对原件", List.of());
    assertEquals("NOT_YOUR_CASE", trial.refused(Trial.SU, check).code());
    trial.does(Trial.HEAD, new Command.AssignNotary(Trial.SU.id(), "熟悉"));
    trial.does(Trial.SU, check);
    assertFalse(trial.options(Trial.HEAD, "assignNotary", "notary").contains(Trial.SU.id()));
    trial.does(Trial.HEAD, new Command.AssignNotary(Trial.ZHU.id(), null));
    assertEquals("NOT_YOUR_CASE", trial.refused(Trial.SU, check).code());
  }

  @Test
  void theHeadTakesForANotaryOfTheOffice() {
    Trial trial = Trial.submitted(DAY, Requests.birth()).offered(Trial.XINAN);
    assertEquals(
        List.of("/notary NOT_AN_OPTION"),
        trial.faults(Trial.HEAD, new Command.Take(Trial.CHAI.id())));
    trial.does(Trial.HEAD, new Command.Take(Trial.MAO.id()));
    assertEquals(new Assignee(Trial.MAO.id(), "毛若琳"), trial.state().handling().notary());
  }

  @Test
  void whoStepsBackDoesNotGetTheCaseAgain() {
    Trial trial = Trial.taken(DAY, Requests.birth());
    trial.does(Trial.SU, new Command.Recuse("当事人是本人近亲属"));
    assertNull(trial.state().handling().notary());
    assertEquals(List.of(Trial.SU.id()), trial.state().handling().excluded());
    assertFalse(trial.options(Trial.HEAD, "assignNotary", "notary").contains(Trial.SU.id()));
    trial.does(Trial.HEAD, new Command.AssignNotary(Trial.ZHU.id(), "接办"));
    assertEquals(List.of(Trial.SU.id()), trial.state().handling().excluded());
    assertEquals(
        "已经回避", trial.law().candidates(trial.state(), Trial.HEAD, trial.now()).get(1).reason());
  }

  @Test
  void steppingBackHoldsWhereverTheOrderGoes() {
    Trial trial = Trial.taken(DAY, Requests.birth());
    trial.does(Trial.SU, new Command.Recuse("当事人是本人近亲属"));
    trial.does(Trial.HEAD, new Command.ReturnOrder("本处不便办理"));
    trial.does(Trial.DISPATCHER, new Command.Dispatch(List.of(Trial.XINAN), false, "仍请贵处办理"));
    trial.arrives(2);
    assertEquals("NOTARY_EXCLUDED", trial.refused(Trial.SU, TAKE).code());
    trial.does(Trial.ZHU, TAKE);
    assertEquals(List.of(Trial.SU.id()), trial.state().handling().excluded());
  }

  @Test
  void whereNobodyElseMayHaveItTheHeadIsTold() {
    Trial trial = Trial.taken(DAY, Requests.licence());
    assertEquals(
        "NOBODY_ELSE",
        trial.refused(Trial.HEAD, new Command.AssignNotary(Trial.YE.id(), "")).code());
  }

  @Test
  void onlyTheJudicialOfficePassesOnAndOnlyTheSystemDelivers() {
    Trial trial = birth();
    Command dispatch = new Command.Dispatch(List.of(Trial.XINAN), false, "");
    for (Actor actor : List.of(Trial.APPLICANT, Actor.SYSTEM, Trial.AUDITOR)) {
      assertEquals(Refusal.Kind.FORBIDDEN, trial.refused(actor, dispatch).kind());
    }
    trial.does(Trial.DISPATCHER, dispatch);
    assertEquals(
        Refusal.Kind.FORBIDDEN,
        trial.refused(Trial.DISPATCHER, new Command.DeliverOffer(1)).kind());
  }

  @Test
  void aHeadWithoutAnOfficeHasNothing() {
    Trial trial = birth().offered(Trial.XINAN);
    Actor lost = new Actor("lost", "无所属", Role.HEAD, null);
    assertEquals(Refusal.Kind.UNKNOWN, trial.refused(lost, TAKE).kind());
    assertTrue(trial.permitted(lost).isEmpty());
  }
}
