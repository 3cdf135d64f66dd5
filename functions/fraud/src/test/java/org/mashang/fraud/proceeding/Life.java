package org.mashang.fraud.proceeding;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Actor;
import org.mashang.fraud.alert.Alert;
import org.mashang.fraud.alert.Level;
import org.mashang.fraud.signal.Typology;
import org.mashang.fraud.term.Channel;
import org.mashang.fraud.term.Contester;
import org.mashang.fraud.term.FalseReason;
import org.mashang.fraud.term.Notice;
import org.mashang.fraud.term.Proof;
import org.mashang.fraud.term.Result;
import org.mashang.fraud.term.RevisitResult;
import org.mashang.fraud.term.Sending;
import org.mashang.fraud.term.StopAnswer;
import org.mashang.fraud.term.StopBody;

/** A warning that lives for a while: whoever does whatever. */
final class Life {

  static final List<Actor> ACTORS =
      List.of(
          Trial.FANG,
          Trial.FANG,
          Trial.TANG,
          Trial.CHIEF,
          Trial.CITY,
          Trial.STATION,
          Trial.OTHERS,
          Trial.BANK,
          Trial.COMMUNITY,
          Trial.AUDITOR,
          Trial.PERSON,
          Actor.SYSTEM);

  /** What is checked after every step. */
  interface Check {
    void between(Warning before, Warning after, Event event, Actor by);
  }

  private final Random random;
  final Trial trial;

  Life(long seed) {
    random = new Random(seed);
    Alert first =
        Trial.alert(
            "a0",
            pick(List.of(Level.values())),
            pick(List.of(Typology.UNKNOWN, Typology.LOAN)),
            Trial.START,
            pick(List.of("330802", "330824", "330899")));
    boolean silent = random.nextInt(8) == 0;
    trial =
        silent
            ? Trial.raised(
                first, new Silence(Trial.START.plusSeconds(100_000), Officer.of(Trial.CHIEF)))
            : Trial.raised(first);
  }

  Life lives(int steps) {
    for (int i = 0; i < steps; i++) {
      trial.after(
          random.nextInt(4) == 0
              ? Duration.ofHours(random.nextInt(60))
              : Duration.ofMinutes(random.nextInt(30)));
      Command command = command();
      trial.tries(random.nextInt(4) == 0 ? pick(ACTORS) : whoShould(command), command);
    }
    return this;
  }

  <T> T pick(List<T> some) {
    return some.get(random.nextInt(some.size()));
  }

  private Actor whoShould(Command command) {
    return switch (command) {
      case Command.Merge c -> Actor.SYSTEM;
      case Command.CallNext c -> Actor.SYSTEM;
      case Command.EndSilence c -> Actor.SYSTEM;
      case Command.NoteTimePassed c -> Actor.SYSTEM;
      case Command.NoteSending c -> Actor.SYSTEM;
      case Command.NoteArrival c -> Actor.SYSTEM;
      case Command.KeepSilent c -> Trial.CHIEF;
      case Command.LiftSilence c -> Trial.CHIEF;
      case Command.EnterAppeal c -> Trial.PERSON;
      case Command.DecideAppeal c -> pick(List.of(Trial.FANG, Trial.TANG, Trial.CITY));
      default -> pick(List.of(Trial.FANG, Trial.CITY, Trial.CITY, Trial.STATION));
    };
  }

  private String amount() {
    return pick(List.of("1", "100.5", "3000", "5000", "70000", "0", "-3", "x"));
  }

  private @Nullable FalseReason why(Result result) {
    return (result == Result.FALSE_ALARM) != (random.nextInt(8) == 0) ? FalseReason.DRILL : null;
  }

  private String number(int most) {
    return String.valueOf(1 + random.nextInt(most));
  }

