package org.mashang.fraud.proceeding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mashang.casework.Actor;
import org.mashang.casework.tally.Count;
import org.mashang.casework.time.Shanghai;
import org.mashang.fraud.alert.Alert;
import org.mashang.fraud.alert.Level;
import org.mashang.fraud.alert.Reason;
import org.mashang.fraud.signal.Typology;
import org.mashang.fraud.term.Channel;
import org.mashang.fraud.term.Contester;
import org.mashang.fraud.term.FalseReason;
import org.mashang.fraud.term.Proof;
import org.mashang.fraud.term.Result;
import org.mashang.fraud.term.StopAnswer;
import org.mashang.fraud.term.StopBody;

/**
 * What whole stories of warnings come to in the figures: measure, division, organ, kind, outcome,
 * fen, minutes; a dash where there is none.
 */
class WarningTallyTest {

  private static final Duration HOUR = Duration.ofHours(1);
  private static final Command APPEAL = new Command.EnterAppeal(Contester.PERSON, "转给自己儿子");

  static Stream<Arguments> stories() {
    return Stream.of(
        story(
            "reachedAtTheSecondTryAndDissuaded",
            dissuaded(),
            """
            fraud.raised 330802 - AUTHORITY RED 500000 -
            fraud.rule 330802 - R-a1 RAISED 0 -
            fraud.answered 330802 330802F1 RED - 0 1
            fraud.tried 330802 330802F1 PHONE NOT_REACHED 0 -
            fraud.tried 330802 330800F1 IN_PERSON DISSUADED 0 -
            fraud.reached 330802 330800F1 IN_PERSON - 0 121
            fraud.tried 330802 330802F1 PHONE DISSUADED 0 -
            fraud.concluded 330802 330802F1 AUTHORITY DISSUADED 0 -
            fraud.rule 330802 330802F1 R-a1 CONFIRMED 0 -"""),
        story(
            "itsMoney",
            money(),
            """
            fraud.raised 330802 - AUTHORITY RED 500000 -
            fraud.rule 330802 - R-a1 RAISED 0 -
            fraud.answered 330802 330802F1 RED - 0 1
            fraud.stopped 330802 330802F1 BANK PARTLY 300000 -
            fraud.avoided 330802 330802F1 PERSON_STATEMENT STANDS 120050 -
            fraud.avoided 330802 330802F1 PERSON_STATEMENT REVERSED -120050 -
            fraud.returned 330802 330802F1 - - 70000 -"""),
        story(
            "resumedAndRefusedInTheEnd",
            resumed(),
            """
            fraud.raised 330802 - AUTHORITY RED 500000 -
            fraud.rule 330802 - R-a1 RAISED 0 -
            fraud.answered 330802 330802F1 RED - 0 1
            fraud.tried 330802 330802F1 PHONE DISSUADED 0 -
            fraud.reached 330802 330802F1 PHONE - 0 1
            fraud.concluded 330802 330802F1 AUTHORITY DISSUADED 0 -
            fraud.rule 330802 330802F1 R-a1 CONFIRMED 0 -
            fraud.overturned 330802 330802F1 AUTHORITY DISSUADED 0 -
            fraud.rule 330802 330802F1 R-a1 OVERTURNED 0 -
            fraud.tried 330802 330802F1 PHONE REFUSED 0 -
            fraud.concluded 330802 330802F1 AUTHORITY REFUSED 0 -
            fraud.rule 330802 330802F1 R-a1 CONFIRMED 0 -"""),
        story(
            "liftedOnAppealAfterItWasConfirmed",
            lifted(),
            """
            fraud.raised 330802 - AUTHORITY RED 500000 -
            fraud.rule 330802 - R-a1 RAISED 0 -
            fraud.answered 330802 330802F1 RED - 0 1
            fraud.tried 330802 330802F1 PHONE DISSUADED 0 -
            fraud.reached 330802 330802F1 PHONE - 0 1
            fraud.concluded 330802 330802F1 AUTHORITY DISSUADED 0 -
            fraud.rule 330802 330802F1 R-a1 CONFIRMED 0 -
            fraud.appeal 330802 330802F1 PERSON ENTERED 0 -
            fraud.appeal 330802 330802F1 PERSON UPHELD 0 -
            fraud.overturned 330802 330802F1 AUTHORITY DISSUADED 0 -
            fraud.concluded 330802 330802F1 AUTHORITY FALSE_ALARM 0 -
            fraud.rule 330802 330802F1 R-a1 OVERTURNED 0 -
            fraud.rule 330802 330802F1 R-a1 FALSE 0 -"""),
        story(
            "aFalseAlarmWhoseAppealIsDenied",
            falseAlarm(),
            """
            fraud.raised 330802 - AUTHORITY RED 500000 -
            fraud.rule 330802 - R-a1 RAISED 0 -
            fraud.answered 330802 330802F1 RED - 0 1
            fraud.tried 330802 330802F1 PHONE FALSE_ALARM 0 -
            fraud.reached 330802 330802F1 PHONE - 0 1
            fraud.concluded 330802 330802F1 AUTHORITY FALSE_ALARM 0 -
            fraud.rule 330802 330802F1 R-a1 FALSE 0 -
            fraud.appeal 330802 330802F1 PERSON ENTERED 0 -
            fraud.appeal 330802 330802F1 PERSON DENIED 0 -"""),
        story(
            "nobodyAnswersUntilTheCityDoes",
            unanswered(),
            """
            fraud.raised 330802 - AUTHORITY RED 500000 -
            fraud.rule 330802 - R-a1 RAISED 0 -
            fraud.overdue 330802 330802F1 ACKNOWLEDGE NEXT_CALLED 0 -
            fraud.overdue 330802 330800F1 ACKNOWLEDGE NOTED 0 -
            fraud.answered 330802 330800F1 RED - 0 120"""),
        story(
            "aRuleOnTrialIsCountedOnce",
            onTrial(),
            """
            fraud.raised 330802 - UNKNOWN BLUE 0 -
            fraud.rule 330802 - SCORE RAISED 0 -
            fraud.rule 330802 - R-NEW-01 SHADOW 0 -"""),
        story(
            "moreRulesAfterTheResult",
            merged(),
            """
            fraud.raised 330802 - AUTHORITY RED 500000 -
            fraud.rule 330802 - R-a1 RAISED 0 -
            fraud.answered 330802 330802F1 RED - 0 1
            fraud.tried 330802 330802F1 PHONE ALREADY_PAID 0 -
            fraud.reached 330802 330802F1 PHONE - 0 61
            fraud.concluded 330802 330802F1 AUTHORITY ALREADY_PAID 0 -
            fraud.rule 330802 330802F1 R-a1 CONFIRMED 0 -
            fraud.rule 330802 330802F1 R-a2 RAISED 0 -
            fraud.rule 330802 330802F1 R-a2 CONFIRMED 0 -
            fraud.rule 330802 330802F1 R-a3 RAISED 0 -
            fraud.rule 330802 330802F1 R-a3 CONFIRMED 0 -
            fraud.overturned 330802 330802F1 AUTHORITY ALREADY_PAID 0 -
            fraud.rule 330802 330802F1 R-a1 OVERTURNED 0 -
            fraud.rule 330802 330802F1 R-a2 OVERTURNED 0 -
            fraud.rule 330802 330802F1 R-a3 OVERTURNED 0 -"""));
  }

