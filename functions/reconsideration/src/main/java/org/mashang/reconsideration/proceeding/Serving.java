package org.mashang.reconsideration.proceeding;

import static org.mashang.casework.Role.APPLICANT;
import static org.mashang.casework.Role.CLERK;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Happened;
import org.mashang.casework.rule.Faults;
import org.mashang.casework.rule.Field;
import org.mashang.casework.rule.Form;
import org.mashang.casework.rule.Question;
import org.mashang.casework.rule.Rule;
import org.mashang.reconsideration.term.ServiceMethod;
import org.mashang.reconsideration.term.Stage;

/** How papers reach the parties (送达, 88(1) with the rules of civil procedure). */
final class Serving {

  private Serving() {}

  static List<Rule<Situation, Event, ?>> rules() {
    return List.of(recordService(), sendElectronically(), confirmReceipt());
  }

  private static Rule<Situation, Event, Command.RecordService> recordService() {
    return Step.of(Command.RecordService.class, "登记送达", "ARL-88(1)", "ARL-75")
        .by(CLERK)
        .unless(
            s -> papers(s, paper -> !paper.outstanding().isEmpty()).isEmpty(),
            "EVERYTHING_SERVED",
            "没有尚未送达的文书",
            "请核对送达记录",
            "ARL-88(1)")
        .hint("请如实登记送达方式、日期和证明。电子送达须经受送达人同意并确认收悉；公告送达以公告期满日为送达日。")
        .asks(
            s ->
                Form.of(
                    Question.pick(
                        "document",
                        "文书",
                        papers(s, paper -> !paper.outstanding().isEmpty()),
                        Command.RecordService::document),
                    Question.pick(
                        "party", "受送达人", Reporting.parties(s.on()), Command.RecordService::party),
                    Question.choice(
                        "method",
                        "送达方式",
                        Arrays.asList(ServiceMethod.values()),
                        Command.RecordService::method),
                    Question.reported(
                        "servedOn", "送达日期", Command.RecordService::servedOn, s.today()),
                    Question.longText("proof", "送达证明", Command.RecordService::proof),
                    Question.<Command.RecordService>yesNo(
                            "consented", "受送达人同意电子送达", Command.RecordService::consented)
                        .optional(),
                    Question.<Command.RecordService>yesNo(
                            "confirmed", "受送达人已经确认收悉", Command.RecordService::confirmed)
                        .optional()))
        .then(Serving::served);
  }

  private static List<Event> served(Situation s, Command.RecordService c, Faults faults) {
    Issued paper = find(s.on(), c.document());
    if (paper == null) {
      faults.add("document", "NOT_AN_OPTION", "没有这份文书");
      return List.of();
    }
    if (!paper.outstanding().contains(c.party())) {
      faults.add("party", "NOT_OUTSTANDING", "这份文书不需要送达该当事人，或者已经送达");
    }
    if (c.servedOn().isBefore(paper.document().issuedOn())) {
      faults.add("servedOn", "TOO_EARLY", "送达日期不能早于文书的日期");
    }
    if (c.method() == ServiceMethod.ELECTRONIC) {
      boolean consent =
          Boolean.TRUE.equals(c.consented())
              || (c.party().equals(PartyRef.APPLICANT)
                  && s.on().application().service().electronic());
      if (!consent) {
        faults.add("consented", "NO_CONSENT", "没有同意电子送达的，不能电子送达");
      }
      if (!Boolean.TRUE.equals(c.confirmed())) {
        faults.add("confirmed", "NOT_CONFIRMED", "电子送达须由受送达人确认收悉");
      }
    }
    return closing(
        s,
        new Event.DocumentServed(
            c.document(), c.party(), c.method(), c.servedOn(), Reporting.text(c.proof())));
  }

