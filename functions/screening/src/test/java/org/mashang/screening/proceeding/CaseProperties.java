package org.mashang.screening.proceeding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.mashang.casework.Actor;
import org.mashang.casework.Decision;
import org.mashang.casework.Role;
import org.mashang.casework.time.Clock;
import org.mashang.casework.time.Shanghai;
import org.mashang.casework.time.WorkingCalendar;
import org.mashang.screening.term.ClockCode;
import org.mashang.screening.term.FastTrack;
import org.mashang.screening.term.HeardParty;
import org.mashang.screening.term.Stage;

/** The law of a case under random histories: whoever does whatever, some things never happen. */
class CaseProperties {

  private static final Set<Class<?>> OF_PEOPLE =
      Set.of(
          Event.OpinionGiven.class,
          Event.OpinionApproved.class,
          Event.OpinionReturned.class,
          Event.SentBack.class,
          Event.DecisionMade.class,
          Event.DutyDone.class,
          Event.FactCorrected.class,
          Event.Closed.class,
          Event.Extended.class,
          Event.TrackChosen.class);

  @Property(tries = 300)
  void theSystemNeverDecidesAndNobodyApprovesTheirOwnProposal(
      @ForAll long seed, @ForAll @IntRange(min = 20, max = 120) int steps) {
    Life life = Life.of(seed, steps);
    String proposer = "";
    for (int i = 0; i < life.events.size(); i++) {
      Event event = life.events.get(i);
      Actor by = life.happened.get(i).by();
      if (OF_PEOPLE.contains(event.getClass())) {
        assertNotEquals(Role.SYSTEM, by.role(), event.toString());
      }
      if (event instanceof Event.OpinionGiven) {
        proposer = by.id();
      }
      if (event instanceof Event.OpinionApproved approved) {
        assertEquals(Role.CHIEF_PROSECUTOR, by.role());
        assertNotEquals(proposer, by.id());
        assertEquals(proposer, approved.proposedBy());
      }
    }
  }

  @Property(tries = 300)
  void notToProsecuteIsDecidedOnlyAfterApprovalHearingAndQuestioning(
      @ForAll long seed, @ForAll @IntRange(min = 40, max = 160) int steps) {
    Life life = Life.of(seed, steps);
    boolean questioned = false;
    boolean heard = false;
    boolean approved = false;
    for (Event event : life.events) {
      switch (event) {
        case Event.Questioned e -> questioned = true;
        case Event.OpinionHeard e -> heard |= e.party() != HeardParty.VICTIM;
        case Event.OpinionGiven e -> approved = false;
        case Event.ScreeningMade e -> approved = false;
        case Event.OpinionApproved e -> approved = true;
        case Event.DecisionMade e -> {
          switch (e.how()) {
            case WITHDRAWN -> {}
            case PROSECUTED -> assertTrue(questioned && heard);
            case NOT_PROSECUTED_16, NOT_PROSECUTED_177_2 ->
                assertTrue(questioned && heard && approved, life.events.toString());
          }
        }
        default -> {}
      }
    }
    Decided decided = life.state().decided();
    Statistics.collect(
        decided == null ? "open" : String.valueOf(decided.how()), approved ? "approved" : "not");
    boolean spared =
        decided != null
            && (decided.how() == org.mashang.screening.term.Decision.NOT_PROSECUTED_16
                || decided.how() == org.mashang.screening.term.Decision.NOT_PROSECUTED_177_2);
    Statistics.label("not prosecuted")
        .collect(spared)
        .coverage(all -> all.check(true).percentage(share -> share > 5));
  }