  private static Arguments story(String name, Trial trial, String counts) {
    return Arguments.of(name, trial, counts);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("stories")
  void aStoryComesTo(String name, Trial trial, String counts) {
    assertEquals(
        counts,
        trial.counts().stream().map(WarningTallyTest::line).collect(Collectors.joining("\n")),
        name);
  }

  private static Trial dissuaded() {
    return Trial.handled()
        .after(HOUR)
        .speaks(Result.NOT_REACHED)
        .after(HOUR)
        .does(Trial.CITY, contact(Channel.IN_PERSON, Result.DISSUADED))
        .speaks(Result.DISSUADED)
        .does(Trial.FANG, new Command.Conclude(Result.DISSUADED, null, ""));
  }

  private static Trial money() {
    return Trial.handled()
        .does(Trial.FANG, new Command.RequestStop(StopBody.BANK, "5000", "正在转账"))
        .does(Trial.FANG, new Command.RequestStop(StopBody.POLICE_CENTRE, "800", "正在转账"))
        .does(Trial.BANK, new Command.AnswerStop("1", StopAnswer.PARTLY, "3000", "A-1", ""))
        .does(Trial.FANG, new Command.AnswerStop("2", StopAnswer.TOO_LATE, null, "A-2", ""))
        .does(Trial.FANG, new Command.CountAvoided("1200.50", Proof.PERSON_STATEMENT, "Q-1"))
        .does(Trial.FANG, new Command.ReverseAvoided("1", "后来又转走"))
        .does(Trial.FANG, returned());
  }

  private static Command returned() {
    return new Command.RecordReturn("700", "R-1", Shanghai.day(Trial.START));
  }

  private static Trial resumed() {
    return Trial.dissuaded()
        .does(Trial.FANG, new Command.Resume("又要转账"))
        .speaks(Result.REFUSED)
        .does(Trial.FANG, new Command.Conclude(Result.REFUSED, null, ""));
  }

  private static Trial lifted() {
    return Trial.dissuaded()
        .does(Trial.PERSON, APPEAL)
        .does(Trial.CITY, new Command.DecideAppeal(true, FalseReason.OWN_ACCOUNT, "属于误报"));
  }

  private static Trial falseAlarm() {
    return Trial.handled()
        .speaks(Result.FALSE_ALARM)
        .does(Trial.FANG, new Command.Conclude(Result.FALSE_ALARM, FalseReason.KNOWN_PAYEE, ""))
        .does(Trial.PERSON, APPEAL)
        .does(Trial.CITY, new Command.DecideAppeal(false, null, "经核实，对方账户涉案"));
  }

  private static Trial unanswered() {
    Trial trial = Trial.raised(Level.RED);
    for (int i = 0; i < 10 && !called(trial).last(); i++) {
      trial.after(HOUR).does(Actor.SYSTEM, new Command.CallNext());
    }
    Timer timer = new Timers(trial.after(HOUR).state()).next().orElseThrow();
    return trial
        .does(Actor.SYSTEM, new Command.NoteTimePassed(timer.code(), timer.about(), timer.due()))
        .does(Trial.CITY, new Command.Acknowledge());
  }

  private static Trial merged() {
    return Trial.handled()
        .after(HOUR)
        .speaks(Result.ALREADY_PAID)
        .does(Trial.FANG, new Command.Conclude(Result.ALREADY_PAID, null, ""))
        .does(
            Actor.SYSTEM,
            new Command.Merge(
                Trial.alert("a2", Level.RED, Typology.AUTHORITY, Trial.START.plusSeconds(60))))
        .after(HOUR)
        .merges("a3", Level.RED, Typology.AUTHORITY);
  }

  private static Trial onTrial() {
    Trial trial = Trial.raised(onTrial("a1"));
    return trial.does(Actor.SYSTEM, new Command.Merge(onTrial("a2")));
  }

  private static Alert onTrial(String id) {
    Alert usual = Trial.alert(id, Level.BLUE, Typology.UNKNOWN, Trial.START);
    return new Alert(
        id,
        usual.subject(),
        usual.level(),
        usual.typology(),
        usual.at(),
        500,
        List.of(new Reason("SCORE", "2026-1", "多种迹象同时出现", 500)),
        usual.signals(),
        0,
        usual.division(),
        usual.sealed(),
        Set.of("R-NEW-01"));
  }

  private static Dispatch called(Trial trial) {
    return Objects.requireNonNull(trial.state().dispatch());
  }

  private static Command contact(Channel channel, Result result) {
    return new Command.RecordContact(channel, result, null, "通话情况");
  }

  private static String line(Count one) {
    assertEquals("", one.hall() + one.channel());
    return Stream.of(
            one.measure(),
            one.division(),
            one.organ(),
            one.kind(),
            one.outcome(),
            one.amount(),
            one.lasted() == null ? "-" : one.lasted())
        .map(String::valueOf)
        .map(text -> text.isEmpty() ? "-" : text)
        .collect(Collectors.joining(" "));
  }
}
