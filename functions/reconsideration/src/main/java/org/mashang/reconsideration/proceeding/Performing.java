package org.mashang.reconsideration.proceeding;

import static org.mashang.casework.Role.CLERK;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.mashang.casework.rule.Form;
import org.mashang.casework.rule.Question;
import org.mashang.casework.rule.Rule;
import org.mashang.reconsideration.document.DocumentKind;
import org.mashang.reconsideration.term.EnforcementMeans;
import org.mashang.reconsideration.term.Outcome;
import org.mashang.reconsideration.term.Stage;

/** That what was decided or agreed is carried out (履行与强制执行, 77, 78). */
final class Performing {

  private Performing() {}

  static List<Rule<Situation, Event, ?>> rules() {
    return List.of(remindPerformance(), recordPerformance(), recordEnforcement());
  }

  private static Rule<Situation, Event, Command.RemindPerformance> remindPerformance() {
    return Step.of(Command.RemindPerformance.class, "督促履行", "ARL-77")
        .by(CLERK)
        .evenSuspendedIn(Stage.PERFORMANCE)
        .hint("被申请人不履行或者无正当理由拖延履行的，责令限期履行，并可以约谈负责人或者通报批评。")
        .asks(
            s ->
                Form.of(
                    Question.choice(
                        "means",
                        "方式",
                        Arrays.asList(EnforcementMeans.values()),
                        Command.RemindPerformance::means),
                    Question.<Command.RemindPerformance>date(
                            "until", "限期至", Command.RemindPerformance::until)
                        .notBefore(s.today().plusDays(1), "应当晚于今天")
                        .notAfter(s.today().plusYears(5), "过远，请核对年份")
                        .optional(),
                    Question.longText("note", "情况", Command.RemindPerformance::note)))
        .then(
            (s, c, faults) -> {
              LocalDate until = c.until();
              Event reminded =
                  new Event.PerformanceReminded(c.means(), until, Reporting.text(c.note()));
              if (c.means() != EnforcementMeans.ORDER) {
                return List.of(reminded);
              }
              if (until == null) {
                faults.add("until", "MISSING", "责令限期履行，应当写明期限");
                return List.of();
              }
              return List.of(
                  reminded,
                  Papers.of(s, DocumentKind.PERFORMANCE_ORDER)
                      .with("note", c.note())
                      .with("until", "责令你单位于" + Papers.day(until) + "前履行完毕，并将履行情况书面报告本机关。")
                      .to(PartyRef.RESPONDENT));
            });
  }

  private static Rule<Situation, Event, Command.RecordPerformance> recordPerformance() {
    return Step.of(Command.RecordPerformance.class, "登记已经履行", "ARL-77")
        .by(CLERK)
        .evenSuspendedIn(Stage.PERFORMANCE)
        .asks(
            s ->
                Form.of(
                    Question.reported(
                            "performedOn",
                            "履行日期",
                            Command.RecordPerformance::performedOn,
                            s.today())
                        .notBefore(Serving.ended(s.on()), "不能早于作出决定之日"),
                    Question.longText("note", "履行情况", Command.RecordPerformance::note)))
        .then(
            (s, c, faults) ->
                List.of(
                    new Event.Performed(c.performedOn(), Reporting.text(c.note())),
                    new Event.Closed()));
  }

  private static Rule<Situation, Event, Command.RecordEnforcement> recordEnforcement() {
    return Step.of(Command.RecordEnforcement.class, "登记强制执行", "ARL-78")
        .by(CLERK)
        .evenSuspendedIn(Stage.PERFORMANCE, Stage.CLOSED)
        .unless(
            s -> !enforceable(s.on()),
            "NOTHING_TO_ENFORCE",
            "没有可以强制执行的决定书、调解书，或者已经登记强制执行",
            "请核对结案方式",
            "ARL-78")
        .unless(
            s -> decided(s.on()) && !s.clocks().lawsuitOver(),
            "LAWSUIT_PERIOD_RUNS",
            "起诉期限还没有届满",
            "逾期不起诉又不履行的，才可以强制执行",
            "ARL-78")
        .hint("维持的由作出行政行为的机关执行或者申请法院执行；变更的和调解书由行政复议机关执行或者申请法院执行。是否已经起诉请核实。")
        .asks(
            s ->
                Form.of(
                    Question.reported(
                            "startedOn", "开始日期", Command.RecordEnforcement::startedOn, s.today())
                        .notBefore(Serving.ended(s.on()), "不能早于结案文书之日"),
                    Question.text("by", "执行的机关", Command.RecordEnforcement::by),
                    Question.longText("note", "情况", Command.RecordEnforcement::note)))
        .then(
            (s, c, faults) ->
                List.of(
                    new Event.EnforcementStarted(
                        c.startedOn(), c.by().strip(), Reporting.text(c.note()))));
  }

  private static boolean decided(Case c) {
    Ending ending = c.ending();
    return ending != null && ending.outcome() == Outcome.DECIDED;
  }

  private static boolean enforceable(Case c) {
    Ending ending = c.ending();
    return ending != null
        && !ending.enforced()
        && (ending.outcome() == Outcome.DECIDED || ending.outcome() == Outcome.MEDIATED);
  }
}