  @Property(tries = 200)
  void theSameEventsGiveTheSameStateAndScreeningsAreNumberedWithoutGaps(
      @ForAll long seed, @ForAll @IntRange(min = 10, max = 120) int steps) {
    Life life = Life.of(seed, steps);
    Dossier again = null;
    for (int i = 0; i < life.events.size(); i++) {
      again = life.law.evolve(again, life.events.get(i), life.happened.get(i));
    }
    assertEquals(life.state(), again);
    List<Integer> numbers = life.state().screenings().stream().map(PastScreening::number).toList();
    for (int i = 0; i < numbers.size(); i++) {
      assertEquals(i + 1, numbers.get(i));
    }
    Screening latest = life.state().latest();
    if (latest != null) {
      assertEquals(numbers.size(), latest.number());
      for (Correction one : latest.corrections()) {
        var answer = latest.facts().sheet().of(one.fact());
        assertEquals("100", answer == null ? null : answer.value());
      }
    }
    if (life.state().stage() == Stage.CLOSED) {
      assertTrue(life.state().duties().stream().noneMatch(Duty::open));
    }
  }

  @Property(tries = 200)
  void whatIsOfferedIsNotRefusedForItsTime(
      @ForAll long seed, @ForAll @IntRange(min = 5, max = 100) int steps) {
    Life life = Life.of(seed, steps);
    for (Actor actor : Set.copyOf(Life.ACTORS)) {
      List<String> offered =
          life.law.permitted(life.state(), actor, life.now).stream()
              .map(one -> one.type())
              .toList();
      for (Command command :
          List.of(
              new Command.Take(),
              new Command.Approve(""),
              new Command.Close(""),
              new Command.RecordDecision(Shanghai.day(life.now), "1号"))) {
        String type = org.mashang.casework.rule.Names.type(command.getClass());
        boolean accepted =
            life.law.decide(life.state(), command, actor, life.now)
                instanceof Decision.Accepted<Event>;
        assertEquals(offered.contains(type), accepted, type + " by " + actor.role());
      }
    }
  }

  @Property(tries = 300)
  void clocksEndWhereCountingDayByDayEnds(
      @ForAll long seed, @ForAll @IntRange(min = 5, max = 100) int steps) {
    Life life = Life.of(seed, steps);
    Terms terms = life.state().terms();
    Clocks clocks = new Clocks(life.state(), life.now);
    clocks
        .find(ClockCode.REVIEW)
        .map(Clock::due)
        .ifPresent(due -> assertEquals(rolled(review(terms), terms.inCustody()), due));
    clocks
        .find(ClockCode.FAST_TRACK)
        .map(Clock::due)
        .ifPresent(
            due -> assertEquals(rolled(counted(terms.filedOn(), 30), terms.inCustody()), due));
    LocalDate screened = terms.screenedOn();
    if (screened != null) {
      LocalDate day = screened;
      for (int found = 0; found < 2; ) {
        day = day.plusDays(1);
        found += WorkingCalendar.china().isWorkday(day) ? 1 : 0;
      }
      assertEquals(day, clocks.find(ClockCode.SERVICE).map(Clock::due).orElseThrow());
    }
  }

  private static LocalDate counted(LocalDate start, int days) {
    LocalDate day = start;
    for (int i = 0; i < days; i++) {
      day = day.plusDays(1);
    }
    return day;
  }

  /** The same day of the next month, or its last; then the extension, day by day. */
  private static LocalDate review(Terms terms) {
    LocalDate received = terms.receivedOn();
    if (terms.fastTrack() == FastTrack.APPLIED) {
      return counted(received, terms.extended() ? 15 : 10);
    }
    LocalDate month = received.withDayOfMonth(1).plusMonths(1);
    LocalDate end = month.withDayOfMonth(Math.min(received.getDayOfMonth(), month.lengthOfMonth()));
    return terms.extended() ? counted(end, 15) : end;
  }

  private static LocalDate rolled(LocalDate end, boolean inCustody) {
    LocalDate day = end;
    while (!inCustody && !WorkingCalendar.china().isWorkday(day)) {
      day = day.plusDays(1);
    }
    assertTrue(inCustody || day.getDayOfWeek() != DayOfWeek.SUNDAY || isMakeUp(day));
    return day;
  }

  private static boolean isMakeUp(LocalDate day) {
    return WorkingCalendar.china().special(day).isPresent();
  }
}
