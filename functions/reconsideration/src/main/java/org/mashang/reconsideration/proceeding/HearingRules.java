package org.mashang.reconsideration.proceeding;

import static org.mashang.casework.Role.APPLICANT;
import static org.mashang.casework.Role.CLERK;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mashang.casework.Personal;
import org.mashang.casework.rule.Form;
import org.mashang.casework.rule.Question;
import org.mashang.casework.rule.Rule;
import org.mashang.casework.time.Period;
import org.mashang.casework.time.Shanghai;
import org.mashang.reconsideration.document.DocumentKind;
import org.mashang.reconsideration.term.HearingMeans;
import org.mashang.reconsideration.term.Stage;

/** Hearing the parties and hearings proper (听取意见 49, 听证 50, 51). */
final class HearingRules {

  private HearingRules() {}

  static List<Rule<Situation, Event, ?>> rules() {
    return List.of(hearParty(), requestHearing(), callHearing(), cancelHearing(), recordHearing());
  }

  private static Rule<Situation, Event, Command.HearParty> hearParty() {
    return Step.of(Command.HearParty.class, "记录听取意见", "ARL-49")
        .by(CLERK)
        .in(Stage.ACCEPTED, Stage.ANSWER, Stage.EXAMINATION)
        .hint("普通程序应当听取当事人的意见并记录在案；因当事人原因不能听取的，写明原因。")
        .asks(
            s ->
                Form.of(
                    Question.pick(
                        "party", "当事人", Reporting.parties(s.on()), Command.HearParty::party),
                    Question.choice(
                        "means",
                        "方式",
                        Arrays.asList(HearingMeans.values()),
                        Command.HearParty::means),
                    Question.reported("heardOn", "日期", Command.HearParty::heardOn, s.today())
                        .notBefore(Reporting.accepted(s.on()), "不能早于受理之日"),
                    Question.longText("record", "意见记录", Command.HearParty::record),
                    Question.files("files", "笔录、录音等文件", Command.HearParty::files)))
        .then(
            (s, c, faults) ->
                List.of(
                    new Event.PartyHeard(
                        c.party(), c.means(), c.heardOn(), Reporting.text(c.record()), c.files())));
  }

  private static Rule<Situation, Event, Command.RequestHearing> requestHearing() {
    return Step.of(Command.RequestHearing.class, "申请听证", "ARL-50(2)")
        .by(APPLICANT)
        .evenSuspendedIn(
            Stage.RECEIVED, Stage.SUPPLEMENT, Stage.ACCEPTED, Stage.ANSWER, Stage.EXAMINATION)
        .unless(
            s -> s.on().hearings().requested(),
            "HEARING_REQUESTED_ALREADY",
            "已经申请过听证",
            "请等待行政复议机构答复",
            "ARL-50(2)")
        .hint("是否举行听证由行政复议机构决定。")
        .asks(s -> Form.of(Question.longText("reason", "理由", Command.RequestHearing::reason)))
        .then((s, c, faults) -> List.of(new Event.HearingRequested(Reporting.text(c.reason()))));
  }

  private static Rule<Situation, Event, Command.CallHearing> callHearing() {
    return Step.of(Command.CallHearing.class, "通知听证", "ARL-50", "ARL-51(1)", "ARL-88(2)")
        .by(CLERK)
        .in(Stage.ANSWER, Stage.EXAMINATION)
        .withNothingProposed()
        .unless(
            s -> s.on().hearings().called() != null,
            "HEARING_CALLED_ALREADY",
            "已经通知了一次听证",
            "请先记录该次听证，或者取消后重新通知",
            "ARL-51(1)")
        .hint("重大、疑难、复杂的案件应当听证。通知应当在举行的五个工作日前送到每一位当事人。")
        .asks(
            s -> {
              Period notice = s.clocks().hearingNotice();
              LocalDate first = notice.due() == null ? s.today() : notice.due();
              return Form.of(
                  Question.<Command.CallHearing>dateTime("at", "时间", Command.CallHearing::at)
                      .notBefore(
                          first.atStartOfDay(), "应当在通知之日起五个工作日之后：" + notice.calculation().get())
                      .notAfter(s.today().plusYears(1), "过远，请核对年份")
                      .hint("最早" + Papers.day(first)),
                  Question.text("place", "地点", Command.CallHearing::place),
                  Question.longText("matters", "拟听证事项", Command.CallHearing::matters));
            })
        .then(
            (s, c, faults) ->
                List.of(
                    new Event.HearingCalled(c.at(), c.place().strip(), Reporting.text(c.matters())),
                    Papers.of(s, DocumentKind.HEARING_NOTICE)
                        .with("at", Papers.moment(c.at()))
                        .with("place", c.place())
                        .with("matters", c.matters())
                        .toAll()));
  }

