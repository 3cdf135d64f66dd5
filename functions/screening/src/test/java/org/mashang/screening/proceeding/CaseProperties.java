package org.mashang.screening.proceeding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Actor;
import org.mashang.casework.Decision;
import org.mashang.casework.Happened;
import org.mashang.casework.Role;
import org.mashang.casework.scan.PaperFault;
import org.mashang.casework.time.Clock;
import org.mashang.casework.time.Shanghai;
import org.mashang.casework.time.WorkingCalendar;
import org.mashang.screening.criteria.Outcome;
import org.mashang.screening.criteria.receipt.Source;
import org.mashang.screening.extract.Extraction;
import org.mashang.screening.fact.FactKey;
import org.mashang.screening.term.ClockCode;
import org.mashang.screening.term.DutyKind;
import org.mashang.screening.term.FastTrack;
import org.mashang.screening.term.HeardParty;
import org.mashang.screening.term.OpinionKind;
import org.mashang.screening.term.Referral;
import org.mashang.screening.term.Stage;

/** The law of a case under random histories: whoever does whatever, some things never happen. */
class CaseProperties {

  /** The prosecutor of most cases, as chief. */
  private static final Actor PROMOTED =
      new Actor(Trial.GU.id(), "顾清源", Role.CHIEF_PROSECUTOR, Trial.KECHENG);

  private static final List<Actor> ACTORS =
      List.of(
          Trial.GU,
          Trial.GU,
          Trial.GU,
          Trial.LU,
          Trial.ASSISTANT,
          Trial.CHIEF,
          PROMOTED,
          Trial.STRANGER,
          Trial.AUDITOR,
          Actor.SYSTEM,
          Actor.SYSTEM);

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

  private final Trial.Machine machine = new Trial.Machine();
  private final CaseReview law =
      new CaseReview(Trial.opened("2026-09-01", "2026-09-18").law.world().with(machine));

  /** A case that lives for a while. */
  private final class Life {
    private final Random random;
    private final List<Event> events = new ArrayList<>();
    private final List<Happened> happened = new ArrayList<>();
    private Instant now = Trial.at("2026-09-18", 10);
    private @Nullable Dossier state;

    Life(long seed) {
      random = new Random(seed);
      give(
          Trial.ASSISTANT,
          Trial.opening(
              "2026-09-01",
              "2026-09-18",
              random.nextBoolean(),
              random.nextInt(4) == 0 ? Referral.REQUESTED : Referral.TRANSFERRED));
      if (random.nextInt(3) > 0) {
        begun();
      }
    }

    /** Taken, with a paper read and screened, questioned and heard. */
    private void begun() {
      LocalDate today = Shanghai.day(now);
      give(Trial.GU, new Command.Take());
      give(Trial.ASSISTANT, new Command.AnnouncePaper("p0", "材料", null, "application/pdf", 10));
      give(Actor.SYSTEM, new Command.RecordArrival("p0", "ab".repeat(32)));
      give(Actor.SYSTEM, new Command.RecordReading("p0", 1, List.of()));
      give(
          Actor.SYSTEM,
          new Command.Screen(
              Extraction.read("血液酒精含量为128mg/100ml"), Map.of(), List.of(), state().digest()));
      give(Trial.GU, new Command.RecordQuestioning(today, "如实"));
      give(Trial.GU, new Command.RecordHearing(HeardParty.DEFENCE, today, "无"));
    }

    Dossier state() {
      return java.util.Objects.requireNonNull(state);
    }

    void give(Actor actor, Command command) {
      if (law.decide(state, command, actor, now) instanceof Decision.Accepted<Event> accepted) {
        for (Event event : accepted.events()) {
          Happened one = new Happened(events.size() + 1L, now, actor);
          events.add(event);
          happened.add(one);
          state = law.evolve(state, event, one);
        }
      }
    }

    void step() {
      now = now.plus(random.nextInt(36), ChronoUnit.HOURS);
      machine.says = pick(List.of(Outcome.values()));
      Command command = command();
      give(random.nextInt(4) == 0 ? pick(ACTORS) : whoShould(command), command);
    }

    /** Whoever usually gives a command, and sometimes somebody who has become chief. */
    private Actor whoShould(Command command) {
      return switch (command) {
        case Command.RecordArrival c -> Actor.SYSTEM;
        case Command.RecordReading c -> Actor.SYSTEM;
        case Command.RefusePaper c -> Actor.SYSTEM;
        case Command.GiveUpReading c -> Actor.SYSTEM;
        case Command.Screen c -> Actor.SYSTEM;
        case Command.Approve c -> random.nextInt(3) == 0 ? PROMOTED : Trial.CHIEF;
        case Command.ReturnOpinion c -> Trial.CHIEF;
        case Command.Assign c -> Trial.CHIEF;
        case Command.AnnouncePaper c -> Trial.ASSISTANT;
        default -> Trial.GU;
      };
    }

