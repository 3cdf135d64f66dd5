package org.mashang.notarization.proceeding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.mashang.casework.Role;
import org.mashang.casework.rule.Field;
import org.mashang.casework.rule.Form;
import org.mashang.casework.rule.Question;
import org.mashang.casework.rule.Rule;
import org.mashang.casework.time.Shanghai;
import org.mashang.notarization.term.PauseGround;
import org.mashang.notarization.term.Stage;
import org.mashang.notarization.term.TellingMeans;
import org.mashang.notarization.term.VerificationResult;

/** Asking third parties, promises that are checked, remote video (核实 29, 告知承诺, 远程视频). */
final class InquiryRules {

  private static final int MOST = 20;

  private InquiryRules() {}

  static List<Rule<Situation, Event, ?>> rules() {
    return List.of(
        startVerification(),
        recordVerification(),
        fulfilPromise(),
        checkPromise(),
        scheduleVideo(),
        recordVideo());
  }

  private static Rule<Situation, Event, Command.StartVerification> startVerification() {
    return Step.ofNotary(Command.StartVerification.class, "发起核实", "NL-29", "NL-30")
        .in(Stage.HANDLING)
        .unless(
            s -> s.on().verifications().size() >= MOST,
            "TOO_MANY_VERIFICATIONS",
            "核实已达" + MOST + "次",
            "请先登记已有核实的结果",
            "NL-29")
        .hint("可以自行核实，也可以委托异地公证机构代为核实。核实所需时间可以不计算在期限内，应当及时告知当事人。")
        .asks(
            s ->
                Form.of(
                    Question.text("whom", "向谁核实", Command.StartVerification::whom),
                    Question.longText("what", "核实什么", Command.StartVerification::what),
                    Question.yesNo("pauses", "核实期间暂停计时", Command.StartVerification::pauses),
                    Question.<Command.StartVerification, TellingMeans>choice(
                            "means",
                            "已经告知当事人的方式",
                            Arrays.asList(TellingMeans.values()),
                            Command.StartVerification::means)
                        .optional()))
        .then(
            (s, c, faults) -> {
              List<Event> events = new ArrayList<>();
              String id = "inquiry-" + (s.on().verifications().size() + 1);
              boolean pauses = Boolean.TRUE.equals(c.pauses());
              events.add(
                  new Event.VerificationStarted(id, c.whom().strip(), Step.text(c.what()), pauses));
              if (pauses) {
                PauseRules.afterTelling(s, "pauses", faults);
                events.addAll(PauseRules.paused(s, PauseGround.VERIFICATION, c.what(), c.means()));
              }
              return events;
            });
  }

  private static Rule<Situation, Event, Command.RecordVerification> recordVerification() {
    return Step.ofNotary(Command.RecordVerification.class, "登记核实结果", "NL-29")
        .evenSuspendedIn(Stage.HANDLING)
        .unless(s -> open(s).isEmpty(), "NOTHING_ASKED", "没有等待结果的核实", "需要核实的，请先发起核实", "NL-29")
        .asks(
            s ->
                Form.of(
                    Question.pick(
                        "verification",
                        "核实",
                        open(s).stream()
                            .map(one -> new Field.Option(one.id(), one.whom(), null))
                            .toList(),
                        Command.RecordVerification::verification),
                    Question.choice(
                        "result",
                        "结果",
                        Arrays.asList(VerificationResult.values()),
                        Command.RecordVerification::result),
                    Question.longText("record", "核实记录", Command.RecordVerification::record),
                    Question.files("files", "复函等文件", Command.RecordVerification::files)))
        .then(
            (s, c, faults) -> {
              Event answered =
                  new Event.VerificationRecorded(
                      c.verification(), c.result(), Step.text(c.record()), c.files());
              return resumes(s, c.verification())
                  ? List.of(answered, new Event.Resumed(s.today(), Step.text("核实完毕")))
                  : List.of(answered);
            });
  }

  private static List<Verification> open(Situation s) {
    return s.on().verifications().stream().filter(one -> one.result() == null).toList();
  }

  /** Time runs again once the last inquiry for which it was stopped has its answer. */
  private static boolean resumes(Situation s, String answered) {
    Interval pause = s.on().pause();
    List<Verification> pausing = open(s).stream().filter(Verification::pauses).toList();
    return pause != null
        && pause.ground() == PauseGround.VERIFICATION
        && pausing.size() == 1
        && pausing.getFirst().id().equals(answered);
  }

