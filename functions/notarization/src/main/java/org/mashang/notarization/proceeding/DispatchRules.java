package org.mashang.notarization.proceeding;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Role;
import org.mashang.casework.rule.Field;
import org.mashang.casework.rule.Form;
import org.mashang.casework.rule.Question;
import org.mashang.casework.rule.Rule;
import org.mashang.notarization.office.Competent;
import org.mashang.notarization.office.Notary;
import org.mashang.notarization.term.Stage;

/** How an order finds its office and its notary (派单、接单、指派、回避). */
final class DispatchRules {

  private static final int MOST_OFFERS = 30;

  private DispatchRules() {}

  static List<Rule<Situation, Event, ?>> rules() {
    return List.of(
        dispatch(), deliverOffer(), expireOffers(), take(), returnOrder(), assign(), recuse());
  }

  private static Rule<Situation, Event, Command.Dispatch> dispatch() {
    return Step.of(Command.Dispatch.class, "派单", "NL-25(1)", "NL-25(2)", "NPR-14")
        .by(Role.DISPATCHER)
        .evenSuspendedIn(Stage.DISPATCH, Stage.OFFERED)
        .unless(
            s -> !s.on().dispatching().standing().isEmpty(),
            "OFFERED_ALREADY",
            "工单已经发给公证处，正在等待接单",
            "请等待接单；逾期没有接单的，会自动发给下一家或者退回派单",
            "NPR-16")
        .unless(
            s -> s.on().dispatching().offers().size() >= MOST_OFFERS,
            "TOO_MANY_OFFERS",
            "这个事项已经派单" + MOST_OFFERS + "次",
            "请与申请人、公证处电话联系后处理",
            "NPR-14")
        .unless(
            s -> offices(s).isEmpty(),
            "NO_COMPETENT_OFFICE",
            "申请中填写的地点，本市没有可以受理的公证处",
            "请与申请人联系，告知其向有关地方的公证机构申请",
            "NL-25(1)",
            "NL-25(2)")
        .hint("列出的是按第二十五条可以受理的公证处；依次发送时，前一家退回或者超时后发给下一家。由您决定派给谁。")
        .asks(
            s ->
                Form.of(
                    Question.picks("offices", "派给", offices(s), Command.Dispatch::offices),
                    Question.<Command.Dispatch>yesNo(
                            "together", "同时发送（先接单的办理）", Command.Dispatch::together)
                        .optional(),
                    Question.<Command.Dispatch>longText("note", "备注", Command.Dispatch::note)
                        .optional()))
        .then(
            (s, c, faults) -> {
              boolean together = Boolean.TRUE.equals(c.together());
              List<Event> events = new ArrayList<>();
              events.add(new Event.Dispatched(c.offices(), together, Step.text(c.note())));
              List<String> first = together ? c.offices() : c.offices().subList(0, 1);
              int number = s.on().dispatching().offers().size();
              for (String office : first) {
                events.add(sent(s, ++number, office));
              }
              return events;
            });
  }

  private static Event sent(Situation s, int number, String office) {
    return new Event.OfferSent(number, office, s.world().officeName(office));
  }

  private static List<Field.Option> offices(Situation s) {
    return s.world().competent(s.on().request(), s.today()).stream()
        .map(Competent::office)
        .map(office -> new Field.Option(office.id(), office.name(), unable(s, office.id())))
        .toList();
  }

  /** The dispatcher is told, and decides. */
  private static @Nullable String unable(Situation s, String office) {
    return s.eligible(office).isEmpty() ? "按花名册，该处目前没有可以办理这一事项的公证员，派去后无人能接单" : null;
  }

