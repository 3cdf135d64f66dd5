package org.mashang.history.fraud;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Actor;
import org.mashang.fraud.alert.Level;
import org.mashang.fraud.proceeding.Command;
import org.mashang.fraud.proceeding.NoticeTry;
import org.mashang.fraud.proceeding.Warning;
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
import org.mashang.history.story.Crew;
import org.mashang.history.story.Diary;
import org.mashang.history.story.Hours;
import org.mashang.history.story.Move;
import org.mashang.history.story.Story;
import org.mashang.local.demo.Dice;

/** How somebody is warned, spoken to and called again. */
final class Dissuasion {

  private static final long YUAN = 100;

  private final Diary<Warning, Command> diary;
  private final Dice dice;
  private final Alarm alarm;
  private Actor officer;
  private final boolean swift;

  Dissuasion(Diary<Warning, Command> diary, Dice dice, Alarm alarm) {
    this.diary = diary;
    this.dice = dice;
    this.alarm = alarm;
    // a district without a desk of its own is answered by the city's
    this.officer =
        Crew.find("officer-" + alarm.division() + "F1-1")
            .orElseGet(() -> Crew.of("officer-330800F1-" + dice.between(1, 2)));
    this.swift = alarm.division().equals("330881");
  }

  /** Lets it go its way; says which. */
  String run() {
    notice();
    acknowledge();
    Result result = result();
    if (dice.onceIn(9)) {
      diary.seconds(60, 400);
      contact(Result.NOT_REACHED, null, Channel.PHONE);
      diary.seconds(600, 5_000);
    }
    diary.seconds(swift ? 40 : 90, swift ? 400 : 900);
    FalseReason wrong = result == Result.FALSE_ALARM ? dice.pick(reasons()) : null;
    contact(result, wrong, dice.onceIn(5) ? Channel.IN_PERSON : Channel.PHONE);
    if (alarm.typology() == Typology.UNKNOWN && wrong == null) {
      diary.seconds(30, 200);
      name();
    }
    boolean money = alarm.stake() > 0 && wrong == null;
    String answer = money && urgent() && !dice.onceIn(3) ? stop() : null;
    diary.seconds(60, 900);
    conclude(result, wrong);
    if (wrong != null) {
      return "false alarm";
    }
    if (money && result == Result.DISSUADED) {
      diary.seconds(300, 7_000);
      avoided(answer);
    }
    if (dice.onceIn(40)) {
      appeal();
    }
    revisits();
    return result.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private boolean urgent() {
    return alarm.level() == Level.RED || alarm.level() == Level.ORANGE;
  }

  private Result result() {
    int drawn = dice.below(100);
    if (drawn < 13) {
      return Result.FALSE_ALARM;
    }
    if (drawn < 13 + (swift ? 3 : 7)) {
      return Result.ALREADY_PAID;
    }
    return drawn < 25 ? Result.REFUSED : drawn < 31 ? Result.NOT_REACHED : Result.DISSUADED;
  }

  private static List<FalseReason> reasons() {
    return List.of(
        FalseReason.KNOWN_PAYEE,
        FalseReason.KNOWN_PAYEE,
        FalseReason.OWN_ACCOUNT,
        FalseReason.REAL_BUSINESS,
        FalseReason.REAL_AUTHORITY,
        FalseReason.WRONG_DATA);
  }

  private void notice() {
    if (!dice.onceIn(8)) {
      return;
    }
    diary.seconds(5, 60);
    diary.does(
        officer,
        "orderNotice",
        on ->
            new Command.OrderNotice(
                Notice.SMS, "【反诈预警】您可能正在遭遇诈骗，请立即停止转账，并拨打96110核实。编号" + on.reference() + "。"));
    diary.seconds(2, 30);
    Instant at = diary.now();
    diary.does(
        Actor.SYSTEM,
        "noteSending",
        () ->
            new Command.NoteSending(
                1, new NoticeTry(1, at, "history", Sending.TAKEN, "OK", "", null), false));
  }

  /** Mostly in time; where it is not, the next organ is called. */
  private void acknowledge() {
    Duration within =
        switch (alarm.level()) {
          case RED -> Duration.ofMinutes(5);
          case ORANGE -> Duration.ofMinutes(15);
          case YELLOW -> Duration.ofMinutes(60);
          case BLUE -> Duration.ofHours(24);
        };
    int seconds = (int) within.toSeconds();
    boolean late = dice.onceIn(swift ? 40 : 14);
    if (late) {
      diary.at(alarm.at().plusSeconds(seconds + 90L));
      diary.does(Actor.SYSTEM, "callNext", this::next);
      officer = Crew.of("officer-330800F1-" + dice.between(1, 2));
      diary.seconds(20, 240);
    } else if (alarm.level() == Level.BLUE) {
      Instant office = Hours.soon(diary.now(), dice.between(5, 200), dice);
      Instant limit = alarm.at().plusSeconds(seconds - 600L);
      diary.at(office.isBefore(limit) ? office : limit);
    } else {
      diary.seconds(seconds / 20, seconds * (swift ? 5 : 8) / 10);
    }
    diary.does(officer, "acknowledge", Command.Acknowledge::new);
  }

  private Command next(Warning on) {
    var called = on.dispatch();
    if (called == null || called.last()) {
      throw new Move.Nothing();
    }
    return new Command.CallNext();
  }

  private void contact(Result result, @Nullable FalseReason wrong, Channel channel) {
    String note =
        switch (result) {
          case DISSUADED -> "当事人听取劝阻，已停止转账。";
          case ALREADY_PAID -> "联系上时已有款项转出。";
          case REFUSED -> "当事人坚持认为不是诈骗。";
          case NOT_REACHED -> "多次拨打无人接听。";
          case FALSE_ALARM -> "经核实，不是诈骗。";
        };
    diary.does(
        officer, "recordContact", () -> new Command.RecordContact(channel, result, wrong, note));
  }

  private void name() {
    Typology typology = dice.pick(List.of(Typology.SHOPPING, Typology.ROMANCE, Typology.BRUSHING));
    diary.does(officer, "nameTypology", () -> new Command.NameTypology(typology, "根据当事人陈述确定。"));
  }

  /** Says the paper of the answer; null if nothing was stopped. */
  private @Nullable String stop() {
    long yuan = alarm.stake() / YUAN;
    boolean bank = dice.onceIn(2);
    diary.seconds(20, 300);
    diary.does(
        officer,
        "requestStop",
        () ->
            new Command.RequestStop(
                bank ? StopBody.BANK : StopBody.POLICE_CENTRE,
                String.valueOf(yuan),
                "当事人正在或者刚刚转账，请紧急止付。"));
    diary.seconds(300, 5_400);
    int drawn = dice.below(10);
    StopAnswer answer =
        drawn < 6
            ? StopAnswer.STOPPED
            : drawn < 8 ? StopAnswer.PARTLY : drawn < 9 ? StopAnswer.TOO_LATE : StopAnswer.REFUSED;
    boolean some = answer == StopAnswer.STOPPED || answer == StopAnswer.PARTLY;
    String document = "止付〔演示〕" + alarm.number() + "号";
    diary.does(
        officer,
        "answerStop",
        () ->
            new Command.AnswerStop(
                "1",
                answer,
                some ? String.valueOf(answer == StopAnswer.STOPPED ? yuan : yuan / 2) : null,
                document,
                ""));
    return some ? document : null;
  }

  private void conclude(Result result, @Nullable FalseReason wrong) {
    diary.does(officer, "conclude", () -> new Command.Conclude(result, wrong, ""));
  }

  private void avoided(@Nullable String answer) {
    long yuan = answer == null ? alarm.stake() / YUAN : alarm.stake() / YUAN / 2;
    Proof proof =
        answer != null
            ? Proof.BANK_ANSWER
            : dice.onceIn(2) ? Proof.PERSON_STATEMENT : Proof.BLOCKED_TRANSFER;
    String id = answer != null ? answer : "演示凭证" + alarm.number();
    diary.does(
        officer, "countAvoided", () -> new Command.CountAvoided(String.valueOf(yuan), proof, id));
  }

  private void appeal() {
    diary.workdays(0, 1);
    diary.does(
        Story.APPLICANT,
        "enterAppeal",
        () -> new Command.EnterAppeal(Contester.PERSON, "收款人是我认识的人，不是诈骗。"));
    diary.workdays(0, 2);
    boolean upheld = dice.onceIn(3);
    diary.does(
        Crew.of("chief-330800F1"),
        "decideAppeal",
        () ->
            new Command.DecideAppeal(
                upheld,
                upheld ? FalseReason.KNOWN_PAYEE : null,
                upheld ? "经核查，申诉属实，预警解除。" : "经核查，预警有依据，予以维持。"));
  }

  /** A day and a week after the conclusion. */
  private void revisits() {
    Instant ended = concludedAt();
    for (int days : List.of(1, 7)) {
      Instant due = ended.plus(Duration.ofDays(days));
      diary.at(Hours.soon(due.minus(Duration.ofHours(dice.between(1, 9))), 1, dice));
      int drawn = dice.below(100);
      RevisitResult found = drawn < 96 ? RevisitResult.HOLDS : RevisitResult.MONEY_LEFT;
      diary.does(officer, "recordRevisit", on -> revisited(on, String.valueOf(days), found));
    }
    diary.seconds(60, 1_200);
    diary.does(officer, "close", Dissuasion::closed);
  }

  private Instant concludedAt() {
    return diary.moves().stream()
        .filter(move -> move.type().equals("conclude"))
        .map(Move::at)
        .findFirst()
        .orElseThrow();
  }

  /** An appeal that was upheld has ended the warning. */
  private static Command revisited(Warning on, String days, RevisitResult found) {
    if (on.closedAt() != null) {
      throw new Move.Nothing();
    }
    return new Command.RecordRevisit(days, found, "");
  }

  private static Command closed(Warning on) {
    if (on.closedAt() != null) {
      throw new Move.Nothing();
    }
    return new Command.Close("");
  }
}
