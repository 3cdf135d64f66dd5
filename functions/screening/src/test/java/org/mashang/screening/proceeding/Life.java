package org.mashang.screening.proceeding;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Actor;
import org.mashang.casework.Decision;
import org.mashang.casework.Happened;
import org.mashang.casework.Role;
import org.mashang.casework.scan.PaperFault;
import org.mashang.casework.time.Shanghai;
import org.mashang.screening.criteria.Outcome;
import org.mashang.screening.criteria.receipt.Source;
import org.mashang.screening.extract.Extraction;
import org.mashang.screening.fact.FactKey;
import org.mashang.screening.term.DutyKind;
import org.mashang.screening.term.HeardParty;
import org.mashang.screening.term.OpinionKind;
import org.mashang.screening.term.Referral;

/** A case that lives for a while: whoever does whatever. */
final class Life {

  /** The prosecutor of most cases, as chief. */
  private static final Actor PROMOTED =
      new Actor(Trial.GU.id(), "顾清源", Role.CHIEF_PROSECUTOR, Trial.KECHENG);

  static final List<Actor> ACTORS =
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

  private final Trial.Machine machine = new Trial.Machine();
  final CaseReview law =
      new CaseReview(Trial.opened("2026-09-01", "2026-09-18").law.world().with(machine));

  private final Random random;
  final List<Event> events = new ArrayList<>();
  final List<Happened> happened = new ArrayList<>();
  Instant now = Trial.at("2026-09-18", 10);
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

  /** Lived through so many steps. */
  static Life of(long seed, int steps) {
    Life life = new Life(seed);
    for (int i = 0; i < steps; i++) {
      life.step();
    }
    return life;
  }
}
