package org.mashang.notarization.proceeding;

import java.util.Arrays;
import java.util.List;
import org.mashang.casework.Role;
import org.mashang.casework.rule.Field;
import org.mashang.casework.rule.Form;
import org.mashang.casework.rule.Question;
import org.mashang.casework.rule.Rule;
import org.mashang.notarization.term.IdentityMeans;
import org.mashang.notarization.term.PauseGround;
import org.mashang.notarization.term.Stage;
import org.mashang.notarization.term.TellingMeans;

/** From the taken order to its acceptance (受理, 27, 规则 19, 20). */
final class AcceptanceRules {

  private AcceptanceRules() {}

  static List<Rule<Situation, Event, ?>> rules() {
    return List.of(
        accept(), checkIdentity(), recordPaper(), requestSupplement(), supplement(), decline());
  }

  private static Rule<Situation, Event, Command.Accept> accept() {
    return Step.ofNotary(Command.Accept.class, "受理并告知", "NPR-19", "NL-27(2)", "NL-28")
        .evenSuspendedIn(Stage.REVIEW)
        .unless(
            s -> s.on().identity() == null,
            "IDENTITY_NOT_CHECKED",
            "还没有核验申请人的身份",
            "请先登记身份核验",
            "NL-28")
        .unless(
            s -> !PaperList.missing(s.on(), s.matter()).isEmpty(),
            "PAPERS_MISSING",
            "必需的材料还没有齐，也没有承诺后补",
            "请登记已经核对的材料，或者一次性通知补充",
            "NL-27(1)")
        .hint("受理后应当告知申请事项的法律意义和可能产生的法律后果，并记录存档。是否符合受理条件由您判断。")
        .asks(AcceptanceRules::acceptForm)
        .then(
            (s, c, faults) -> {
              if (!Boolean.TRUE.equals(c.informed())) {
                faults.add("informed", "NOT_INFORMED", "应当告知法律意义和可能产生的法律后果后再受理");
              }
              if (!promises(s).contains(c.promiseDays())) {
                faults.add("promiseDays", "NO_SUCH_PROMISE", "这个事项没有这样的服务承诺");
              }
              return List.of(
                  new Event.Accepted(
                      s.today(),
                      c.promiseDays(),
                      s.matter().meaning() + s.matter().consequences(),
                      c.means(),
                      Step.text(c.record()),
                      c.files()));
            });
  }

  private static Form<Command.Accept> acceptForm(Situation s) {
    List<Integer> promises = promises(s);
    String told = "告知内容：" + s.matter().meaning() + s.matter().consequences();
    boolean urgent = s.on().request().urgency() != null;
    return Form.of(
        Question.<Command.Accept>number(
                "promiseDays",
                "承诺几个工作日内出证（0为受理当日）",
                promises.getFirst(),
                promises.getLast(),
                Command.Accept::promiseDays)
            .value(String.valueOf(urgent ? promises.getFirst() : promises.getLast()))
            .hint(promises.size() > 1 ? "申请人要求加急的，可以承诺受理当日" : "服务承诺短于法定的十五个工作日，承诺了就要做到"),
        Question.<Command.Accept>yesNo("informed", "已经告知并且当事人表示明白", Command.Accept::informed)
            .hint(told),
        Question.choice(
            "means", "告知方式", Arrays.asList(TellingMeans.values()), Command.Accept::means),
        Question.<Command.Accept>longText("record", "告知笔录", Command.Accept::record),
        Question.files("files", "笔录、录音录像等文件", Command.Accept::files));
  }

  /** The service promises of the matter, the shortest first. */
  private static List<Integer> promises(Situation s) {
    int usual = s.matter().promiseDays();
    return s.matter().urgentSameDay() && usual > 0 ? List.of(0, usual) : List.of(usual);
  }

  private static Rule<Situation, Event, Command.CheckIdentity> checkIdentity() {
    return Step.ofNotary(Command.CheckIdentity.class, "登记身份核验", "NL-28", "ZJ-9")
        .evenSuspendedIn(Stage.REVIEW, Stage.HANDLING)
        .hint("身份不明的不能受理；核验方式和结果记入案卷。")
        .asks(
            s ->
                Form.of(
                    Question.choice(
                        "means",
                        "核验方式",
                        Arrays.stream(IdentityMeans.values())
                            .filter(means -> means != IdentityMeans.LOGIN)
                            .toList(),
                        Command.CheckIdentity::means),
                    Question.longText("note", "核验情况", Command.CheckIdentity::note),
                    Question.files("files", "有关文件", Command.CheckIdentity::files)))
        .then(
            (s, c, faults) ->
                List.of(new Event.IdentityChecked(c.means(), Step.text(c.note()), c.files())));
  }

