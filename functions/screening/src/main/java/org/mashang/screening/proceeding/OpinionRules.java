package org.mashang.screening.proceeding;

import java.util.ArrayList;
import java.util.List;
import org.mashang.casework.Role;
import org.mashang.casework.rule.Faults;
import org.mashang.casework.rule.Form;
import org.mashang.casework.rule.Question;
import org.mashang.casework.rule.Rule;
import org.mashang.screening.criteria.Outcome;
import org.mashang.screening.term.HeardParty;
import org.mashang.screening.term.OpinionKind;
import org.mashang.screening.term.Stage;

/**
 * The prosecutor's opinion, and the chief prosecutor's approval where the law asks for it: for a
 * decision not to prosecute (刑诉规则 365, 370). Two different people, always.
 */
final class OpinionRules {

  private static final int MOST_TIMES_BACK = 2;

  private OpinionRules() {}

  static List<Rule<Situation, Event, ?>> rules() {
    return List.of(give(), approve(), giveBack(), retract());
  }

  private static Rule<Situation, Event, Command.GiveOpinion> give() {
    return Step.onThePapersAsTheyAre(
            Step.ofProsecutor(Command.GiveOpinion.class, "提出审查意见", "PPR-330", "PPR-339"))
        .in(Stage.REVIEW)
        .withNothingProposed()
        .unless(s -> s.on().latest() == null, "NOT_SCREENED", "案件还没有筛查结果", "请等待材料识别和筛查完成")
        .hint("筛查结果只供参考，由承办检察官独立提出意见。")
        .asks(
            s ->
                Form.of(
                    Question.choice("kind", "意见", kinds(s), Command.GiveOpinion::kind),
                    Question.yesNo("agrees", "是否同意筛查结果", Command.GiveOpinion::agrees),
                    Question.<Command.GiveOpinion>yesNo(
                            "procuratorialOpinion",
                            "拟不起诉的，是否向公安机关提出给予行政处罚的检察意见",
                            Command.GiveOpinion::procuratorialOpinion)
                        .optional(),
                    Question.longText("reasons", "理由", Command.GiveOpinion::reasons)))
        .then(OpinionRules::given);
  }

  private static List<OpinionKind> kinds(Situation s) {
    List<OpinionKind> kinds = new ArrayList<>();
    if (s.transferred()) {
      kinds.add(OpinionKind.PROPOSE_PROSECUTION);
      kinds.add(OpinionKind.PROPOSE_NON_PROSECUTION_16);
      kinds.add(OpinionKind.PROPOSE_NON_PROSECUTION_177_2);
      if (s.on().terms().sentBack() < MOST_TIMES_BACK) {
        kinds.add(OpinionKind.SEND_BACK);
      }
    } else {
      kinds.add(OpinionKind.SUGGEST_TRANSFER);
    }
    kinds.add(OpinionKind.SUGGEST_WITHDRAWAL);
    return kinds;
  }

  private static List<Event> given(Situation s, Command.GiveOpinion c, Faults faults) {
    Screening latest = s.on().latest();
    if (latest == null) {
      return List.of();
    }
    OpinionKind kind = c.kind();
    Outcome found = latest.judged().outcome();
    if (c.agrees() && !kind.goesWith(found)) {
      faults.add("agrees", "DOES_NOT_AGREE", "这项意见与筛查结果“" + found.label() + "”不一致，请说明不同意");
    }
    if (kind.needsApproval() && c.procuratorialOpinion() == null) {
      faults.add("procuratorialOpinion", "MISSING", "拟不起诉的，请填写是否提出检察意见");
    }
    if (kind.decides()) {
      heard(s, faults);
    }
    Event.OpinionGiven given =
        new Event.OpinionGiven(
            kind,
            c.agrees(),
            found,
            kind.needsApproval() && Boolean.TRUE.equals(c.procuratorialOpinion()),
            Step.text(c.reasons()));
    return kind == OpinionKind.SEND_BACK
        ? List.of(given, new Event.SentBack(s.today()))
        : List.of(given);
  }

  /** What must come before a decision about prosecution (刑诉法 173, 刑诉规则 331). */
  private static void heard(Situation s, Faults faults) {
    if (s.on().questionedOn() == null) {
      faults.add("kind", "NOT_QUESTIONED", "提出这项意见前应当讯问犯罪嫌疑人，并记录在案");
    }
    boolean defence = s.on().heard().stream().anyMatch(one -> one.party() != HeardParty.VICTIM);
    if (!defence) {
      faults.add("reasons", "NOT_HEARD", "提出这项意见前应当听取辩护人或者值班律师的意见，并记录在案");
    }
  }

  private static Rule<Situation, Event, Command.Approve> approve() {
    return Step.onThePapersAsTheyAre(
            bySomebodyElse(Step.of(Command.Approve.class, "批准", "PPR-365", "PPR-370", "PPR-373")))
        .asks(
            s ->
                Form.of(
                    Question.<Command.Approve>longText("note", "意见", Command.Approve::note)
                        .optional()))
        .then(
            (s, c, faults) -> {
              Opinion opinion = s.on().opinion();
              return opinion == null
                  ? List.of()
                  : List.of(
                      new Event.OpinionApproved(
                          opinion.kind(), opinion.by().id(), Step.text(c.note())));
            });
  }

  private static Rule<Situation, Event, Command.ReturnOpinion> giveBack() {
    return bySomebodyElse(Step.of(Command.ReturnOpinion.class, "不批准，退回承办人", "PPR-365", "PPR-370"))
        .asks(s -> Form.of(Question.longText("reason", "理由", Command.ReturnOpinion::reason)))
        .then((s, c, faults) -> List.of(new Event.OpinionReturned(Step.text(c.reason()))));
  }

  private static Rule<Situation, Event, Command.RetractOpinion> retract() {
    return Step.ofProsecutor(Command.RetractOpinion.class, "撤回审查意见", "PPR-330")
        .in(Stage.REVIEW)
        .unless(s -> s.on().opinion() == null, "NO_OPINION", "还没有提出审查意见", "请先提出审查意见")
        .asks(s -> Form.of(Question.longText("reason", "理由", Command.RetractOpinion::reason)))
        .then((s, c, faults) -> List.of(new Event.OpinionRetracted(Step.text(c.reason()))));
  }

  private static <C extends Command> Rule<Situation, Event, C> bySomebodyElse(
      Rule<Situation, Event, C> rule) {
    return rule.by(Role.CHIEF_PROSECUTOR)
        .unless(s -> !s.on().proposed(), "NOTHING_PROPOSED", "没有等待审批的审查意见", "请由承办检察官先提出意见")
        .unless(
            s -> {
              Opinion opinion = s.on().opinion();
              return opinion != null && opinion.by().is(s.actor());
            },
            "OWN_PROPOSAL",
            "提出意见的人不能审批自己的意见",
            "请由另一位有审批权的人审批");
  }
}