  private static Rule<Situation, Event, Command.DeliverOffer> deliverOffer() {
    return Step.of(Command.DeliverOffer.class, "送达工单", "NPR-16")
        .by(Role.SYSTEM)
        .evenSuspendedIn(Stage.OFFERED)
        .unless(
            s -> s.on().dispatching().standing().stream().noneMatch(DispatchRules::underWay),
            "NOTHING_UNDER_WAY",
            "没有在途的工单",
            "无需再操作",
            "NPR-16")
        .asks(s -> Form.of(Question.number("number", "工单", 1, 999, Command.DeliverOffer::number)))
        .then(
            (s, c, faults) -> {
              Offer offer = s.on().dispatching().number(c.number());
              if (offer == null || !underWay(offer)) {
                faults.add("number", "NOT_UNDER_WAY", "这个工单不在途中");
                return List.of();
              }
              return List.of(
                  new Event.OfferDelivered(
                      c.number(), Clocks.takeUntil(s.on().request(), s.now())));
            });
  }

  private static boolean underWay(Offer offer) {
    return offer.state() == Offer.State.SENT;
  }

  private static Rule<Situation, Event, Command.ExpireOffers> expireOffers() {
    return Step.of(Command.ExpireOffers.class, "记录超时未接单", "NPR-16")
        .by(Role.SYSTEM)
        .evenSuspendedIn(Stage.OFFERED)
        .unless(s -> overdue(s).isEmpty(), "OFFERS_STAND", "接单的时间还没有到", "请等待公证处接单", "NPR-16")
        .then(
            (s, c, faults) -> {
              List<Event> events = new ArrayList<>();
              overdue(s).forEach(offer -> events.add(new Event.OfferExpired(offer.number())));
              boolean nobodyElse = s.on().dispatching().standing().size() == overdue(s).size();
              if (nobodyElse) {
                events.addAll(next(s));
              }
              return events;
            });
  }

  private static List<Offer> overdue(Situation s) {
    return s.on().dispatching().standing().stream()
        .filter(offer -> offer.until() != null && !s.now().isBefore(offer.until()))
        .toList();
  }

  /** The next office of the plan gets the work order; none if the plan is done. */
  private static List<Event> next(Situation s) {
    List<String> plan = s.on().dispatching().plan();
    return plan.isEmpty()
        ? List.of()
        : List.of(sent(s, s.on().dispatching().offers().size() + 1, plan.getFirst()));
  }

  private static Rule<Situation, Event, Command.Take> take() {
    return Step.of(Command.Take.class, "接单", "NPR-16", "NL-25(1)")
        .by(Role.NOTARY, Role.HEAD)
        .unless(
            s -> s.on().handling().office() != null,
            "TAKEN_ALREADY",
            "这个工单已经有公证处接单",
            "由最先受理的公证机构办理，无需再操作",
            "NPR-16")
        .unless(s -> s.offer() == null, "NO_OFFER", "这个工单没有发给贵处，或者已经退回", "请联系派单员", "NPR-16")
        .unless(DispatchRules::tooLate, "OFFER_EXPIRED", "接单的时间已经过了", "请联系派单员重新派单", "NPR-16")
        .unless(
            s -> s.actor().role() == Role.NOTARY && !eligible(s, s.actor().id()),
            "NOTARY_EXCLUDED",
            "您不办理这一类公证事项，或者依法应当回避",
            "请由本处其他公证员接单，或者退单并说明理由",
            "NL-23")
        .hint("先接单的公证处办理。公证员接单即由本人承办；负责人接单可以指派公证员，也可以稍后指派。")
        .asks(
            s ->
                s.actor().role() == Role.HEAD
                    ? Form.of(
                        Question.<Command.Take>pick(
                                "notary",
                                "承办公证员",
                                notaries(s, s.actor().organ()),
                                Command.Take::notary)
                            .optional()
                            .hint("按在办件数由少到多排列时，请看页面上的“本处公证员”"))
                    : Form.of())
        .then(
            (s, c, faults) -> {
              Offer offer = s.offer();
              String organ = s.actor().organ();
              if (offer == null || organ == null) {
                return List.of();
              }
              String chosen = s.actor().role() == Role.NOTARY ? s.actor().id() : c.notary();
              return List.of(
                  new Event.Taken(
                      offer.number(), organ, s.world().officeName(organ), assignee(s, chosen)));
            });
  }

  private static boolean tooLate(Situation s) {
    Offer offer = s.offer();
    return offer != null && offer.until() != null && !s.now().isBefore(offer.until());
  }

