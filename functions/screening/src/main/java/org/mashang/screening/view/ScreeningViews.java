package org.mashang.screening.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.mashang.casework.Personal;
import org.mashang.casework.rule.Law;
import org.mashang.casework.time.Shanghai;
import org.mashang.platform.desk.Cites;
import org.mashang.screening.fact.Doubt;
import org.mashang.screening.fact.FactKey;
import org.mashang.screening.proceeding.FactValues;
import org.mashang.screening.proceeding.Finding;
import org.mashang.screening.proceeding.Judged;
import org.mashang.screening.proceeding.KeptAnswer;
import org.mashang.screening.proceeding.KeptMention;
import org.mashang.screening.proceeding.OpenPoint;
import org.mashang.screening.proceeding.Screening;

/** Makes views of screenings: findings, and the facts with where they were read. */
public final class ScreeningViews {

  private ScreeningViews() {}

  /** A screening that somebody brought about at a moment. */
  public static CaseView.ScreeningView of(Screening screening, Instant at, String by) {
    Judged judged = screening.judged();
    return new CaseView.ScreeningView(
        screening.number(),
        at,
        by,
        judged.outcome(),
        judged.outcome().label(),
        judged.summary(),
        judged.criteria(),
        judged.receipt(),
        judged.findings().stream().map(one -> finding(one, Shanghai.day(at))).toList(),
        judged.open().stream().map(one -> open(one, Shanghai.day(at))).toList(),
        screening.facts().answers().stream().map(ScreeningViews::fact).toList());
  }

  private static CaseView.FindingView finding(Finding one, LocalDate on) {
    return new CaseView.FindingView(
        one.code(),
        Cites.of(Law.citations(on, one.articles())),
        one.effect(),
        one.label(),
        one.sentence(),
        one.truth(),
        one.raised(),
        one.reason(),
        one.facts(),
        doubts(one.doubts()));
  }

  private static CaseView.OpenView open(OpenPoint one, LocalDate on) {
    FactKey fact = one.fact();
    return new CaseView.OpenView(
        one.code(),
        Cites.of(Law.citations(on, List.of(one.article()))),
        fact,
        fact == null ? null : fact.label(),
        one.reason(),
        one.next());
  }

  private static CaseView.FactView fact(KeptAnswer answer) {
    FactKey key = answer.key();
    return new CaseView.FactView(
        key,
        key.label(),
        key.type(),
        answer.value(),
        Corrections.label(key, answer.value()),
        answer.corrected(),
        doubts(answer.doubts()),
        answer.basis().stream().map(one -> mention(key, one)).toList());
  }

  private static CaseView.MentionView mention(FactKey key, KeptMention one) {
    return new CaseView.MentionView(
        one.value(),
        Personal.text(FactValues.label(key, one.value().value())),
        one.written(),
        one.person(),
        one.method(),
        one.paper(),
        one.page(),
        one.box(),
        one.quote(),
        one.confidence(),
        doubts(one.doubts()));
  }

  private static List<CaseView.DoubtView> doubts(List<Doubt> doubts) {
    return doubts.stream().map(one -> new CaseView.DoubtView(one.name(), one.label())).toList();
  }
}
