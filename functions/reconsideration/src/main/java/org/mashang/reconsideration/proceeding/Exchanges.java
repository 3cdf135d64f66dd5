package org.mashang.reconsideration.proceeding;

import static org.mashang.casework.Role.APPLICANT;
import static org.mashang.casework.Role.CLERK;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.mashang.casework.rule.Form;
import org.mashang.casework.rule.Question;
import org.mashang.casework.rule.Rule;
import org.mashang.reconsideration.document.DocumentKind;
import org.mashang.reconsideration.term.NormativeRoute;
import org.mashang.reconsideration.term.SimplifiedGround;
import org.mashang.reconsideration.term.Stage;

/** The procedure, the copy to the respondent, its answer, evidence, documents under review. */
final class Exchanges {

  /** As many files as parties can add after the application. */
  static final int MOST_ADDED_FILES = 200;

  private Exchanges() {}

  static List<Rule<Situation, Event, ?>> rules() {
    return List.of(
        useSimplified(),
        sendToRespondent(),
        recordAnswer(),
        recordNoAnswer(),
        addEvidence(),
        recordInspection(),
        startNormativeReview(),
        endNormativeReview());
  }

  private static Rule<Situation, Event, Command.UseSimplified> useSimplified() {
    return Step.of(Command.UseSimplified.class, "适用简易程序", "ARL-53", "ARL-54")
        .by(CLERK)
        .in(Stage.ACCEPTED)
        .withNothingProposed()
        .unless(
            s -> !ordinary(s.on()),
            "SIMPLIFIED_ALREADY",
            "本案已经适用简易程序",
            "不宜适用简易程序的，可以提请转为普通程序",
            "ARL-55")
        .hint("须事实清楚、权利义务关系明确、争议不大；其他案件须当事人各方同意。由您判断。")
        .asks(
            s ->
                Form.of(
                    Question.choice(
                        "ground",
                        "情形",
                        Arrays.asList(SimplifiedGround.values()),
                        Command.UseSimplified::ground),
                    Question.longText("reason", "理由", Command.UseSimplified::reason)))
        .then(
            (s, c, faults) ->
                List.of(new Event.SimplifiedUsed(c.ground(), Reporting.text(c.reason()))));
  }

  private static Rule<Situation, Event, Command.SendToRespondent> sendToRespondent() {
    return Step.of(Command.SendToRespondent.class, "发送申请书副本", "ARL-48", "ARL-54")
        .by(CLERK)
        .in(Stage.ACCEPTED)
        .hint("发出后请登记被申请人收到的日期，答复期限从收到之日的次日起算。")
        .asks(
            s ->
                Form.of(
                    Question.<Command.SendToRespondent>longText(
                            "note", "备注", Command.SendToRespondent::note)
                        .optional()))
        .then(
            (s, c, faults) ->
                List.of(
                    new Event.SentToRespondent(Reporting.text(c.note())),
                    Papers.of(s, DocumentKind.ANSWER_NOTICE).to(PartyRef.RESPONDENT)));
  }

  private static Rule<Situation, Event, Command.RecordAnswer> recordAnswer() {
    return Step.of(Command.RecordAnswer.class, "登记被申请人答复", "ARL-48", "ARL-54", "ARL-70")
        .by(CLERK)
        .evenSuspendedIn(Stage.ANSWER, Stage.EXAMINATION)
        .unless(
            s -> s.on().exchange().answeredOn() != null,
            "ANSWERED_ALREADY",
            "被申请人的答复已经登记",
            "后来提交的材料请登记为补充证据",
            "ARL-48")
        .hint("逾期或者没有提交证据的，是否按没有证据、依据处理，由您依照第七十条判断。")
        .asks(
            s ->
                Form.of(
                    Question.reported(
                            "receivedOn", "收到日期", Command.RecordAnswer::receivedOn, s.today())
                        .notBefore(sent(s.on()), "不能早于发送副本之日"),
                    Question.<Command.RecordAnswer>yesNo(
                            "evidence", "同时提交了证据、依据", Command.RecordAnswer::evidence)
                        .optional(),
                    Question.files("files", "答复和证据的文件", Command.RecordAnswer::files),
                    Question.<Command.RecordAnswer>longText(
                            "note", "答复要点", Command.RecordAnswer::note)
                        .optional()))
        .then(
            (s, c, faults) -> {
              LocalDate due = s.clocks().answerDue();
              return List.of(
                  new Event.AnswerReceived(
                      c.receivedOn(),
                      Boolean.TRUE.equals(c.evidence()),
                      due != null && c.receivedOn().isAfter(due),
                      c.files(),
                      Reporting.text(c.note())));
            });
  }

  private static Rule<Situation, Event, Command.RecordNoAnswer> recordNoAnswer() {
    return Step.of(Command.RecordNoAnswer.class, "记录逾期未答复", "ARL-70")
        .by(CLERK)
        .in(Stage.ANSWER)
        .unless(
            s -> !s.clocks().answerOver(),
            "ANSWER_PERIOD_RUNS",
            "答复期限还没有届满，或者副本的送达日期还没有登记",
            "请等待期限届满；尚未登记送达的，请先登记",
            "ARL-48",
            "ARL-54")
        .hint("逾期不答复、不提交证据的，视为没有证据、依据，但涉及第三人合法权益且第三人提供证据的除外。")
        .asks(
            s ->
                Form.of(
                    Question.<Command.RecordNoAnswer>longText(
                            "note", "备注", Command.RecordNoAnswer::note)
                        .optional()))
        .then(
            (s, c, faults) -> {
              LocalDate due = s.clocks().answerDue();
              return List.of(
                  new Event.AnswerMissed(due == null ? s.today() : due, Reporting.text(c.note())));
            });
  }

