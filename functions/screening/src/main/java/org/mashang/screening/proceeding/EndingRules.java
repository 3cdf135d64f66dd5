package org.mashang.screening.proceeding;

import java.util.ArrayList;
import java.util.List;
import org.mashang.casework.Role;
import org.mashang.casework.rule.Form;
import org.mashang.casework.rule.Question;
import org.mashang.casework.rule.Rule;
import org.mashang.screening.term.Decision;
import org.mashang.screening.term.DutyKind;
import org.mashang.screening.term.OpinionKind;
import org.mashang.screening.term.Stage;

/** How a case ends, and what is left to be done then (处理决定、后续事项, 意见 20). */
final class EndingRules {

  private EndingRules() {}

  static List<Rule<Situation, Event, ?>> rules() {
    return List.of(decide(), withdrawal(), comesAgain(), duty(), close());
  }

  private static Rule<Situation, Event, Command.RecordDecision> decide() {
    return Step.onThePapersAsTheyAre(
            Step.ofProsecutor(
                Command.RecordDecision.class, "登记处理决定", "PPR-339", "PPR-365", "PPR-370"))
        .in(Stage.REVIEW)
        .withNothingProposed()
        .unless(
            s -> {
              Opinion standing = s.on().standing();
              return standing == null || !standing.kind().decides();
            },
            "NO_STANDING_OPINION",
            "还没有可以据以作出决定的审查意见",
            "请先提出起诉或者不起诉的意见；不起诉的须经检察长批准")
        .asks(
            s ->
                Form.of(
                    Question.reported(
                        "decidedOn", "决定日期", Command.RecordDecision::decidedOn, s.today()),
                    Question.text("document", "文书号", Command.RecordDecision::document)))
        .then(
            (s, c, faults) -> {
              Opinion standing = s.on().standing();
              if (standing == null) {
                return List.of();
              }
              if (c.decidedOn().isBefore(org.mashang.casework.time.Shanghai.day(standing.at()))) {
                faults.add("decidedOn", "TOO_EARLY", "决定日期不能早于提出审查意见的日期");
              }
              List<Event> events = new ArrayList<>();
              Decision how = decision(standing.kind());
              events.add(
                  new Event.DecisionMade(how, c.decidedOn(), c.document().strip(), Step.text("")));
              duties(s, how, standing.procuratorialOpinion()).stream()
                  .map(Event.DutyOpened::new)
                  .forEach(events::add);
              return events;
            });
  }

  private static Decision decision(OpinionKind kind) {
    return switch (kind) {
      case PROPOSE_NON_PROSECUTION_16 -> Decision.NOT_PROSECUTED_16;
      case PROPOSE_NON_PROSECUTION_177_2 -> Decision.NOT_PROSECUTED_177_2;
      case PROPOSE_PROSECUTION, SUGGEST_WITHDRAWAL, SUGGEST_TRANSFER, SEND_BACK ->
          Decision.PROSECUTED;
    };
  }

  private static List<DutyKind> duties(Situation s, Decision how, boolean opinion) {
    List<DutyKind> duties = new ArrayList<>();
    duties.add(DutyKind.LICENCE_REVOKED);
    switch (how) {
      case PROSECUTED -> {}
      case WITHDRAWN -> duties.add(DutyKind.POLICE_PENALTY);
      case NOT_PROSECUTED_16, NOT_PROSECUTED_177_2 -> {
        duties.add(DutyKind.ANNOUNCEMENT);
        duties.add(DutyKind.SERVICE);
        if (s.on().terms().inCustody()) {
          duties.add(DutyKind.RELEASE);
        }
        if (opinion) {
          duties.add(DutyKind.PROCURATORIAL_OPINION);
          duties.add(DutyKind.POLICE_ANSWER);
        }
      }
    }
    return duties;
  }

