package org.mashang.screening.criteria;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.mashang.screening.criteria.logic.Gap;
import org.mashang.screening.criteria.logic.Verdict;
import org.mashang.screening.fact.Answer;
import org.mashang.screening.fact.Doubt;
import org.mashang.screening.fact.Fact;
import org.mashang.screening.fact.FactKey;
import org.mashang.screening.fact.FactSheet;
import org.mashang.screening.fact.Place;
import org.mashang.screening.fact.Truth;

/** Turns a criterion's verdict into what the prosecutor sees. */
final class Findings {

  private Findings() {}

  static Finding of(Criterion criterion, Verdict verdict) {
    Set<FactKey> facts = EnumSet.noneOf(FactKey.class);
    Set<Place> places = new LinkedHashSet<>();
    Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
    for (Answer answer : verdict.said()) {
      facts.add(answer.key());
      doubts.addAll(answer.doubts());
      answer.basis().stream().map(Fact::place).forEach(places::add);
    }
    for (Gap gap : verdict.gaps()) {
      facts.add(gap.key());
      doubts.addAll(gap.doubts());
    }
    return new Finding(
        criterion.code(),
        criterion.article(),
        criterion.also(),
        criterion.effect(),
        criterion.label(),
        criterion.sentence(),
        verdict.truth(),
        verdict.raised(),
        Wording.reason(verdict),
        List.copyOf(facts),
        List.copyOf(places),
        List.copyOf(doubts));
  }

  /** What is to be settled for a finding that stands open; one entry a gap. */
  static List<Open> open(Criterion criterion, FactSheet sheet) {
    Verdict verdict = criterion.when().of(sheet);
    boolean settle =
        switch (criterion.effect()) {
          case DRUNK, ELEMENT -> verdict.truth() != Truth.PRESENT;
          case AGGRAVATES -> verdict.truth() == Truth.NOT_PROVEN;
          case GATE -> verdict.raised();
          case EXCULPATES, DEFECT, HUMAN, OPEN_GATE ->
              verdict.raised() || verdict.truth() == Truth.PRESENT;
          case LENIENT, PROBATION, FAST_TRACK, NOTE -> false;
        };
    if (!settle) {
      return List.of();
    }
    if (verdict.gaps().isEmpty()) {
      String reason = criterion.label() + "：" + Wording.reason(verdict);
      return List.of(
          new Open(
              criterion.code(),
              criterion.article(),
              null,
              null,
              List.of(),
              reason,
              criterion.next()));
    }
    List<Open> open = new ArrayList<>();
    for (Gap gap : verdict.gaps()) {
      open.add(
          new Open(
              criterion.code(),
              criterion.article(),
              gap.key(),
              gap.why(),
              gap.doubts(),
              Wording.gap(gap) + "。",
              Wording.next(gap)));
    }
    return open;
  }
}
