package org.mashang.reconsideration.proceeding;

import static org.mashang.casework.Role.APPLICANT;
import static org.mashang.casework.Role.CLERK;
import static org.mashang.casework.Role.SYSTEM;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mashang.casework.rule.Form;
import org.mashang.casework.rule.Law;
import org.mashang.casework.rule.Question;
import org.mashang.casework.rule.Rule;
import org.mashang.casework.time.Clock;
import org.mashang.reconsideration.document.DocumentKind;
import org.mashang.reconsideration.term.Procedure;
import org.mashang.reconsideration.term.RefusalGround;
import org.mashang.reconsideration.term.SimplifiedGround;
import org.mashang.reconsideration.term.Stage;

/** From the application to its acceptance or refusal (审查与受理, 30 to 33). */
final class Intake {

  private Intake() {}

  static List<Rule<Situation, Event, ?>> rules() {
    return List.of(
        accept(),
        requestSupplement(),
        extendSupplement(),
        supplement(),
        recordAbandonment(),
        refuse(),
        passOn(),
        deemAccepted());
  }

  private static Rule<Situation, Event, Command.Accept> accept() {
    return whileReviewing(Step.of(Command.Accept.class, "受理", "ARL-30(1)", "ARL-53"))
        .hint("是否符合受理条件由您判断；核查结果只作提示。适用简易程序须写明情形。")
        .asks(
            s ->
                Form.of(
                    Question.<Command.Accept>text("caseNumber", "案号", Command.Accept::caseNumber)
                        .optional()
                        .max(60),
                    Question.choice(
                            "procedure",
                            "审理程序",
                            Arrays.asList(Procedure.values()),
                            Command.Accept::procedure)
                        .value(Procedure.ORDINARY.name()),
                    Question.choice(
                            "ground",
                            "适用简易程序的情形",
                            Arrays.asList(SimplifiedGround.values()),
                            Command.Accept::ground)
                        .optional()
                        .hint("只在适用简易程序时选择")))
        .then(
            (s, c, faults) -> {
              boolean simplified = c.procedure() == Procedure.SIMPLIFIED;
              if (simplified && c.ground() == null) {
                faults.add("ground", "MISSING", "适用简易程序，请选择第五十三条的情形");
              }
              if (!simplified && c.ground() != null) {
                faults.add("ground", "NOT_NEEDED", "适用普通程序，不填简易程序的情形");
              }
              Acceptance accepted = new Acceptance(s.today(), false, c.procedure(), c.ground(), 0);
              String number = c.caseNumber() == null ? "" : c.caseNumber().strip();
              return List.of(
                  new Event.Accepted(s.today(), number, c.procedure(), c.ground()),
                  Papers.of(s, DocumentKind.ACCEPTANCE_NOTICE)
                      .accepted(accepted)
                      .numbered(number)
                      .to(PartyRef.APPLICANT));
            });
  }

  private static Rule<Situation, Event, Command.RequestSupplement> requestSupplement() {
    return whileReviewing(Step.of(Command.RequestSupplement.class, "通知补正", "ARL-31(1)", "ARR-29"))
        .unless(
            s -> s.on().review().asked(),
            "SUPPLEMENT_ONCE",
            "已经通知过一次补正，需要补正的事项应当一次性告知",
            "请根据现有材料决定受理或者不予受理",
            "ARL-31(1)")
        .hint("请一次写全所有需要补正的事项，只能通知一次。")
        .asks(
            s ->
                Form.of(Question.list("items", "需要补正的事项", 1, 30, Command.RequestSupplement::items)))
        .then(
            (s, c, faults) ->
                List.of(
                    new Event.SupplementRequested(c.items()),
                    Papers.of(s, DocumentKind.SUPPLEMENT_NOTICE)
                        .with("items", numbered(c.items()))
                        .to(PartyRef.APPLICANT)));
  }

