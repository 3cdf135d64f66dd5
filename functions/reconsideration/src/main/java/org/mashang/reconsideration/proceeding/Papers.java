package org.mashang.reconsideration.proceeding;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mashang.casework.Personal;
import org.mashang.casework.rule.Law;
import org.mashang.casework.time.Shanghai;
import org.mashang.reconsideration.document.Document;
import org.mashang.reconsideration.document.DocumentKind;
import org.mashang.reconsideration.document.Wording;
import org.mashang.reconsideration.term.PartyKind;
import org.mashang.reconsideration.term.Procedure;

/** Makes out the papers that a step needs, from the case as it will stand after the step. */
final class Papers {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy年M月d日HH:mm");

  private final Situation s;
  private final DocumentKind kind;
  private final Map<String, String> values = new HashMap<>();
  private String number;

  private Papers(Situation s, DocumentKind kind) {
    this.s = s;
    this.kind = kind;
    Case c = s.on();
    this.number = c.number();
    values.put("applicant", said(c.application().applicant().name().value()));
    values.put("respondent", said(c.application().respondent().name()));
    values.put("act", Reporting.act(c.application()));
    values.put("receivedOn", day(Shanghai.day(c.submittedAt())));
    values.put("today", day(s.today()));
    values.put("request", c.application().request().value());
    values.put("thirdParties", thirdParties(c));
    Acceptance accepted = c.acceptance();
    if (accepted != null) {
      accepted(accepted);
    }
  }

  static Papers of(Situation s, DocumentKind kind) {
    return new Papers(s, kind);
  }

  /** Fills the gaps that tell of the acceptance. */
  Papers accepted(Acceptance accepted) {
    return accepted(accepted, s.on().pauses());
  }

  /** The same after a suspension has begun or ended. */
  Papers accepted(Acceptance accepted, List<Pause> pauses) {
    values.put("acceptedOn", day(accepted.on()));
    values.put("procedure", accepted.procedure().label());
    LocalDate due = Clocks.decisionDue(accepted, pauses);
    values.put("decisionDue", due == null ? "恢复审理后另行告知" : day(due));
    boolean ordinary = accepted.procedure() == Procedure.ORDINARY;
    values.put("answerDays", ordinary ? "十" : "五");
    values.put("answerArticle", Law.cited(s.today(), List.of(ordinary ? "ARL-48" : "ARL-54")));
    return this;
  }

  /** Under a case number that is given in this very step. */
  Papers numbered(String caseNumber) {
    if (!caseNumber.isEmpty()) {
      number = caseNumber;
    }
    return this;
  }

  Papers with(String gap, String value) {
    values.put(gap, value.strip());
    return this;
  }

  Papers with(String gap, LocalDate value) {
    return with(gap, day(value));
  }

  /** A sentence that goes on after its gap's words: ends with one full stop. */
  Papers sentence(String gap, String value) {
    String text = value.strip();
    boolean ended = text.isEmpty() || "。！？.!?".indexOf(text.charAt(text.length() - 1)) >= 0;
    return with(gap, ended ? text : text + "。");
  }

  Papers citing(String gap, List<String> articles) {
    return with(gap, Law.cited(s.today(), articles));
  }

  /** One to every party, to be served on each. */
  Event.DocumentIssued toAll() {
    return to(PartyRef.of(s.on()));
  }

  Event.DocumentIssued to(String party) {
    return to(PartyRef.of(s.on()).stream().filter(one -> one.id().equals(party)).toList());
  }

  Event.DocumentIssued to(List<PartyRef> parties) {
    Case c = s.on();
    int sequence = c.documents().size() + 1;
    return new Event.DocumentIssued(
        new Document(
            "doc-" + sequence,
            kind,
            Wording.VERSION,
            number + "-" + sequence,
            s.today(),
            parties.stream().map(PartyRef::id).toList(),
            Personal.name(
                parties.stream()
                    .map(party -> party.name().value())
                    .collect(Collectors.joining("、"))),
            Personal.text(Wording.fill(kind, s.today(), values)),
            c.organName()));
  }

  /** What a person left out in the application does not take its whole sentence away. */
  private static String said(String name) {
    return name.isBlank() ? "（申请书未写明）" : name;
  }

  static String day(LocalDate day) {
    return DAY.format(day);
  }

  static String moment(LocalDateTime time) {
    return MOMENT.format(time);
  }

  private static String thirdParties(Case c) {
    String names =
        PartyRef.of(c).stream()
            .filter(party -> party.kind() == PartyKind.THIRD_PARTY)
            .map(party -> party.name().value())
            .collect(Collectors.joining("、"));
    return names.isEmpty() ? "" : "第三人：" + names;
  }
}