  private static Rule<Situation, Event, Command.CancelHearing> cancelHearing() {
    return called(Step.of(Command.CancelHearing.class, "取消听证", "ARL-50"))
        .asks(s -> Form.of(Question.longText("reason", "原因", Command.CancelHearing::reason)))
        .then(
            (s, c, faults) -> {
              Hearings.Called called = s.on().hearings().called();
              if (called == null) {
                return List.of();
              }
              return List.of(
                  new Event.HearingCancelled(Reporting.text(c.reason())),
                  Papers.of(s, DocumentKind.HEARING_CANCELLATION)
                      .with("at", Papers.moment(called.at()))
                      .with("place", called.place())
                      .sentence("reason", c.reason())
                      .toAll());
            });
  }

  private static Rule<Situation, Event, Command.RecordHearing> recordHearing() {
    return called(Step.of(Command.RecordHearing.class, "记录听证", "ARL-50(3)", "ARL-51"))
        .unless(s -> beforeHearing(s), "HEARING_NOT_YET", "听证的时间还没有到", "请在听证举行后记录", "ARL-51(1)")
        .hint("申请人没有正当理由拒不参加的，视为放弃听证权利；被申请人负责人不能参加的，应当说明理由并委托工作人员。")
        .asks(
            s -> {
              Hearings.Called called = s.on().hearings().called();
              return Form.of(
                  Question.reported("heldOn", "举行日期", Command.RecordHearing::heldOn, s.today())
                      .notBefore(
                          called == null ? s.today() : called.at().toLocalDate(), "不能早于通知的日期"),
                  Question.text("host", "主持人", Command.RecordHearing::host),
                  Question.list("officers", "听证员（两名以上）", 2, 9, Command.RecordHearing::officers),
                  Question.text("recorder", "记录员", Command.RecordHearing::recorder),
                  Question.picks(
                          "attended",
                          "到场的当事人",
                          Reporting.parties(s.on()),
                          Command.RecordHearing::attended)
                      .optional(),
                  Question.longText("record", "听证笔录", Command.RecordHearing::record),
                  Question.files("files", "笔录等文件", Command.RecordHearing::files));
            })
        .then(
            (s, c, faults) -> {
              Set<String> people = new HashSet<>();
              c.officers().forEach(officer -> people.add(officer.strip()));
              people.add(c.host().strip());
              people.add(c.recorder().strip());
              if (people.size() < c.officers().size() + 2) {
                faults.add("recorder", "SAME_PERSON", "主持人、听证员、记录员应当是不同的人");
              }
              return List.of(
                  new Event.HearingHeld(
                      c.heldOn(),
                      Personal.name(c.host().strip()),
                      Reporting.names(c.officers()),
                      Personal.name(c.recorder().strip()),
                      c.attended(),
                      Reporting.text(c.record()),
                      c.files()));
            });
  }

  private static <C extends Command> Rule<Situation, Event, C> called(
      Rule<Situation, Event, C> rule) {
    return rule.by(CLERK)
        .evenSuspendedIn(Stage.ANSWER, Stage.EXAMINATION)
        .unless(
            s -> s.on().hearings().called() == null,
            "NO_HEARING_CALLED",
            "没有已经通知而尚未记录的听证",
            "需要听证的，请先通知",
            "ARL-51(1)");
  }

  private static boolean beforeHearing(Situation s) {
    Hearings.Called called = s.on().hearings().called();
    return called != null && s.now().isBefore(called.at().atZone(Shanghai.ZONE).toInstant());
  }
}
