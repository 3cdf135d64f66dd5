package org.mashang.fraud.proceeding;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Role;
import org.mashang.casework.rule.Faults;
import org.mashang.casework.rule.Field;
import org.mashang.casework.rule.Form;
import org.mashang.casework.rule.Question;
import org.mashang.casework.rule.Rule;
import org.mashang.fraud.term.Proof;
import org.mashang.fraud.term.Stage;
import org.mashang.fraud.term.StopAnswer;
import org.mashang.fraud.term.StopBody;

/** Money: we ask and record, police and banks decide (反电信网络诈骗法 18(3)、20(2)、34). */
final class MoneyRules {

  private static final Stage[] LATER = {Stage.HANDLING, Stage.FOLLOW_UP, Stage.CLOSED};

  private MoneyRules() {}

  static List<Rule<Situation, Event, ?>> rules() {
    return List.of(request(), answer(), comesBack(), avoided(), reversed());
  }

  private static Rule<Situation, Event, Command.RequestStop> request() {
    return Step.ofPolice(Command.RequestStop.class, "请求止付", "ATF-20(2)", "ATF-18(3)")
        .in(Stage.HANDLING, Stage.FOLLOW_UP)
        .hint("是否止付，由公安机关、银行依法决定；本系统只提出请求，并记录答复。")
        .asks(
            s ->
                Form.of(
                    Question.choice(
                        "to", "向谁请求", List.of(StopBody.values()), Command.RequestStop::to),
                    Question.text("amount", "金额（元）", Command.RequestStop::amount).max(20),
                    Question.longText("reason", "理由", Command.RequestStop::reason).max(1000)))
        .then(
            (s, c, faults) ->
                List.of(
                    new Event.StopRequested(
                        s.on().stops().size() + 1,
                        c.to(),
                        Amounts.fen(c.amount(), "amount", faults),
                        Step.text(c.reason()))));
  }

  private static Rule<Situation, Event, Command.AnswerStop> answer() {
    return Step.of(Command.AnswerStop.class, "登记止付答复", "ATF-20(2)", "ATF-18(3)")
        .by(Role.FRAUD_OFFICER, Role.FRAUD_CHIEF, Role.BANK_OFFICER)
        .in(LATER)
        .unless(s -> asked(s).isEmpty(), "NOTHING_ASKED", "没有等待答复的止付请求", "请先提出止付请求")
        .asks(
            s ->
                Form.of(
                    Question.pick("request", "哪一项请求", asked(s), Command.AnswerStop::request),
                    Question.choice(
                        "answer", "答复", List.of(StopAnswer.values()), Command.AnswerStop::answer),
                    Question.text("amount", "止付金额（元）", Command.AnswerStop::amount)
                        .max(20)
                        .optional(),
                    Question.text("document", "答复文书号", Command.AnswerStop::document).max(60),
                    Question.<Command.AnswerStop>longText("note", "说明", Command.AnswerStop::note)
                        .max(1000)
                        .optional()))
        .then(MoneyRules::answered);
  }

  private static List<Event> answered(Situation s, Command.AnswerStop c, Faults faults) {
    boolean some = c.answer() == StopAnswer.STOPPED || c.answer() == StopAnswer.PARTLY;
    long fen = some ? Amounts.fen(c.amount(), "amount", faults) : 0;
    if (!some && c.amount() != null && !c.amount().isBlank()) {
      faults.add("amount", "NOT_ASKED", "没有止付的，不填写金额");
    }
    StopRequest request = open(s, c.request()).orElseThrow();
    if (fen > request.fen()) {
      faults.add("amount", "TOO_MUCH", "止付金额不能超过请求的" + Amounts.yuan(request.fen()));
    } else if (fen > 0 && (fen == request.fen()) != (c.answer() == StopAnswer.STOPPED)) {
      faults.add("answer", "NOT_THE_AMOUNT", "全部止付的，金额等于请求的金额；少于的，是部分止付");
    }
    return List.of(
        new Event.StopAnswered(
            request.number(), c.answer(), fen, c.document().strip(), Step.text(c.note())));
  }