  private static Rule<Situation, Event, Command.AddEvidence> addEvidence() {
    return Step.of(Command.AddEvidence.class, "补充证据和意见", "ARL-44")
        .by(APPLICANT, CLERK)
        .evenSuspendedIn(
            Stage.RECEIVED, Stage.SUPPLEMENT, Stage.ACCEPTED, Stage.ANSWER, Stage.EXAMINATION)
        .unless(
            s -> s.on().addedFiles().size() >= MOST_ADDED_FILES,
            "TOO_MANY_FILES",
            "本案后来提交的文件已达" + MOST_ADDED_FILES + "个",
            "请把材料直接交给承办人",
            "ARL-44")
        .asks(
            s ->
                Form.of(
                    Question.longText("note", "说明", Command.AddEvidence::note),
                    Question.files("files", "文件", Command.AddEvidence::files)))
        .then(
            (s, c, faults) ->
                List.of(new Event.EvidenceAdded(Reporting.text(c.note()), c.files())));
  }

  private static Rule<Situation, Event, Command.RecordInspection> recordInspection() {
    return Step.of(Command.RecordInspection.class, "登记查阅案卷", "ARL-47")
        .by(CLERK)
        .evenSuspendedIn(Stage.ACCEPTED, Stage.ANSWER, Stage.EXAMINATION)
        .hint("涉及国家秘密、商业秘密、个人隐私等情形除外，应当同意查阅、复制。")
        .asks(
            s ->
                Form.of(
                    Question.pick(
                        "party",
                        "查阅人",
                        Reporting.options(
                            PartyRef.of(s.on()).stream()
                                .filter(party -> !party.id().equals(PartyRef.RESPONDENT))
                                .toList()),
                        Command.RecordInspection::party),
                    Question.reported(
                            "inspectedOn", "查阅日期", Command.RecordInspection::inspectedOn, s.today())
                        .notBefore(Reporting.accepted(s.on()), "不能早于受理之日"),
                    Question.longText("what", "查阅、复制的材料", Command.RecordInspection::what)))
        .then(
            (s, c, faults) ->
                List.of(
                    new Event.FileInspected(c.party(), c.inspectedOn(), Reporting.text(c.what()))));
  }

  private static Rule<Situation, Event, Command.StartNormativeReview> startNormativeReview() {
    return Step.of(Command.StartNormativeReview.class, "启动附带审查", "ARL-13", "ARL-56", "ARL-57")
        .by(CLERK)
        .in(Stage.ACCEPTED, Stage.ANSWER, Stage.EXAMINATION)
        .unless(
            s -> s.on().normativeReview() != null,
            "NORMATIVE_REVIEW_RUNS",
            "附带审查正在进行",
            "请先登记审查结果",
            "ARL-56")
        .hint("有权处理的应当在三十日内处理，无权处理的应当在七个工作日内转送；审查期间可以依照第三十九条第一款第九项中止案件审理。")
        .asks(
            s ->
                Form.of(
                    Question.choice(
                        "route",
                        "处理方式",
                        Arrays.asList(NormativeRoute.values()),
                        Command.StartNormativeReview::route),
                    Question.<Command.StartNormativeReview>text(
                            "document", "被审查的文件或者依据", Command.StartNormativeReview::document)
                        .value(document(s.on())),
                    Question.text("authority", "处理的机关", Command.StartNormativeReview::authority),
                    Question.longText("reason", "理由", Command.StartNormativeReview::reason)))
        .then(
            (s, c, faults) ->
                List.of(
                    new Event.NormativeReviewStarted(
                        c.route(),
                        c.document().strip(),
                        c.authority().strip(),
                        Reporting.text(c.reason()))));
  }

  private static Rule<Situation, Event, Command.EndNormativeReview> endNormativeReview() {
    return Step.of(Command.EndNormativeReview.class, "登记附带审查结果", "ARL-56", "ARL-57")
        .by(CLERK)
        .evenSuspendedIn(Stage.ACCEPTED, Stage.ANSWER, Stage.EXAMINATION)
        .unless(
            s -> s.on().normativeReview() == null,
            "NO_NORMATIVE_REVIEW",
            "本案没有正在进行的附带审查",
            "需要附带审查的，请先启动",
            "ARL-56")
        .asks(
            s -> {
              NormativeReview review = s.on().normativeReview();
              return Form.of(
                  Question.reported(
                          "endedOn", "结束日期", Command.EndNormativeReview::endedOn, s.today())
                      .notBefore(review == null ? s.today() : review.startedOn(), "不能早于启动审查之日"),
                  Question.longText("result", "结果", Command.EndNormativeReview::result));
            })
        .then(
            (s, c, faults) ->
                List.of(new Event.NormativeReviewEnded(c.endedOn(), Reporting.text(c.result()))));
  }

  static boolean ordinary(Case c) {
    Acceptance accepted = c.acceptance();
    return accepted != null && accepted.ordinary();
  }

  private static LocalDate sent(Case c) {
    LocalDate sent = c.exchange().sentOn();
    return sent == null ? Reporting.accepted(c) : sent;
  }

  private static String document(Case c) {
    return c.application().normativeDocument() == null
        ? ""
        : c.application().normativeDocument().title();
  }
}
