package org.mashang.reconsideration.proceeding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Happened;
import org.mashang.casework.rule.Copies;
import org.mashang.casework.time.Shanghai;
import org.mashang.reconsideration.application.Agent;
import org.mashang.reconsideration.application.Application;
import org.mashang.reconsideration.document.DocumentKind;
import org.mashang.reconsideration.term.DecisionKind;
import org.mashang.reconsideration.term.Outcome;
import org.mashang.reconsideration.term.Procedure;
import org.mashang.reconsideration.term.Stage;

/** What each event changes. */
final class Evolution {

  private Evolution() {}

  /** The first state of a case. */
  static Case begin(Event.Submitted event, Happened happened) {
    Application application = event.application();
    LocalDate day = Shanghai.day(happened.at());
    return new Case(
        event.id(),
        event.receiptCode(),
        happened.sequence(),
        event.channel(),
        event.hall(),
        event.organName(),
        application,
        happened.by().id(),
        happened.at(),
        "",
        Stage.RECEIVED,
        Review.from(day),
        null,
        Exchange.NONE,
        new Hearings(List.of(), application.wishes().hearing(), null, List.of()),
        List.of(),
        new Stay(application.wishes().stay(), null),
        Agreement.NONE,
        false,
        application.thirdParties(),
        mandates(application.agents()),
        null,
        null,
        List.of(),
        List.of(),
        null);
  }