  private static Optional<StopRequest> open(Situation s, String number) {
    return s.on().stops().stream()
        .filter(one -> one.open() && String.valueOf(one.number()).equals(number))
        .findFirst();
  }

  /** What this actor may answer: a bank answers for banks. */
  private static List<Field.Option> asked(Situation s) {
    boolean bank = s.actor().role() == Role.BANK_OFFICER;
    return s.on().stops().stream()
        .filter(one -> one.open() && (!bank || one.to() == StopBody.BANK))
        .map(
            one ->
                new Field.Option(
                    String.valueOf(one.number()),
                    one.to().label() + " " + Amounts.yuan(one.fen()),
                    null))
        .toList();
  }

  private static Rule<Situation, Event, Command.RecordReturn> comesBack() {
    return Step.ofPolice(Command.RecordReturn.class, "登记资金返还", "ATF-34")
        .in(LATER)
        .asks(
            s ->
                Form.of(
                    Question.text("amount", "金额（元）", Command.RecordReturn::amount).max(20),
                    Question.text("document", "文书号", Command.RecordReturn::document).max(60),
                    Question.reported(
                        "returnedOn", "返还日期", Command.RecordReturn::returnedOn, s.today())))
        .then(
            (s, c, faults) -> {
              String paper = Proofs.plain(c.document());
              if (s.on().returned().stream()
                  .anyMatch(one -> Proofs.plain(one.document()).equals(paper))) {
                faults.add("document", "ALREADY_RECORDED", "这份文书的返还已经登记");
              }
              return List.of(
                  new Event.MoneyReturned(
                      Amounts.fen(c.amount(), "amount", faults),
                      c.document().strip(),
                      c.returnedOn()));
            });
  }

  private static Rule<Situation, Event, Command.CountAvoided> avoided() {
    return Step.ofPolice(Command.CountAvoided.class, "计入避免损失", "ATF-34")
        .in(LATER)
        .hint("每一笔都要有凭证；同一份凭证在全市只计一次。")
        .asks(
            s ->
                Form.of(
                    Question.text("amount", "金额（元）", Command.CountAvoided::amount).max(20),
                    Question.choice(
                        "proof", "凭证", List.of(Proof.values()), Command.CountAvoided::proof),
                    Question.text("proofId", "凭证编号", Command.CountAvoided::proofId).max(60)))
        .then(
            (s, c, faults) -> {
              long fen = Amounts.fen(c.amount(), "amount", faults);
              Proofs.check(s.on(), c.proof(), c.proofId(), fen, faults);
              return List.of(
                  new Event.LossAvoided(
                      s.on().avoided().size() + 1, fen, c.proof(), c.proofId().strip()));
            });
  }

  private static Rule<Situation, Event, Command.ReverseAvoided> reversed() {
    return Step.ofPolice(Command.ReverseAvoided.class, "冲销避免损失", "ATF-34")
        .in(LATER)
        .hint("钱后来还是转走了的，应当冲销；凭证不能再次计入。")
        .unless(s -> standing(s).isEmpty(), "NOTHING_COUNTED", "没有可以冲销的金额", "请核对避免损失的记录")
        .asks(
            s ->
                Form.of(
                    Question.pick("entry", "哪一笔", standing(s), Command.ReverseAvoided::entry),
                    Question.longText("reason", "理由", Command.ReverseAvoided::reason).max(500)))
        .then(
            (s, c, faults) -> {
              Avoided entry = entry(s, c.entry());
              return entry == null
                  ? List.of()
                  : List.of(
                      new Event.AvoidanceReversed(
                          entry.number(), entry.fen(), Step.text(c.reason())));
            });
  }

  private static @Nullable Avoided entry(Situation s, String number) {
    return s.on().avoided().stream()
        .filter(one -> !one.reversed() && String.valueOf(one.number()).equals(number))
        .findFirst()
        .orElse(null);
  }

  private static List<Field.Option> standing(Situation s) {
    return s.on().avoided().stream()
        .filter(one -> !one.reversed())
        .map(
            one ->
                new Field.Option(
                    String.valueOf(one.number()),
                    Amounts.yuan(one.fen()) + " " + one.proof().label(),
                    null))
        .toList();
  }
}