  private static Rule<Situation, Event, Command.ExtendSupplement> extendSupplement() {
    return Step.of(Command.ExtendSupplement.class, "延长补正期限", "ARL-31(2)")
        .by(CLERK)
        .in(Stage.SUPPLEMENT)
        .unless(
            s -> s.clocks().supplement() == null,
            "NOTICE_NOT_SERVED",
            "补正通知还没有登记送达，补正期限没有开始计算",
            "请先登记补正通知的送达",
            "ARL-31(2)")
        .hint("有没有正当理由、延长多久合理，由您判断。")
        .asks(
            s -> {
              LocalDate from = latest(s.today(), currentSupplementDue(s)).plusDays(1);
              return Form.of(
                  Question.<Command.ExtendSupplement>date(
                          "until", "延长至", Command.ExtendSupplement::until)
                      .notBefore(from, "应当晚于今天和原来的届满日")
                      .notAfter(s.today().plusYears(1), "过远，请核对年份"),
                  Question.longText("reason", "正当理由", Command.ExtendSupplement::reason));
            })
        .then(
            (s, c, faults) ->
                List.of(
                    new Event.SupplementExtended(c.until(), Reporting.text(c.reason())),
                    Papers.of(s, DocumentKind.SUPPLEMENT_EXTENSION_NOTICE)
                        .sentence("reason", c.reason())
                        .with("until", c.until())
                        .to(PartyRef.APPLICANT)));
  }

  private static Rule<Situation, Event, Command.Supplement> supplement() {
    return Step.of(Command.Supplement.class, "提交补正材料", "ARL-31(2)", "ARL-31(3)")
        .by(APPLICANT, CLERK)
        .in(Stage.SUPPLEMENT)
        .hint("逾期提交的也会收下，是否有正当理由由承办人判断。")
        .asks(
            s -> {
              List<Question<Command.Supplement>> questions = new ArrayList<>();
              if (!s.byApplicant()) {
                questions.add(
                    Question.reported(
                            "receivedOn", "收到日期", Command.Supplement::receivedOn, s.today())
                        .notBefore(asked(s), "不能早于通知补正之日"));
              }
              questions.add(Question.longText("note", "补正内容", Command.Supplement::note));
              questions.add(Question.files("files", "补正的文件", Command.Supplement::files));
              return new Form<>(questions);
            })
        .then(
            (s, c, faults) -> {
              LocalDate day = c.receivedOn();
              return List.of(
                  new Event.Supplemented(
                      s.byApplicant() || day == null ? s.today() : day,
                      Reporting.text(c.note()),
                      c.files()));
            });
  }

  private static Rule<Situation, Event, Command.RecordAbandonment> recordAbandonment() {
    return Step.of(Command.RecordAbandonment.class, "记录视为放弃", "ARL-31(2)")
        .by(CLERK)
        .in(Stage.SUPPLEMENT)
        .unless(
            s -> !s.clocks().supplementOver(),
            "SUPPLEMENT_PERIOD_RUNS",
            "补正期限还没有届满，或者补正通知还没有送达，期限没有开始计算",
            "请等待期限届满；通知尚未送达的，请先送达并登记",
            "ARL-31(2)")
        .hint("申请人有没有正当理由由您判断；系统不会自动视为放弃。")
        .asks(s -> Form.of(Question.longText("reason", "情况记录", Command.RecordAbandonment::reason)))
        .then((s, c, faults) -> List.of(new Event.Abandoned(Reporting.text(c.reason()))));
  }