  /** The state after one more event of a case that has begun. */
  static Case apply(Case c, Event event, Happened happened) {
    LocalDate day = Shanghai.day(happened.at());
    CaseChange to = new CaseChange(c).version(happened.sequence());
    switch (event) {
      case Event.Submitted e -> to.application(e.application());

      case Event.Accepted e ->
          accept(to, new Acceptance(e.acceptedOn(), false, e.procedure(), e.ground(), 0))
              .caseNumber(e.caseNumber());
      case Event.DeemedAccepted e ->
          accept(to, new Acceptance(e.acceptedOn(), true, Procedure.ORDINARY, null, 0));
      case Event.SupplementRequested e ->
          to.position(Stage.SUPPLEMENT)
              .review(new Review(c.review().startedOn(), e.items(), day, null));
      case Event.SupplementExtended e -> to.review(extended(c.review(), e.until()));
      case Event.Supplemented e ->
          to.position(Stage.RECEIVED)
              .add(e.files())
              .review(
                  new Review(
                      e.receivedOn(),
                      c.review().items(),
                      c.review().askedOn(),
                      c.review().extendedUntil()));
      case Event.Abandoned e -> end(to, Ending.of(Outcome.ABANDONED, day)).position(Stage.CLOSED);
      case Event.Refused e -> end(to, Ending.of(Outcome.REFUSED, day));
      case Event.PassedOn e -> end(to, Ending.of(Outcome.PASSED_ON, day));

      case Event.SimplifiedUsed e ->
          to.acceptance(procedure(c, Procedure.SIMPLIFIED).withGround(e.ground()));
      case Event.OrdinaryProposed e -> propose(to, e, happened);
      case Event.TurnedOrdinary e -> to.acceptance(procedure(c, Procedure.ORDINARY));
      case Event.SentToRespondent e ->
          to.position(Stage.ANSWER).exchange(new Exchange(day, null, false, false));
      case Event.AnswerReceived e ->
          to.position(Stage.EXAMINATION)
              .add(e.files())
              .exchange(
                  new Exchange(
                      c.exchange().sentOn(), e.receivedOn(), e.evidence(), c.exchange().missed()));
      case Event.AnswerMissed e ->
          to.position(Stage.EXAMINATION)
              .exchange(new Exchange(c.exchange().sentOn(), null, false, true));
      case Event.EvidenceAdded e -> to.add(e.files());
      case Event.PartyHeard e -> {
        Hearings.Heard heard = new Hearings.Heard(e.party(), e.means(), e.heardOn());
        to.add(e.files()).hearings(c.hearings().withHeard(heard));
      }
      case Event.HearingRequested e -> to.hearings(c.hearings().withRequest());
      case Event.HearingCalled e ->
          to.hearings(c.hearings().withCalled(new Hearings.Called(e.at(), e.place(), day)));
      case Event.HearingCancelled e -> to.hearings(c.hearings().withCalled(null));
      case Event.HearingHeld e ->
          to.add(e.files()).hearings(c.hearings().withCalled(null).withHeld(e.heldOn()));
      case Event.FileInspected e -> {}
      case Event.NormativeReviewStarted e ->
          to.normativeReview(new NormativeReview(e.route(), e.document(), e.authority(), day));
      case Event.NormativeReviewEnded e -> to.normativeReview(null);

      case Event.Suspended e ->
          to.pauses(Copies.plus(c.pauses(), new Pause(e.ground(), e.since(), null, null)));
      case Event.Resumed e -> to.pauses(resumed(c.pauses(), e.on()));
      case Event.Terminated e ->
          end(to, Ending.of(Outcome.TERMINATED, day)).withdrawalRequested(false);
      case Event.WithdrawalRequested e -> to.withdrawalRequested(true);
      case Event.WithdrawalDenied e -> to.withdrawalRequested(false);

      case Event.StayRequested e -> to.stay(new Stay(true, c.stay().ground()));
      case Event.StayGranted e -> to.stay(new Stay(false, e.ground()));
      case Event.StayDenied e -> to.stay(new Stay(false, null));
      case Event.StayLifted e -> to.stay(new Stay(false, null));

      case Event.MediationStarted e ->
          to.agreement(new Agreement(true, null, c.agreement().settledOn()));
      case Event.MediationEnded e ->
          to.agreement(new Agreement(false, null, c.agreement().settledOn()));
      case Event.MediationProposed e -> propose(to, e, happened);
      case Event.Mediated e ->
          end(to, new Ending(Outcome.MEDIATED, day, null, e.performWithinDays(), false, false))
              .agreement(new Agreement(false, null, c.agreement().settledOn()));
      case Event.MediationSigned e ->
          to.agreement(new Agreement(false, e.signedOn(), c.agreement().settledOn()));
      case Event.MediationRevoked e -> to.ending(null).position(underWay(c));
      case Event.Settled e -> to.agreement(settled(c.agreement(), e.settledOn()));

      case Event.ThirdPartyAdded e -> to.thirdParties(Joining.thirdParty(c, e));
      case Event.AgentAppointed e -> to.mandates(Joining.appointed(c.mandates(), e)).add(file(e));
      case Event.AgentEnded e -> to.mandates(Joining.ended(c.mandates(), e.agent()));

      case Event.ExtensionProposed e -> propose(to, e, happened);
      case Event.Extended e -> to.acceptance(accepted(c).extendedBy(e.days()));
      case Event.DecisionProposed e -> propose(to, e, happened);
      case Event.Decided e -> end(to, decided(e.kind(), e.performWithinDays(), day));
      case Event.DismissalProposed e -> propose(to, e, happened);
      case Event.Dismissed e -> end(to, Ending.of(Outcome.DISMISSED, day));
      case Event.Approved e -> to.proposal(null);
      case Event.Returned e -> to.proposal(null);
      case Event.Retracted e -> to.proposal(null);

      case Event.DocumentIssued e ->
          to.documents(Copies.plus(c.documents(), new Issued(e.document(), List.of(), List.of())));
      case Event.DocumentSent e ->
          to.documents(Joining.papers(c, e.document(), paper -> paper.sentTo(e.party())));
      case Event.DocumentServed e -> serve(c, to, e);
      case Event.PerformanceReminded e -> {}
      case Event.Performed e -> to.ending(ending(c).asPerformed());
      case Event.EnforcementStarted e -> to.ending(ending(c).asEnforced());
      case Event.Closed e -> to.position(Stage.CLOSED);

      case Event.RemindersChanged e -> to.application(c.application().reminded(e.wish()));
      case Event.RecordCorrected e -> Correction.apply(c, to, e);
      case Event.PersonalDataRead e -> {}
    }
    return performing(to.done());
  }

