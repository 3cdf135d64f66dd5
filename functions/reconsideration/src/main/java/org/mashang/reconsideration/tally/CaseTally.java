package org.mashang.reconsideration.tally;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Happened;
import org.mashang.casework.tally.Count;
import org.mashang.casework.tally.Tally;
import org.mashang.casework.time.Shanghai;
import org.mashang.reconsideration.application.HallRef;
import org.mashang.reconsideration.proceeding.Case;
import org.mashang.reconsideration.proceeding.Event;

/**
 * What is counted of a case (行政复议统计), at its organ, the hall at whose code it began and the
 * channel. Days are calendar days. Every application that is no longer under review is once
 * accepted or once rejected; every accepted case that is over is once ended.
 *
 * <ul>
 *   <li>{@code reconsideration.submitted} kind: ActKind
 *   <li>{@code reconsideration.supplement} asked for what is missing; once a case
 *   <li>{@code reconsideration.accepted} kind: Procedure at first; outcome: ACCEPTED, DEEMED;
 *       lasted: days from submission
 *   <li>{@code reconsideration.rejected} kind: of REFUSED the first RefusalGround; outcome:
 *       REFUSED, PASSED_ON, ABANDONED, WITHDRAWN (before acceptance); lasted: days from submission
 *   <li>{@code reconsideration.ended}: see {@link Endings}
 *   <li>{@code reconsideration.stay} kind: of GRANTED the StayGround; outcome: GRANTED, DENIED
 * </ul>
 */
public final class CaseTally implements Tally<Case, Event> {

  private static final int DIVISION = 6;
  private static final List<Count> NOTHING = List.of();

  @Override
  public List<Count> of(@Nullable Case before, Event event, Case after, Happened happened) {
    LocalDate day = Shanghai.day(happened.at());
    return switch (event) {
      case Event.Submitted e ->
          List.of(count("submitted", after).kind(e.application().act().kind().name()));
      case Event.SupplementRequested e -> List.of(count("supplement", after));
      case Event.Accepted e ->
          List.of(accepted(after, "ACCEPTED", e.procedure().name(), e.acceptedOn()));
      case Event.DeemedAccepted e -> List.of(accepted(after, "DEEMED", "ORDINARY", e.acceptedOn()));
      case Event.Refused e ->
          List.of(
              rejected(after, "REFUSED", day)
                  .kind(e.grounds().isEmpty() ? "" : e.grounds().getFirst().name()));
      case Event.PassedOn e -> List.of(rejected(after, "PASSED_ON", day));
      case Event.Abandoned e -> List.of(rejected(after, "ABANDONED", day));
      case Event.Terminated e ->
          after.acceptance() == null
              ? List.of(rejected(after, "WITHDRAWN", day))
              : ended(after, Endings.kind(e, after), happened);
      case Event.Decided e -> ended(after, e.kind().name(), happened);
      case Event.Dismissed e -> ended(after, "DISMISSED", happened);
      case Event.MediationSigned e -> ended(after, "MEDIATED", happened);
      case Event.StayGranted e ->
          List.of(count("stay", after).outcome("GRANTED").kind(e.ground().name()));
      case Event.StayDenied e -> List.of(count("stay", after).outcome("DENIED"));
      // nothing that the figures ask for
      case Event.SupplementExtended e -> NOTHING;
      case Event.Supplemented e -> NOTHING;
      case Event.SimplifiedUsed e -> NOTHING;
      case Event.OrdinaryProposed e -> NOTHING;
      case Event.TurnedOrdinary e -> NOTHING;
      case Event.SentToRespondent e -> NOTHING;
      case Event.AnswerReceived e -> NOTHING;
      case Event.AnswerMissed e -> NOTHING;
      case Event.EvidenceAdded e -> NOTHING;
      case Event.PartyHeard e -> NOTHING;
      case Event.HearingRequested e -> NOTHING;
      case Event.HearingCalled e -> NOTHING;
      case Event.HearingCancelled e -> NOTHING;
      case Event.HearingHeld e -> NOTHING;
      case Event.FileInspected e -> NOTHING;
      case Event.NormativeReviewStarted e -> NOTHING;
      case Event.NormativeReviewEnded e -> NOTHING;
      case Event.Suspended e -> NOTHING;
      case Event.Resumed e -> NOTHING;
      case Event.WithdrawalRequested e -> NOTHING;
      case Event.WithdrawalDenied e -> NOTHING;
      case Event.StayRequested e -> NOTHING;
      case Event.StayLifted e -> NOTHING;
      case Event.MediationStarted e -> NOTHING;
      case Event.MediationEnded e -> NOTHING;
      case Event.MediationProposed e -> NOTHING;
      case Event.Mediated e -> NOTHING; // not in force before all have signed (73(1))
      case Event.MediationRevoked e -> NOTHING;
      case Event.Settled e -> NOTHING; // it ends when the withdrawal is permitted (74(2))
      case Event.ThirdPartyAdded e -> NOTHING;
      case Event.AgentAppointed e -> NOTHING;
      case Event.AgentEnded e -> NOTHING;
      case Event.ExtensionProposed e -> NOTHING;
      case Event.Extended e -> NOTHING;
      case Event.DecisionProposed e -> NOTHING;
      case Event.DismissalProposed e -> NOTHING;
      case Event.Approved e -> NOTHING;
      case Event.Returned e -> NOTHING;
      case Event.Retracted e -> NOTHING;
      case Event.DocumentIssued e -> NOTHING;
      case Event.DocumentSent e -> NOTHING;
      case Event.DocumentServed e -> NOTHING;
      case Event.PerformanceReminded e -> NOTHING;
      case Event.Performed e -> NOTHING;
      case Event.EnforcementStarted e -> NOTHING;
      case Event.Closed e -> NOTHING;
      case Event.RemindersChanged e -> NOTHING;
      case Event.RecordCorrected e -> NOTHING;
      case Event.PersonalDataRead e -> NOTHING;
    };
  }

  private static Count accepted(Case c, String how, String procedure, LocalDate on) {
    return count("accepted", c).outcome(how).kind(procedure).lasting(days(c, on));
  }

  private static Count rejected(Case c, String how, LocalDate on) {
    return count("rejected", c).outcome(how).lasting(days(c, on));
  }

  private static List<Count> ended(Case c, String kind, Happened happened) {
    return List.of(Endings.timed(count("ended", c).kind(kind), c, happened.at()));
  }

  private static long days(Case c, LocalDate on) {
    return ChronoUnit.DAYS.between(Shanghai.day(c.submittedAt()), on);
  }

  private static Count count(String what, Case c) {
    HallRef hall = c.hall();
    return Count.of("reconsideration." + what)
        .at(c.organ().substring(0, Math.min(DIVISION, c.organ().length())), c.organ())
        .through(hall == null ? null : hall.id(), c.channel().name());
  }
}
