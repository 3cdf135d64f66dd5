package org.mashang.screening.standard;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.mashang.casework.Personal;
import org.mashang.screening.checklist.Checklist;
import org.mashang.screening.checklist.Item;
import org.mashang.screening.criteria.Criteria;
import org.mashang.screening.criteria.CriteriaVersion;
import org.mashang.screening.criteria.Result;
import org.mashang.screening.criteria.Screening;
import org.mashang.screening.criteria.receipt.Correction;
import org.mashang.screening.criteria.receipt.Receipt;
import org.mashang.screening.proceeding.Finding;
import org.mashang.screening.proceeding.Judge;
import org.mashang.screening.proceeding.Judged;
import org.mashang.screening.proceeding.Matter;
import org.mashang.screening.proceeding.MissingPaper;
import org.mashang.screening.proceeding.OpenPoint;

/** Judges by criteria at hand, and says what the receipt of it is. */
public final class StandardJudge implements Judge {

  private final Criteria criteria;

  public StandardJudge(Criteria criteria) {
    this.criteria = criteria;
  }

  @Override
  public Judged judge(Matter matter) {
    Result result = Screening.of(matter.facts(), criteria);
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
        missing(matter),
        result.criteria().stream().map(CriteriaVersion.Ref::id).toList(),
        receipt(matter, result).sha256());
  }

  /** The receipt of a screening of this matter: the same bytes whenever it is asked for. */
  public Receipt receipt(Matter matter) {
    return receipt(matter, Screening.of(matter.facts(), criteria));
  }

  private static Receipt receipt(Matter matter, Result result) {
    List<Correction> corrections =
        matter.corrections().stream().map(StandardJudge::correction).toList();
    return Receipt.of(matter.on(), matter.sources(), matter.facts(), corrections, result);
  }

  private static Correction correction(org.mashang.screening.proceeding.Correction one) {
    Personal before = one.before();
    return new Correction(
        one.fact(),
        before == null ? null : before.value(),
        one.value().value(),
        one.reason().value(),
        one.by().id(),
        one.by().name(),
        one.at());
  }

  private static List<MissingPaper> missing(Matter matter) {
    return Checklist.of(new HashSet<>(matter.kinds()), matter.facts()).stream()
        .filter(item -> item.state() != Item.State.PRESENT)
        .map(
            item ->
                new MissingPaper(
                    item.code(), item.name(), item.article(), item.state(), item.reason()))
        .toList();
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
