package org.mashang.screening.standard;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.mashang.casework.Personal;
import org.mashang.screening.criteria.Criteria;
import org.mashang.screening.criteria.CriteriaVersion;
import org.mashang.screening.criteria.Result;
import org.mashang.screening.criteria.Screening;
import org.mashang.screening.fact.FactSheet;
import org.mashang.screening.proceeding.Finding;
import org.mashang.screening.proceeding.Judge;
import org.mashang.screening.proceeding.Judged;
import org.mashang.screening.proceeding.MissingPaper;
import org.mashang.screening.proceeding.OpenPoint;

/** Judges by criteria at hand, and says what the receipt of it is. */
public final class StandardJudge implements Judge {

  private final Criteria criteria;

  public StandardJudge(Criteria criteria) {
    this.criteria = criteria;
  }

  @Override
  public Judged judge(FactSheet facts, List<String> kinds, LocalDate on) {
    Result result = Screening.of(facts, criteria);
    return new Judged(
        result.outcome(),
        Personal.text(result.summary()),
        result.findings().stream().map(StandardJudge::finding).toList(),
        result.open().stream()
            .map(
                one ->
                    new OpenPoint(
                        one.code(),
                        one.article(),
                        one.fact(),
                        Personal.text(one.reason()),
                        one.next()))
            .toList(),
        missing(facts, kinds),
        result.criteria().stream().map(CriteriaVersion.Ref::id).toList(),
        ReceiptBytes.sha256(receipt(facts, kinds)));
  }

  /** The receipt of a screening of these facts: the same bytes whenever it is asked for. */
  public byte[] receipt(FactSheet facts, List<String> kinds) {
    return ReceiptBytes.of(facts, kinds, Screening.of(facts, criteria));
  }

  private static List<MissingPaper> missing(FactSheet facts, List<String> kinds) {
    return List.of();
  }

  private static Finding finding(org.mashang.screening.criteria.Finding one) {
    return new Finding(
        one.code(),
        Stream.concat(Stream.of(one.article()), one.also().stream()).toList(),
        one.effect(),
        one.label(),
        one.sentence(),
        one.truth(),
        one.raised(),
        Personal.text(one.reason()),
        one.facts(),
        one.doubts());
  }
}
