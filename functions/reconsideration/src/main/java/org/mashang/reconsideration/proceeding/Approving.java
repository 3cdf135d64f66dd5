package org.mashang.reconsideration.proceeding;

import static org.mashang.casework.Role.CLERK;
import static org.mashang.casework.Role.HEAD;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Personal;
import org.mashang.casework.rule.Form;
import org.mashang.casework.rule.Question;
import org.mashang.casework.rule.Rule;
import org.mashang.reconsideration.document.Document;
import org.mashang.reconsideration.document.DocumentKind;
import org.mashang.reconsideration.term.Procedure;

/** What the head does with what was proposed (审批, 61). Two different people, always. */
final class Approving {

  private Approving() {}

  static List<Rule<Situation, Event, ?>> rules() {
    return List.of(approve(), returnProposal(), retractProposal());
  }

  private static Rule<Situation, Event, Command.Approve> approve() {
    return proposed(Step.of(Command.Approve.class, "同意", "ARL-61(1)", "ARL-62(1)", "ARL-55"))
        .by(HEAD)
        .unless(
            s -> isBy(s, s.on().proposal()),
            "OWN_PROPOSAL",
            "提请人不能审批自己提请的事项",
            "请由另一位负责人审批",
            "ARL-61(1)")
        .unless(
            s ->
                s.on().proposal() != null
                    && s.on().proposal().what() instanceof Event.ExtensionProposed
                    && s.clocks().decisionOver(),
            "DECISION_PERIOD_OVER",
            "审理期限已经届满，不能再批准延期",
            "请退回，并尽快作出决定",
            "ARL-62(1)")
        .asks(
            s ->
                Form.of(
                    Question.<Command.Approve>longText("note", "意见", Command.Approve::note)
                        .optional()))
        .then(
            (s, c, faults) -> {
              Proposal proposal = s.on().proposal();
              return proposal == null ? List.of() : approved(s, proposal, c.note());
            });
  }

  private static List<Event> approved(Situation s, Proposal proposal, @Nullable String note) {
    List<Event> events = new ArrayList<>();
    events.add(new Event.Approved(proposal.byId(), Reporting.text(note)));
    switch (proposal.what()) {
      case Event.ExtensionProposed p -> extension(s, p, events);
      case Event.OrdinaryProposed p -> ordinary(s, p, events);
      case Event.DismissalProposed p -> dismissal(s, p, events);
      case Event.MediationProposed p -> mediation(s, p, events);
      case Event.DecisionProposed p -> decision(s, p, events);
      default -> throw new IllegalStateException(proposal.what() + " is no proposal");
    }
    return events;
  }

  /** The papers among what consent would bring about. */
  static List<Document> drafts(Situation s, Proposal proposal) {
    return approved(s, proposal, null).stream()
        .filter(Event.DocumentIssued.class::isInstance)
        .map(event -> ((Event.DocumentIssued) event).document())
        .toList();
  }

  private static void extension(Situation s, Event.ExtensionProposed p, List<Event> events) {
    events.add(new Event.Extended(p.days(), p.reason()));
    events.add(
        paper(s, DocumentKind.EXTENSION_NOTICE, Procedure.ORDINARY, p.days())
            .sentence("reason", p.reason().value())
            .with("days", String.valueOf(p.days()))
            .toAll());
  }

  private static void ordinary(Situation s, Event.OrdinaryProposed p, List<Event> events) {
    events.add(new Event.TurnedOrdinary(p.reason()));
    events.add(
        paper(s, DocumentKind.ORDINARY_NOTICE, Procedure.ORDINARY, 0)
            .sentence("reason", p.reason().value())
            .toAll());
  }

  private static void dismissal(Situation s, Event.DismissalProposed p, List<Event> events) {
    events.add(new Event.Dismissed(p.grounds(), p.reasons()));
    Papers paper =
        Papers.of(s, DocumentKind.DISMISSAL)
            .with("grounds", Intake.labels(p.grounds()))
            .with("reasons", p.reasons().value())
            .with("lawsuit", Intake.lawsuit(s));
    boolean respondentKnows = s.on().exchange().sentOn() != null;
    events.add(respondentKnows ? paper.toAll() : paper.to(PartyRef.APPLICANT));
  }

  private static void mediation(Situation s, Event.MediationProposed p, List<Event> events) {
    events.add(new Event.Mediated(p.agreedOn(), p.terms(), p.performWithinDays()));
    events.add(
        Papers.of(s, DocumentKind.MEDIATION_DOCUMENT)
            .with("agreedOn", p.agreedOn())
            .with("terms", p.terms().value())
            .with("performance", performance(p.performWithinDays()))
            .toAll());
  }

  private static void decision(Situation s, Event.DecisionProposed p, List<Event> events) {
    events.add(
        new Event.Decided(
            p.kind(), p.facts(), p.reasons(), p.order(), p.performWithinDays(), p.compensation()));
    List<String> articles = new ArrayList<>(p.kind().articles());
    Personal compensation = p.compensation();
    if (compensation != null) {
      articles.add("ARL-72");
    }
    events.add(
        Papers.of(s, DocumentKind.DECISION)
            .with("kind", p.kind().label())
            .with("facts", p.facts().value())
            .with("reasons", p.reasons().value())
            .with("order", p.order().value())
            .with("compensation", compensation == null ? "" : "行政赔偿：" + compensation.value())
            .with("performance", performance(p.performWithinDays()))
            .citing("articles", articles)
            .toAll());
  }

  private static String performance(@Nullable Integer days) {
    return days == null ? "" : "被申请人应当自收到之日起" + days + "日内履行。";
  }

  private static Papers paper(Situation s, DocumentKind kind, Procedure procedure, int extension) {
    Papers paper = Papers.of(s, kind);
    Acceptance accepted = s.on().acceptance();
    return accepted == null
        ? paper
        : paper.accepted(
            new Acceptance(accepted.on(), accepted.deemed(), procedure, null, extension));
  }

  private static Rule<Situation, Event, Command.ReturnProposal> returnProposal() {
    return proposed(Step.of(Command.ReturnProposal.class, "退回", "ARL-61(1)"))
        .by(HEAD)
        .unless(
            s -> isBy(s, s.on().proposal()),
            "OWN_PROPOSAL",
            "提请人不能审批自己提请的事项",
            "请由另一位负责人审批",
            "ARL-61(1)")
        .asks(s -> Form.of(Question.longText("reason", "退回的理由", Command.ReturnProposal::reason)))
        .then((s, c, faults) -> List.of(new Event.Returned(Reporting.text(c.reason()))));
  }

  private static Rule<Situation, Event, Command.RetractProposal> retractProposal() {
    return proposed(Step.of(Command.RetractProposal.class, "撤回提请", "ARL-61(1)"))
        .by(CLERK)
        .asks(s -> Form.of(Question.longText("reason", "理由", Command.RetractProposal::reason)))
        .then((s, c, faults) -> List.of(new Event.Retracted(Reporting.text(c.reason()))));
  }

  private static <C extends Command> Rule<Situation, Event, C> proposed(
      Rule<Situation, Event, C> rule) {
    return rule.unless(
        s -> s.on().proposal() == null, "NOTHING_PROPOSED", "没有等待审批的事项", "请由承办人先提请", "ARL-61(1)");
  }

  private static boolean isBy(Situation s, @Nullable Proposal proposal) {
    return proposal != null && proposal.byId().equals(s.actor().id());
  }
}