  private static Rule<Situation, Event, Command.RecordWithdrawal> withdrawal() {
    return Step.of(Command.RecordWithdrawal.class, "登记公安机关撤回", "CRPL-16", "OPINION-12(1)")
        .by(Role.PROSECUTOR, Role.PROSECUTOR_ASSISTANT)
        .evenSuspendedIn(Stage.INTAKE, Stage.REVIEW, Stage.SENT_BACK)
        .withNothingProposed()
        .asks(
            s ->
                Form.of(
                    Question.reported(
                            "withdrawnOn", "撤回日期", Command.RecordWithdrawal::withdrawnOn, s.today())
                        .notBefore(s.on().terms().receivedOn(), "不能早于收到日期"),
                    Question.longText("record", "情况", Command.RecordWithdrawal::record)))
        .then(
            (s, c, faults) -> {
              List<Event> events = new ArrayList<>();
              events.add(
                  new Event.DecisionMade(
                      Decision.WITHDRAWN, c.withdrawnOn(), "", Step.text(c.record())));
              duties(s, Decision.WITHDRAWN, false).stream()
                  .map(Event.DutyOpened::new)
                  .forEach(events::add);
              return events;
            });
  }

  private static Rule<Situation, Event, Command.RecordReturn> comesAgain() {
    return Step.ofOffice(Command.RecordReturn.class, "登记补充侦查完毕重新移送", "CRPL-175")
        .evenSuspendedIn(Stage.SENT_BACK)
        .hint("重新移送后，审查起诉期限重新计算。")
        .asks(
            s ->
                Form.of(
                    Question.reported(
                            "receivedOn", "收到日期", Command.RecordReturn::receivedOn, s.today())
                        .notBefore(
                            java.util.Objects.requireNonNullElse(
                                s.on().terms().sentBackOn(), s.on().terms().receivedOn()),
                            "不能早于退回日期"),
                    Question.longText("record", "补充情况", Command.RecordReturn::record)))
        .then(
            (s, c, faults) ->
                List.of(new Event.ReceivedAgain(c.receivedOn(), Step.text(c.record()))));
  }

  private static Rule<Situation, Event, Command.CompleteDuty> duty() {
    return Step.ofOffice(Command.CompleteDuty.class, "登记后续事项办结", "OPINION-20", "PPR-373")
        .evenSuspendedIn(Stage.FOLLOW_UP)
        .unless(s -> open(s).isEmpty(), "NOTHING_OPEN", "没有待办的后续事项", "可以结案")
        .asks(
            s ->
                Form.of(
                    Question.choice("duty", "事项", open(s), Command.CompleteDuty::duty),
                    Question.reported("doneOn", "办结日期", Command.CompleteDuty::doneOn, s.today()),
                    Question.longText("record", "情况", Command.CompleteDuty::record)))
        .then(
            (s, c, faults) -> {
              if (c.duty() == DutyKind.POLICE_ANSWER
                  && open(s).contains(DutyKind.PROCURATORIAL_OPINION)) {
                faults.add("duty", "OPINION_FIRST", "请先登记检察意见已经提出，再登记公安机关的通报");
              }
              return List.of(new Event.DutyDone(c.duty(), c.doneOn(), Step.text(c.record())));
            });
  }

  private static List<DutyKind> open(Situation s) {
    return s.on().duties().stream().filter(Duty::open).map(Duty::kind).toList();
  }

  private static Rule<Situation, Event, Command.Close> close() {
    return Step.ofOffice(Command.Close.class, "结案", "OPINION-20")
        .evenSuspendedIn(Stage.FOLLOW_UP)
        .unless(s -> !open(s).isEmpty(), "DUTIES_OPEN", "还有后续事项没有办结", "请逐项落实并登记后再结案", "OPINION-20")
        .asks(
            s ->
                Form.of(
                    Question.<Command.Close>longText("note", "说明", Command.Close::note).optional()))
        .then((s, c, faults) -> List.of(new Event.Closed(Step.text(c.note()))));
  }
}
