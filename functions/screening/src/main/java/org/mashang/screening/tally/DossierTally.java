package org.mashang.screening.tally;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Happened;
import org.mashang.casework.tally.Count;
import org.mashang.casework.tally.Tally;
import org.mashang.casework.time.Clock;
import org.mashang.casework.time.Shanghai;
import org.mashang.casework.time.WorkingCalendar;
import org.mashang.screening.office.Procuratorate;
import org.mashang.screening.office.Procuratorates;
import org.mashang.screening.proceeding.Clocks;
import org.mashang.screening.proceeding.Decided;
import org.mashang.screening.proceeding.Dossier;
import org.mashang.screening.proceeding.Event;
import org.mashang.screening.proceeding.Paper;
import org.mashang.screening.term.ClockCode;

/**
 * What is counted of a case (筛查统计), at its procuratorate. Working days are counted from the day
 * after the (last) receipt, by the calendar of holidays and make-up workdays.
 *
 * <ul>
 *   <li>{@code screening.opened} kind: Referral
 *   <li>{@code screening.screened} kind: FIRST, AGAIN; outcome: Outcome; lasted: minutes from the
 *       first paper's arrival, of the FIRST only
 *   <li>{@code screening.corrected} kind: FactKey
 *   <li>{@code screening.opinion} kind: Outcome the machine found; outcome: AGREES, DIFFERS
 *   <li>{@code screening.decided} kind: Decision; outcome: ON_TIME, LATE by the statutory period of
 *       review, empty where none runs (not transferred, or sent back); lasted: working days from
 *       receipt to the day of the decision
 *   <li>{@code screening.closed} kind: Decision; lasted: working days from receipt
 *   <li>{@code screening.overdue} kind: ClockCode
 * </ul>
 */
public final class DossierTally implements Tally<Dossier, Event> {

  private static final List<Count> NOTHING = List.of();

  private final Procuratorates offices;

  public DossierTally(Procuratorates offices) {
    this.offices = offices;
  }

  @Override
  public List<Count> of(@Nullable Dossier before, Event event, Dossier after, Happened happened) {
    return switch (event) {
      case Event.Opened e -> List.of(count("opened", after).kind(e.referral().name()));
      case Event.ScreeningMade e -> List.of(screened(e, after, happened.at()));
      case Event.FactCorrected e -> List.of(count("corrected", after).kind(e.fact().name()));
      case Event.OpinionGiven e ->
          List.of(
              count("opinion", after)
                  .kind(e.found().name())
                  .outcome(e.agrees() ? "AGREES" : "DIFFERS"));
      case Event.DecisionMade e -> List.of(decided(e, after, happened.at()));
      case Event.Closed e -> List.of(closed(after, Shanghai.day(happened.at())));
      case Event.ClockPassed e -> List.of(count("overdue", after).kind(e.clock().name()));
      // nothing that the figures ask for
      case Event.PaperAnnounced e -> NOTHING;
      case Event.PaperArrived e -> NOTHING;
      case Event.PaperRefused e -> NOTHING;
      case Event.PaperRead e -> NOTHING;
      case Event.ReadingGivenUp e -> NOTHING;
      case Event.PaperClassified e -> NOTHING;
      case Event.PaperRemoved e -> NOTHING;
      case Event.PaperAsked e -> NOTHING;
      case Event.Assigned e -> NOTHING;
      case Event.Questioned e -> NOTHING;
      case Event.OpinionHeard e -> NOTHING;
      case Event.CustodyChanged e -> NOTHING;
      case Event.Extended e -> NOTHING;
      case Event.TrackChosen e -> NOTHING;
      case Event.Transferred e -> NOTHING;
      case Event.OpinionApproved e -> NOTHING;
      case Event.OpinionReturned e -> NOTHING;
      case Event.OpinionRetracted e -> NOTHING;
      case Event.SentBack e -> NOTHING;
      case Event.ReceivedAgain e -> NOTHING;
      case Event.DutyOpened e -> NOTHING;
      case Event.DutyDone e -> NOTHING;
      case Event.PersonalDataRead e -> NOTHING;
    };
  }

  private Count screened(Event.ScreeningMade e, Dossier after, Instant at) {
    Count count = count("screened", after).outcome(e.screening().judged().outcome().name());
    if (after.screenings().size() > 1) {
      return count.kind("AGAIN");
    }
    return after.papers().stream()
        .map(Paper::arrivedAt)
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder())
        .map(arrived -> count.lasting(Duration.between(arrived, at).toMinutes()))
        .orElse(count)
        .kind("FIRST");
  }

  private Count decided(Event.DecisionMade e, Dossier after, Instant at) {
    String outcome =
        new Clocks(after, at)
            .find(ClockCode.REVIEW)
            .map(Clock::due)
            .map(due -> e.on().isAfter(due) ? "LATE" : "ON_TIME")
            .orElse("");
    return count("decided", after)
        .kind(e.how().name())
        .outcome(outcome)
        .lasting(workdays(after, e.on()));
  }

  private Count closed(Dossier after, LocalDate day) {
    Decided decided = after.decided();
    return count("closed", after)
        .kind(decided == null ? "" : decided.how().name())
        .lasting(workdays(after, day));
  }

  private static long workdays(Dossier c, LocalDate day) {
    return WorkingCalendar.china().workdaysBetween(c.terms().receivedOn(), day);
  }

  private Count count(String what, Dossier c) {
    String division = offices.find(c.organ()).map(Procuratorate::division).orElse(null);
    return Count.of("screening." + what).at(division, c.organ());
  }
}