  private static boolean eligible(Situation s, String notary) {
    return s.eligible(s.actor().organ()).stream().anyMatch(one -> one.id().equals(notary));
  }

  private static List<Field.Option> notaries(Situation s, @Nullable String office) {
    return s.eligible(office).stream()
        .map(notary -> new Field.Option(notary.id(), notary.name(), null))
        .toList();
  }

  private static @Nullable Assignee assignee(Situation s, @Nullable String id) {
    return id == null || id.isBlank()
        ? null
        : new Assignee(id, s.world().roster().notary(id).map(Notary::name).orElse(id));
  }

  private static Rule<Situation, Event, Command.ReturnOrder> returnOrder() {
    return Step.of(Command.ReturnOrder.class, "退单", "NPR-19")
        .by(Role.NOTARY, Role.HEAD)
        .evenSuspendedIn(Stage.OFFERED, Stage.REVIEW)
        .unless(
            s -> s.on().handling().office() != null && s.actor().role() == Role.NOTARY && !s.mine(),
            "NOT_YOUR_CASE",
            "这个事项由另一位公证员承办，或者还没有指派",
            "请由承办公证员或者负责人退单",
            "NL-32")
        .hint("退单的理由会告知派单员和申请人；接单后尚未受理的，也可以退单。")
        .asks(s -> Form.of(Question.longText("reason", "理由", Command.ReturnOrder::reason)))
        .then(
            (s, c, faults) -> {
              Offer offer = s.on().dispatching().of(s.actor().organ());
              if (offer == null) {
                return List.of();
              }
              List<Event> events = new ArrayList<>();
              events.add(new Event.OfferReturned(offer.number(), Step.text(c.reason())));
              boolean nobodyElse =
                  s.on().dispatching().standing().stream()
                      .allMatch(one -> one.number() == offer.number());
              if (nobodyElse) {
                events.addAll(next(s));
              }
              return events;
            });
  }

  private static Rule<Situation, Event, Command.AssignNotary> assign() {
    return Step.of(Command.AssignNotary.class, "指派公证员", "NL-32", "NL-23")
        .by(Role.HEAD)
        .evenSuspendedIn(Stage.REVIEW, Stage.HANDLING, Stage.REEXAMINATION)
        .withNothingProposed()
        .unless(s -> others(s).isEmpty(), "NOBODY_ELSE", "本处没有其他可以承办的公证员", "请退单，或者联系派单员", "NL-23")
        .hint("只列出办理这一类事项、并且没有利害关系的公证员；在办件数请看“本处公证员”。")
        .asks(
            s ->
                Form.of(
                    Question.pick("notary", "公证员", others(s), Command.AssignNotary::notary),
                    Question.<Command.AssignNotary>longText(
                            "reason", "理由", Command.AssignNotary::reason)
                        .optional()))
        .then(
            (s, c, faults) -> {
              Assignee notary = assignee(s, c.notary());
              return notary == null
                  ? List.of()
                  : List.of(new Event.NotaryAssigned(notary, Step.text(c.reason())));
            });
  }

  private static List<Field.Option> others(Situation s) {
    Assignee now = s.on().handling().notary();
    return notaries(s, s.on().handling().office()).stream()
        .filter(option -> now == null || !option.value().equals(now.id()))
        .toList();
  }

  private static Rule<Situation, Event, Command.Recuse> recuse() {
    return Step.ofNotary(Command.Recuse.class, "回避", "NL-23")
        .evenSuspendedIn(Stage.REVIEW, Stage.HANDLING, Stage.REEXAMINATION)
        .withNothingProposed()
        .hint("不得为本人及近亲属办理公证，也不得办理与本人及近亲属有利害关系的公证。回避后由负责人另行指派。")
        .asks(s -> Form.of(Question.longText("reason", "理由", Command.Recuse::reason)))
        .then(
            (s, c, faults) -> {
              Assignee notary = s.on().handling().notary();
              return notary == null
                  ? List.of()
                  : List.of(new Event.NotaryRecused(notary, Step.text(c.reason())));
            });
  }
}