  private Command command() {
    Result result = pick(List.of(Result.values()));
    // often what is next, so that lives come to an end
    Command next =
        switch (trial.state().position()) {
          case RAISED -> new Command.Acknowledge();
          case HANDLING ->
              trial.state().contacts().isEmpty()
                  ? new Command.RecordContact(Channel.PHONE, result, why(result), "情况")
                  : new Command.Conclude(
                      trial.state().contacts().getLast().result(),
                      trial.state().contacts().getLast().falseReason(),
                      "");
          case FOLLOW_UP ->
              new Command.RecordRevisit(
                  pick(List.of("1", "7")), pick(List.of(RevisitResult.values())), "");
          case HELD_BACK -> new Command.EndSilence();
          case APPEAL, CLOSED -> new Command.ReverseAvoided(number(5), "转走");
        };
    if (random.nextInt(8) == 0) {
      return next;
    }
    return switch (random.nextInt(29)) {
      case 0, 1, 2, 3 ->
          new Command.Merge(
              Trial.alert(
                  "a" + random.nextInt(12),
                  pick(List.of(Level.values())),
                  pick(List.of(Typology.UNKNOWN, Typology.LOAN, Typology.ROMANCE)),
                  trial.now().minusSeconds(random.nextInt(100_000)),
                  random.nextInt(4) == 0 ? null : "330802"));
      case 4, 5 -> new Command.CallNext();
      case 6 -> new Command.RecordContact(Channel.PHONE, result, why(result), "情况");
      case 7 -> new Command.RequestStop(pick(List.of(StopBody.values())), amount(), "正在转账");
      case 8 ->
          new Command.AnswerStop(
              number(4), pick(List.of(StopAnswer.values())), amount(), "D-" + number(3), "");
      case 9, 10, 11 ->
          new Command.CountAvoided(
              amount(),
              pick(List.of(Proof.values())),
              pick(List.of("D-1", "d 2", "D-3", "T-a0", "t-A1", "Q9", "q-9")));
      case 12, 13 -> new Command.ReverseAvoided(number(5), "转走");
      case 14 -> new Command.RecordReturn(amount(), "R" + number(4), trial.today());
      case 15 -> new Command.Close("");
      case 16 -> new Command.KeepSilent(random.nextInt(40), "说明");
      case 17 -> new Command.LiftSilence("有变");
      case 18 -> new Command.EnterAppeal(Contester.PERSON, "不是诈骗");
      case 19 -> {
        boolean yes = random.nextInt(3) == 0;
        yield new Command.DecideAppeal(yes, yes ? FalseReason.OWN_ACCOUNT : null, "答复");
      }
      case 20 -> new Command.Resume("又要转账");
      case 21 -> new Command.HandOver(pick(List.of("330802S1", "330800F1", "x")), "就近");
      case 22 -> new Command.Conclude(result, why(result), "");
      case 23 -> {
        Timer timer = new Timers(trial.state()).next().orElse(null);
        yield timer == null
            ? new Command.Close("")
            : new Command.NoteTimePassed(timer.code(), timer.about(), timer.due());
      }
      case 24 -> new Command.OrderNotice(pick(List.of(Notice.values())), "请停止转账");
      case 25, 26 ->
          random.nextInt(3) > 0
              ? new Command.NoteSending(1 + random.nextInt(2), tried(), random.nextInt(5) == 0)
              : new Command.NoteArrival(
                  1 + random.nextInt(2),
                  1 + random.nextInt(3),
                  new Arrival(trial.now(), random.nextBoolean(), "DELIVRD"),
                  random.nextInt(5) == 0);
      case 27 -> new Command.ReadPersonalData(PersonalFields.PHONE, "需要联系本人");
      default -> new Command.NameTypology(pick(List.of(Typology.values())), "核实");
    };
  }

  private NoticeTry tried() {
    return new NoticeTry(
        1 + random.nextInt(3),
        trial.now(),
        "webhook-sms",
        pick(List.of(Sending.values())),
        "HTTP_200",
        "r-1",
        null);
  }

  /** Goes through the history again, event by event. */
  Life checks(Check check) {
    Warning before = null;
    for (int i = 0; i < trial.events().size(); i++) {
      Event event = trial.events().get(i);
      Warning after = trial.law.evolve(before, event, trial.happened().get(i));
      if (before != null) {
        check.between(before, after, event, trial.happened().get(i).by());
      }
      before = after;
    }
    return this;
  }
}
