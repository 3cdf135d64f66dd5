package org.mashang.reconsideration.proceeding;

import static org.mashang.casework.Role.APPLICANT;
import static org.mashang.casework.Role.CLERK;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.mashang.casework.Personal;
import org.mashang.casework.party.LegalForm;
import org.mashang.casework.rule.Field;
import org.mashang.casework.rule.Form;
import org.mashang.casework.rule.Question;
import org.mashang.casework.rule.Rule;
import org.mashang.reconsideration.application.Agent;
import org.mashang.reconsideration.document.DocumentKind;
import org.mashang.reconsideration.term.JoiningWay;
import org.mashang.reconsideration.term.PartyKind;
import org.mashang.reconsideration.term.Stage;

/** Third parties and agents (第三人 16, 委托代理人 17). */
final class Participants {

  /** As many third parties as a case can carry. */
  static final int MOST_THIRD_PARTIES = 30;

  /** As many mandates, past and present, as a case can carry. */
  static final int MOST_MANDATES = 60;

  private Participants() {}

  static List<Rule<Situation, Event, ?>> rules() {
    return List.of(addThirdParty(), appointAgent(), endAgent());
  }

  private static Rule<Situation, Event, Command.AddThirdParty> addThirdParty() {
    return Step.of(Command.AddThirdParty.class, "增加第三人", "ARL-16(1)", "ARL-16(2)")
        .by(CLERK)
        .evenSuspendedIn(Stage.ACCEPTED, Stage.ANSWER, Stage.EXAMINATION)
        .unless(
            s -> s.on().thirdParties().size() >= MOST_THIRD_PARTIES,
            "TOO_MANY_THIRD_PARTIES",
            "第三人已达" + MOST_THIRD_PARTIES + "名",
            "请推选代表参加",
            "ARL-16(1)")
        .hint("与行政行为或者复议结果有利害关系的，可以申请参加或者由行政复议机构通知参加；不参加不影响审理。")
        .asks(
            s ->
                Form.of(
                    Question.pick(
                        "kind",
                        "类型",
                        Arrays.stream(LegalForm.values())
                            .map(kind -> new Field.Option(kind.name(), kind.label(), null))
                            .toList(),
                        Command.AddThirdParty::kind),
                    Question.text("name", "姓名或者名称", Command.AddThirdParty::name),
                    Question.text("contact", "联系方式", Command.AddThirdParty::contact),
                    Question.choice(
                        "way",
                        "参加方式",
                        Arrays.asList(JoiningWay.values()),
                        Command.AddThirdParty::way),
                    Question.longText("reason", "利害关系", Command.AddThirdParty::reason)))
        .then(
            (s, c, faults) -> {
              Personal name = Personal.name(c.name().strip());
              PartyRef party =
                  new PartyRef(
                      PartyRef.third(s.on().thirdParties().size()), PartyKind.THIRD_PARTY, name);
              return List.of(
                  new Event.ThirdPartyAdded(
                      c.kind(),
                      name,
                      Personal.phone(c.contact().strip()),
                      c.way(),
                      Reporting.text(c.reason())),
                  Papers.of(s, DocumentKind.THIRD_PARTY_NOTICE)
                      .sentence("reason", c.reason())
                      .to(List.of(party)));
            });
  }

  private static Rule<Situation, Event, Command.AppointAgent> appointAgent() {
    return Step.of(Command.AppointAgent.class, "委托代理人", "ARL-17(1)", "ARL-17(2)")
        .by(APPLICANT, CLERK)
        .evenSuspendedIn(
            Stage.RECEIVED, Stage.SUPPLEMENT, Stage.ACCEPTED, Stage.ANSWER, Stage.EXAMINATION)
        .unless(
            s -> principals(s).isEmpty() || s.on().mandates().size() >= MOST_MANDATES,
            "TWO_AGENTS_ALREADY",
            "每一方最多委托两名代理人",
            "请先解除一名代理人的委托",
            "ARL-17(1)")
        .hint("授权委托书应当载明委托事项、权限和期限。")
        .asks(
            s ->
                Form.of(
                    Question.pick(
                        "party",
                        "委托人",
                        Reporting.options(principals(s)),
                        Command.AppointAgent::party),
                    Question.text("name", "代理人姓名", Command.AppointAgent::name),
                    Question.text("phone", "代理人电话", Command.AppointAgent::phone),
                    Question.pick(
                        "profession",
                        "身份",
                        Arrays.stream(Agent.Profession.values())
                            .map(one -> new Field.Option(one.name(), one.label(), null))
                            .toList(),
                        Command.AppointAgent::profession),
                    Question.longText("scope", "委托事项和权限", Command.AppointAgent::scope),
                    Question.<Command.AppointAgent>date(
                            "until", "委托期限至", Command.AppointAgent::until)
                        .notBefore(s.today(), "已经过去")
                        .notAfter(s.today().plusYears(20), "过远，请核对年份")
                        .optional(),
                    Question.<Command.AppointAgent>file(
                            "mandateFileId", "授权委托书", Command.AppointAgent::mandateFileId)
                        .requiredIf(s.byApplicant())))
        .then(
            (s, c, faults) ->
                List.of(
                    new Event.AgentAppointed(
                        c.party(),
                        Personal.name(c.name().strip()),
                        Personal.phone(c.phone().strip()),
                        c.profession(),
                        Reporting.text(c.scope()),
                        c.until(),
                        c.mandateFileId())));
  }

  /** For whom the actor may still appoint somebody: applicant and third parties, two each. */
  private static List<PartyRef> principals(Situation s) {
    return PartyRef.of(s.on()).stream()
        .filter(party -> party.kind() != PartyKind.RESPONDENT)
        .filter(party -> !s.byApplicant() || party.kind() == PartyKind.APPLICANT)
        .filter(party -> s.on().mandatesOf(party.id(), s.today()).size() < 2)
        .toList();
  }

  private static Rule<Situation, Event, Command.EndAgent> endAgent() {
    return Step.of(Command.EndAgent.class, "解除委托", "ARL-17(2)")
        .by(APPLICANT, CLERK)
        .evenSuspendedIn(
            Stage.RECEIVED, Stage.SUPPLEMENT, Stage.ACCEPTED, Stage.ANSWER, Stage.EXAMINATION)
        .unless(s -> endable(s).isEmpty(), "NO_AGENT", "没有可以解除的委托", "请核对代理人的情况", "ARL-17(2)")
        .hint("变更或者解除代理权限，应当书面告知行政复议机构。")
        .asks(
            s ->
                Form.of(
                    Question.pick("agent", "代理人", endable(s), Command.EndAgent::agent),
                    Question.reported("toldOn", "书面告知日期", Command.EndAgent::toldOn, s.today())
                        .notBefore(s.on().review().startedOn().minusYears(1), "过早，请核对年份"),
                    Question.<Command.EndAgent>longText("reason", "说明", Command.EndAgent::reason)
                        .optional()))
        .then(
            (s, c, faults) ->
                List.of(new Event.AgentEnded(c.agent(), c.toldOn(), Reporting.text(c.reason()))));
  }

  private static List<Field.Option> endable(Situation s) {
    List<Field.Option> options = new ArrayList<>();
    for (Mandate mandate : s.on().mandates()) {
      boolean mine = !s.byApplicant() || mandate.party().equals(PartyRef.APPLICANT);
      if (mine && mandate.activeOn(s.today())) {
        options.add(new Field.Option(mandate.id(), mandate.name().value(), null));
      }
    }
    return options;
  }
}