  private static Rule<Situation, Event, Command.RecordPaper> recordPaper() {
    return Step.ofNotary(Command.RecordPaper.class, "登记材料", "NL-27(1)", "ZJ-9")
        .evenSuspendedIn(Stage.REVIEW, Stage.HANDLING)
        .hint("已经核对原件，或者能够通过数据共享取得、能够由其他证明材料证明的，登记在此。")
        .asks(
            s ->
                Form.of(
                    Question.pick(
                        "paper",
                        "材料",
                        s.on().request().papersOf(s.matter()).stream()
                            .map(paper -> new Field.Option(paper.id(), paper.name(), null))
                            .toList(),
                        Command.RecordPaper::paper),
                    Question.longText("note", "核对情况", Command.RecordPaper::note),
                    Question.files("files", "扫描件", Command.RecordPaper::files)))
        .then(
            (s, c, faults) ->
                List.of(new Event.PaperRecorded(c.paper(), Step.text(c.note()), c.files())));
  }

  private static Rule<Situation, Event, Command.RequestSupplement> requestSupplement() {
    return PauseRules.afterTelling(
            Step.ofNotary(Command.RequestSupplement.class, "一次性通知补充材料", "NL-27(1)", "NL-30")
                .evenSuspendedIn(Stage.REVIEW, Stage.HANDLING)
                .withNothingProposed())
        .unless(
            s -> !s.on().supplement().isEmpty(),
            "SUPPLEMENT_ONCE",
            "已经通知过一次补充材料，需要补充的应当一次性告知",
            "请根据现有材料办理，或者自行核实",
            "NL-27(1)")
        .unless(
            s -> s.on().pause() != null,
            "CLOCK_PAUSED",
            "办理期限正在因为别的原因暂停",
            "请先恢复计时，再通知补充材料",
            "NL-30")
        .hint("请一次写全。受理后通知的，自通知之日起暂停计时，收到补充材料后恢复；通知即为告知。")
        .asks(
            s ->
                Form.of(
                    Question.list("items", "需要补充的材料", 1, 30, Command.RequestSupplement::items),
                    Question.choice(
                        "means",
                        "告知方式",
                        Arrays.asList(TellingMeans.values()),
                        Command.RequestSupplement::means)))
        .then(
            (s, c, faults) -> {
              Event asked = new Event.SupplementRequested(c.items(), c.means());
              return s.on().position() == Stage.REVIEW
                  ? List.of(asked)
                  : List.of(
                      asked,
                      new Event.Paused(
                          s.today(),
                          PauseGround.SUPPLEMENT,
                          Step.text(String.join("；", c.items()))),
                      new Event.PauseTold(s.today(), c.means()));
            });
  }

  private static Rule<Situation, Event, Command.Supplement> supplement() {
    return Step.mine(Step.of(Command.Supplement.class, "提交补充材料", "NL-27(1)"))
        .by(Role.APPLICANT, Role.NOTARY)
        .evenSuspendedIn(Stage.REVIEW, Stage.HANDLING)
        .unless(
            s -> s.on().supplement().isEmpty() || s.on().supplemented(),
            "NOTHING_ASKED",
            "现在没有需要补充的材料",
            "需要另外说明的，请联系承办公证员",
            "NL-27(1)")
        .asks(
            s ->
                Form.of(
                    Question.longText("note", "说明", Command.Supplement::note),
                    Question.files("files", "补充的材料", Command.Supplement::files)))
        .then(
            (s, c, faults) -> {
              Event came = new Event.Supplemented(Step.text(c.note()), c.files());
              Interval pause = s.on().pause();
              return pause != null && pause.ground() == PauseGround.SUPPLEMENT
                  ? List.of(came, new Event.Resumed(s.today(), Step.text("收到补充材料")))
                  : List.of(came);
            });
  }

  private static Rule<Situation, Event, Command.Decline> decline() {
    return Step.ofNotary(Command.Decline.class, "不予受理", "NPR-20", "NPR-19")
        .evenSuspendedIn(Stage.REVIEW)
        .hint("不符合受理条件的，应当告知申请人理由；不属于本处业务范围的，也可以退单。")
        .asks(s -> Form.of(Question.longText("reasons", "理由", Command.Decline::reasons)))
        .then((s, c, faults) -> List.of(new Event.Declined(Step.text(c.reasons()))));
  }
}