    private <T> T pick(List<T> some) {
      return some.get(random.nextInt(some.size()));
    }

    private String paper() {
      return "p" + random.nextInt(4);
    }

    private Command command() {
      LocalDate today = Shanghai.day(now);
      boolean yes = random.nextInt(4) > 0;
      // often what is next in the proceeding, so that lives come to an end
      if (state().proposed() && random.nextBoolean()) {
        return new Command.Approve("");
      }
      Opinion standing = state().standing();
      if (standing != null && standing.kind().decides() && random.nextBoolean()) {
        return new Command.RecordDecision(today, "1号");
      }
      return switch (random.nextInt(27)) {
        case 0 -> new Command.AnnouncePaper(paper(), "材料", null, "application/pdf", 10);
        case 1 -> new Command.RecordArrival(paper(), "ab".repeat(32));
        case 2, 3 -> new Command.RecordReading(paper(), 1, List.of());
        case 4 -> new Command.RefusePaper(paper(), pick(List.of(PaperFault.values())), "坏");
        case 5 -> new Command.GiveUpReading(paper());
        case 6, 7, 8 ->
            new Command.Screen(
                Extraction.read("血液酒精含量为" + (80 + random.nextInt(120)) + "mg/100ml"),
                Map.of(),
                state().read().stream()
                    .map(one -> new Source(one.id(), "UNKNOWN", "", List.of()))
                    .toList(),
                yes ? state().digest() : "other");
        case 9 -> new Command.CorrectFact(FactKey.BLOOD_ALCOHOL, "100", "核对");
        case 10 -> new Command.ClassifyPaper(paper(), "STATEMENT", "核对");
        case 11 -> new Command.RemovePaper(paper(), "另案");
        case 12 -> new Command.Take();
        case 13 -> new Command.RecordQuestioning(today, "如实");
        case 14 -> new Command.RecordHearing(pick(List.of(HeardParty.values())), today, "无");
        case 15, 16, 17 ->
            new Command.GiveOpinion(pick(List.of(OpinionKind.values())), !yes, yes, "理由");
        case 18, 19 -> new Command.Approve("");
        case 20 -> new Command.ReturnOpinion("再议");
        case 21, 22 -> new Command.RecordDecision(today, "1号");
        case 23 -> new Command.CompleteDuty(pick(List.of(DutyKind.values())), today, "办结");
        case 24 -> new Command.Close("");
        case 25 ->
            pick(
                List.of(
                    new Command.Extend("复杂"),
                    new Command.RecordReturn(today, "补充完毕"),
                    new Command.RecordTransfer(today, ""),
                    new Command.RecordCustody(yes, "变更"),
                    new Command.ApplyFastTrack(true, true, true, yes),
                    new Command.LeaveFastTrack("不适用"),
                    random.nextInt(5) == 0
                        ? new Command.RecordWithdrawal(today, "撤案")
                        : new Command.Take()));
        default -> new Command.Assign(pick(List.of(Trial.GU.id(), Trial.LU.id())), "分案");
      };
    }
  }

  private Life lived(long seed, int steps) {
    Life life = new Life(seed);
    for (int i = 0; i < steps; i++) {
      life.step();
    }
    return life;
  }

  @Property(tries = 300)
  void theSystemNeverDecidesAndNobodyApprovesTheirOwnProposal(
      @ForAll long seed, @ForAll @IntRange(min = 20, max = 120) int steps) {
    Life life = lived(seed, steps);
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
    Life life = lived(seed, steps);
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
    Life life = lived(seed, steps);
    Dossier again = null;
    for (int i = 0; i < life.events.size(); i++) {
      again = law.evolve(again, life.events.get(i), life.happened.get(i));
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
    Life life = lived(seed, steps);
    for (Actor actor : Set.copyOf(ACTORS)) {
      List<String> offered =
          law.permitted(life.state(), actor, life.now).stream().map(one -> one.type()).toList();
      for (Command command :
          List.of(
              new Command.Take(),
              new Command.Approve(""),
              new Command.Close(""),
              new Command.RecordDecision(Shanghai.day(life.now), "1号"))) {
        String type = org.mashang.casework.rule.Names.type(command.getClass());
        boolean accepted =
            law.decide(life.state(), command, actor, life.now) instanceof Decision.Accepted<Event>;
        assertEquals(offered.contains(type), accepted, type + " by " + actor.role());
      }
    }
  }

  @Property(tries = 300)
  void clocksEndWhereCountingDayByDayEnds(
      @ForAll long seed, @ForAll @IntRange(min = 5, max = 100) int steps) {
    Life life = lived(seed, steps);
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