  private static Rule<Situation, Event, Command.Refuse> refuse() {
    return whileReviewing(Step.of(Command.Refuse.class, "不予受理", "ARL-30(2)", "ARL-35"))
        .hint("只有行政复议机关能决定不予受理，必须说明理由；无正当理由不予受理的，上级可以责令纠正。")
        .asks(
            s ->
                Form.of(
                    Question.choices(
                        "grounds",
                        "不符合的受理条件",
                        Arrays.stream(RefusalGround.values())
                            .filter(ground -> ground != RefusalGround.NOT_COMPETENT)
                            .toList(),
                        Command.Refuse::grounds),
                    Question.longText("reasons", "理由", Command.Refuse::reasons)))
        .then(
            (s, c, faults) ->
                List.of(
                    new Event.Refused(c.grounds(), Reporting.text(c.reasons())),
                    Papers.of(s, DocumentKind.REFUSAL)
                        .with("grounds", labels(c.grounds()))
                        .with("reasons", c.reasons())
                        .with("lawsuit", lawsuit(s))
                        .to(PartyRef.APPLICANT)));
  }

  private static Rule<Situation, Event, Command.PassOn> passOn() {
    return whileReviewing(Step.of(Command.PassOn.class, "不予受理并告知管辖机关", "ARL-30(2)", "ARL-30(1)(6)"))
        .hint("不属于本机关管辖的，在决定中告知申请人应当向哪个机关申请。")
        .asks(
            s ->
                Form.of(
                    Question.text("competentOrgan", "有管辖权的行政复议机关", Command.PassOn::competentOrgan),
                    Question.longText("reasons", "理由", Command.PassOn::reasons)))
        .then(
            (s, c, faults) ->
                List.of(
                    new Event.PassedOn(c.competentOrgan().strip(), Reporting.text(c.reasons())),
                    Papers.of(s, DocumentKind.REFERRAL)
                        .with("competentOrgan", c.competentOrgan())
                        .with("reasons", c.reasons())
                        .with("lawsuit", lawsuit(s))
                        .to(PartyRef.APPLICANT)));
  }

  private static Rule<Situation, Event, Command.DeemAccepted> deemAccepted() {
    return Step.of(Command.DeemAccepted.class, "记录视为受理", "ARL-30(3)")
        .by(SYSTEM)
        .in(Stage.RECEIVED)
        .unless(
            s -> !s.clocks().reviewOver(),
            "REVIEW_PERIOD_RUNS",
            "审查期限还没有届满",
            "请等待期限届满",
            "ARL-30(3)")
        .then((s, c, faults) -> List.of(new Event.DeemedAccepted(s.clocks().reviewDue())));
  }

  /** Clerks decide within the review period; after it the law has decided (30(3)). */
  private static <C extends Command> Rule<Situation, Event, C> whileReviewing(
      Rule<Situation, Event, C> rule) {
    return rule.by(CLERK)
        .in(Stage.RECEIVED)
        .unless(
            s -> s.clocks().reviewOver(),
            "REVIEW_PERIOD_OVER",
            "审查期限已经届满而没有作出决定，自届满之日起视为受理",
            "系统会在一小时内记录视为受理，之后请继续办理；不符合受理条件的可以提请驳回申请",
            "ARL-30(3)",
            "ARL-33");
  }

  static String labels(List<RefusalGround> grounds) {
    return grounds.stream().map(RefusalGround::label).collect(Collectors.joining("；"));
  }

  /** What a refused or dismissed applicant may do in court (34). */
  static String lawsuit(Situation s) {
    return "法律、行政法规规定应当先申请行政复议的，可以自收到本决定书之日起十五日内，依照"
        + Law.cited(s.today(), List.of("ARL-34"))
        + "向人民法院提起行政诉讼。";
  }

  private static String numbered(List<String> items) {
    return IntStream.range(0, items.size())
        .mapToObj(i -> (i + 1) + ". " + items.get(i).strip().replace('\n', ' '))
        .collect(Collectors.joining("\n"));
  }

  private static LocalDate asked(Situation s) {
    LocalDate asked = s.on().review().askedOn();
    return asked == null ? s.on().review().startedOn() : asked;
  }

  private static LocalDate currentSupplementDue(Situation s) {
    Clock clock = s.clocks().supplement();
    LocalDate due = clock == null ? null : clock.due();
    return due == null ? s.today() : due;
  }

  private static LocalDate latest(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