  /** The pauses with the open one ended. */
  static List<Pause> resumed(List<Pause> pauses, LocalDate on) {
    if (pauses.isEmpty()) {
      return pauses;
    }
    int last = pauses.size() - 1;
    Pause open = pauses.get(last);
    return Copies.with(pauses, last, new Pause(open.ground(), open.since(), on, open.toldOn()));
  }

  private static CaseChange accept(CaseChange to, Acceptance acceptance) {
    return to.position(Stage.ACCEPTED).acceptance(acceptance);
  }

  private static CaseChange end(CaseChange to, Ending ending) {
    return to.ending(ending).position(Stage.SERVICE).proposal(null);
  }

  private static void propose(CaseChange to, Event what, Happened happened) {
    to.proposal(new Proposal(what, happened.by().id(), happened.by().name(), happened.at()));
  }

  private static Review extended(Review review, LocalDate until) {
    return new Review(review.startedOn(), review.items(), review.askedOn(), until);
  }

  private static Agreement settled(Agreement agreement, LocalDate on) {
    return new Agreement(agreement.mediating(), agreement.signedOn(), on);
  }

  private static Ending decided(DecisionKind kind, @Nullable Integer days, LocalDate day) {
    return new Ending(Outcome.DECIDED, day, kind, days, false, false);
  }

  /** A paper reached a party; some periods and stages hang on that. */
  private static void serve(Case c, CaseChange to, Event.DocumentServed e) {
    Issued.Served served = new Issued.Served(e.party(), e.method(), e.servedOn(), e.proof());
    to.documents(Joining.papers(c, e.document(), paper -> paper.servedWith(served)));
    boolean suspension =
        c.documents().stream()
            .anyMatch(
                paper ->
                    paper.id().equals(e.document())
                        && paper.document().kind() == DocumentKind.SUSPENSION_NOTICE);
    if (suspension && e.party().equals(PartyRef.APPLICANT) && !c.pauses().isEmpty()) {
      int last = c.pauses().size() - 1;
      Pause pause = c.pauses().get(last);
      to.pauses(
          Copies.with(
              c.pauses(),
              last,
              new Pause(pause.ground(), pause.since(), pause.until(), e.servedOn())));
    }
  }

  /** Once everybody has the last paper, what it orders is to be performed. */
  private static Case performing(Case c) {
    Ending ending = c.ending();
    boolean due =
        ending != null
            && c.position() == Stage.SERVICE
            && ending.toBePerformed()
            && Serving.allServed(c)
            && !Agreeing.awaitsSignatures(c);
    return due ? new CaseChange(c).position(Stage.PERFORMANCE).done() : c;
  }

  /** Where a case stood before it had ended. */
  private static Stage underWay(Case c) {
    Exchange exchange = c.exchange();
    if (exchange.answeredOn() != null || exchange.missed()) {
      return Stage.EXAMINATION;
    }
    return exchange.sentOn() != null ? Stage.ANSWER : Stage.ACCEPTED;
  }

  private static Acceptance procedure(Case c, Procedure procedure) {
    Acceptance accepted = accepted(c);
    return new Acceptance(
        accepted.on(), accepted.deemed(), procedure, null, accepted.extensionDays());
  }

  private static Acceptance accepted(Case c) {
    Acceptance accepted = c.acceptance();
    return accepted == null
        ? new Acceptance(c.review().startedOn(), false, Procedure.ORDINARY, null, 0)
        : accepted;
  }

  private static Ending ending(Case c) {
    Ending ending = c.ending();
    return ending == null ? Ending.of(Outcome.DECIDED, c.review().startedOn()) : ending;
  }

  private static List<Mandate> mandates(List<Agent> agents) {
    List<Mandate> mandates = new ArrayList<>();
    for (Agent agent : agents) {
      mandates.add(
          new Mandate(
              "agent-" + (mandates.size() + 1),
              PartyRef.APPLICANT,
              agent.name(),
              agent.until(),
              false));
    }
    return mandates;
  }

  private static List<String> file(Event.AgentAppointed event) {
    String mandate = event.mandateFileId();
    return mandate == null ? List.of() : List.of(mandate);
  }
}