  private static Rule<Situation, Event, Command.FulfilPromise> fulfilPromise() {
    return Step.mine(Step.of(Command.FulfilPromise.class, "补交承诺的材料", "NL-27(1)"))
        .by(Role.APPLICANT, Role.NOTARY)
        .unless(
            s -> promised(s, PaperOnFile.State.PROMISED).isEmpty(),
            "NOTHING_PROMISED",
            "没有承诺后补而尚未提交的材料",
            "请核对材料清单",
            "NL-27(1)")
        .asks(
            s ->
                Form.of(
                    Question.pick(
                        "paper",
                        "材料",
                        promised(s, PaperOnFile.State.PROMISED),
                        Command.FulfilPromise::paper),
                    Question.file("fileId", "文件", Command.FulfilPromise::fileId)))
        .then((s, c, faults) -> List.of(new Event.PromiseFulfilled(c.paper(), c.fileId())));
  }

  private static Rule<Situation, Event, Command.CheckPromise> checkPromise() {
    return Step.ofNotary(Command.CheckPromise.class, "核验承诺", "NL-28", "NL-31(5)", "NL-39")
        .unless(s -> checkable(s).isEmpty(), "NOTHING_TO_CHECK", "没有需要核验的承诺", "请核对材料清单", "NL-28")
        .hint("承诺不实或者到期没有补交的，记录在案，下次不再适用告知承诺；尚未出证的可以提请不予办理，已经出证的应当复查。是否不实由您判断。")
        .asks(
            s ->
                Form.of(
                    Question.pick("paper", "材料", checkable(s), Command.CheckPromise::paper),
                    Question.yesNo("kept", "承诺属实并且已经履行", Command.CheckPromise::kept),
                    Question.longText("record", "核验情况", Command.CheckPromise::record)))
        .then(
            (s, c, faults) -> {
              boolean brought =
                  s.on()
                      .paper(c.paper())
                      .filter(one -> one.state() == PaperOnFile.State.BROUGHT)
                      .isPresent();
              if (Boolean.TRUE.equals(c.kept()) && !brought) {
                faults.add("kept", "NOT_BROUGHT", "材料还没有补交，不能登记为已经履行");
              }
              return List.of(
                  new Event.PromiseChecked(
                      c.paper(), Boolean.TRUE.equals(c.kept()), Step.text(c.record())));
            });
  }

  private static List<Field.Option> checkable(Situation s) {
    return PaperList.promised(s.on()).stream().map(paper -> option(s, paper)).toList();
  }

  private static List<Field.Option> promised(Situation s, PaperOnFile.State state) {
    return s.on().papers().stream()
        .filter(paper -> paper.state() == state)
        .map(paper -> option(s, paper))
        .toList();
  }

  private static Field.Option option(Situation s, PaperOnFile paper) {
    return new Field.Option(paper.paper(), PaperList.name(s.matter(), paper.paper()), null);
  }

  private static Rule<Situation, Event, Command.ScheduleVideo> scheduleVideo() {
    return remote(Step.ofNotary(Command.ScheduleVideo.class, "约定远程视频", "NL-28"))
        .hint("只有名单内的公证处可以办理；请写明用什么方式连线、由哪个使领馆协助。")
        .asks(
            s ->
                Form.of(
                    Question.<Command.ScheduleVideo>dateTime(
                            "at", "时间（北京时间）", Command.ScheduleVideo::at)
                        .notBefore(s.today().atStartOfDay(), "不能早于今天")
                        .notAfter(s.today().plusMonths(6), "过远，请核对"),
                    Question.longText("how", "方式", Command.ScheduleVideo::how)))
        .then((s, c, faults) -> List.of(new Event.VideoScheduled(c.at(), Step.text(c.how()))));
  }

  private static Rule<Situation, Event, Command.RecordVideo> recordVideo() {
    return remote(Step.ofNotary(Command.RecordVideo.class, "登记远程视频", "NL-28"))
        .unless(
            s -> s.on().video().at() == null, "NO_VIDEO_ARRANGED", "还没有约定远程视频", "请先约定时间", "NL-28")
        .asks(
            s ->
                Form.of(
                    Question.reported("heldOn", "日期", Command.RecordVideo::heldOn, s.today())
                        .notBefore(Shanghai.day(s.on().submittedAt()), "不能早于申请之日"),
                    Question.longText("record", "记录", Command.RecordVideo::record),
                    Question.files("files", "录像等文件", Command.RecordVideo::files)))
        .then(
            (s, c, faults) ->
                List.of(new Event.VideoHeld(c.heldOn(), Step.text(c.record()), c.files())));
  }

  private static <C extends Command> Rule<Situation, Event, C> remote(
      Rule<Situation, Event, C> rule) {
    return rule.evenSuspendedIn(Stage.REVIEW, Stage.HANDLING)
        .unless(
            s -> s.on().request().remote() == null,
            "NOT_REMOTE",
            "这个事项不是海外远程视频公证",
            "请当面办理",
            "NL-28");
  }
}