  private static Rule<Situation, Event, Command.SendElectronically> sendElectronically() {
    return Step.of(Command.SendElectronically.class, "电子送达申请人", "ARL-88(1)", "ESL-4")
        .by(CLERK)
        .unless(
            s -> !s.on().application().service().electronic(),
            "NO_CONSENT",
            "申请人没有同意电子送达",
            "请用其他方式送达",
            "ARL-88(1)")
        .unless(
            s -> papers(s, Serving::canBeSent).isEmpty(),
            "NOTHING_TO_SEND",
            "没有可以电子送达申请人的文书",
            "请核对送达记录",
            "ARL-88(1)")
        .hint("申请人确认收悉之日为送达日；长时间不确认的，请改用其他方式送达。")
        .asks(
            s ->
                Form.of(
                    Question.pick(
                        "document",
                        "文书",
                        papers(s, Serving::canBeSent),
                        Command.SendElectronically::document)))
        .then((s, c, faults) -> List.of(new Event.DocumentSent(c.document(), PartyRef.APPLICANT)));
  }

  private static boolean canBeSent(Issued paper) {
    return paper.outstanding().contains(PartyRef.APPLICANT)
        && !paper.sent().contains(PartyRef.APPLICANT);
  }

  private static Rule<Situation, Event, Command.ConfirmReceipt> confirmReceipt() {
    return Step.of(Command.ConfirmReceipt.class, "确认收到文书", "ARL-88(1)")
        .by(APPLICANT)
        .unless(
            s -> papers(s, Serving::awaitsConfirmation).isEmpty(),
            "NOTHING_TO_CONFIRM",
            "没有等待您确认的文书",
            "请等待行政复议机构发送",
            "ARL-88(1)")
        .hint("确认之日视为送达之日，相应的期限从次日起计算。")
        .asks(
            s ->
                Form.of(
                    Question.pick(
                        "document",
                        "文书",
                        papers(s, Serving::awaitsConfirmation),
                        Command.ConfirmReceipt::document)))
        .then(
            (s, c, faults) ->
                closing(
                    s,
                    new Event.DocumentServed(
                        c.document(),
                        PartyRef.APPLICANT,
                        ServiceMethod.ELECTRONIC,
                        s.today(),
                        Reporting.text("申请人在线确认收悉"))));
  }

  private static boolean awaitsConfirmation(Issued paper) {
    return paper.sent().contains(PartyRef.APPLICANT)
        && paper.outstanding().contains(PartyRef.APPLICANT);
  }

  /** The event, and the closing of the case if after it nothing more is due. */
  static List<Event> closing(Situation s, Event event) {
    List<Event> events = new ArrayList<>();
    events.add(event);
    Happened happened = new Happened(s.on().version() + 1, s.now(), s.actor());
    if (settled(Evolution.apply(s.on(), event, happened))) {
      events.add(new Event.Closed());
    }
    return events;
  }

  /** Whether the last paper has reached everybody and nothing is left to be signed or performed. */
  private static boolean settled(Case c) {
    Ending ending = c.ending();
    return ending != null
        && c.position() == Stage.SERVICE
        && !ending.toBePerformed()
        && !Agreeing.awaitsSignatures(c)
        && allServed(c);
  }

  static boolean allServed(Case c) {
    Optional<Issued> paper = c.finalPaper();
    return paper.isPresent() && paper.get().outstanding().isEmpty();
  }

  private static List<Field.Option> papers(Situation s, Predicate<Issued> which) {
    return s.on().documents().stream()
        .filter(which)
        .map(
            paper ->
                new Field.Option(
                    paper.id(),
                    paper.document().title() + "（" + paper.document().number() + "）",
                    null))
        .toList();
  }

  private static @Nullable Issued find(Case c, String id) {
    return c.documents().stream().filter(paper -> paper.id().equals(id)).findFirst().orElse(null);
  }

  /** The first day something that follows the last paper's service can have happened. */
  static LocalDate ended(Case c) {
    Ending ending = c.ending();
    return ending == null ? c.review().startedOn() : ending.on();
  }
}
