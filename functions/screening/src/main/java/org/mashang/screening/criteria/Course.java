package org.mashang.screening.criteria;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.mashang.screening.criteria.logic.Why;
import org.mashang.screening.fact.Truth;

/**
 * Which way the findings point (高检发办字〔2023〕187号, articles 10 and 12).
 *
 * @param decidedBy codes of the findings that say so
 */
record Course(Outcome outcome, List<String> decidedBy) {

  static Course of(List<Finding> findings) {
    List<String> stops = codes(findings, Course::stops);
    if (!stops.isEmpty()) {
      return new Course(Outcome.NEEDS_HUMAN, stops);
    }
    List<String> mayBeNoCrime = codes(findings, Course::mayBeNoCrime);
    List<String> aggravating =
        codes(findings, each -> each.effect() == Effect.AGGRAVATES && is(each, Truth.PRESENT));
    if (!aggravating.isEmpty()) {
      return mayBeNoCrime.isEmpty()
          ? new Course(Outcome.NOT_ELIGIBLE, aggravating)
          : new Course(Outcome.NEEDS_HUMAN, mayBeNoCrime);
    }
    List<String> met =
        codes(findings, each -> each.effect() == Effect.GATE && is(each, Truth.PRESENT));
    return met.isEmpty() ? noGate(findings, mayBeNoCrime) : gate(findings, met);
  }

  /** What a human has to look at before anything else counts. */
  private static boolean stops(Finding finding) {
    return switch (finding.effect()) {
      case DRUNK -> !is(finding, Truth.PRESENT);
      case ELEMENT -> is(finding, Truth.ABSENT) || finding.raised();
      case HUMAN -> is(finding, Truth.PRESENT) || finding.raised();
      default -> false;
    };
  }

  private static boolean mayBeNoCrime(Finding finding) {
    return switch (finding.effect()) {
      case EXCULPATES -> is(finding, Truth.PRESENT) || finding.raised();
      case OPEN_GATE -> is(finding, Truth.PRESENT);
      default -> false;
    };
  }

  /** No gate is met: not eligible, unless the papers give cause to ask whether one is. */
  private static Course noGate(List<Finding> findings, List<String> mayBeNoCrime) {
    List<String> asked =
        Stream.concat(
                mayBeNoCrime.stream(),
                codes(findings, each -> each.effect() == Effect.GATE && each.raised()).stream())
            .toList();
    return asked.isEmpty()
        ? new Course(
            Outcome.NOT_ELIGIBLE,
            codes(findings, each -> each.effect() == Effect.GATE && is(each, Truth.ABSENT)))
        : new Course(Outcome.NEEDS_HUMAN, asked);
  }

  /** A gate is met: eligible only if every circumstance of article 10 is shown to be absent. */
  private static Course gate(List<Finding> findings, List<String> met) {
    List<String> left = codes(findings, Course::keepsFromReview);
    return left.isEmpty()
        ? new Course(Outcome.ELIGIBLE_FOR_WITHDRAWAL_REVIEW, met)
        : new Course(Outcome.NEEDS_HUMAN, left);
  }

  private static boolean keepsFromReview(Finding finding) {
    return switch (finding.effect()) {
      case AGGRAVATES -> !is(finding, Truth.ABSENT);
      case ELEMENT -> !is(finding, Truth.PRESENT);
      case DEFECT -> is(finding, Truth.PRESENT) || finding.raised();
      default -> false;
    };
  }

  String summary(List<Open> open) {
    if (outcome != Outcome.NEEDS_HUMAN) {
      return outcome.label() + "。";
    }
    List<Open> deciding = open.stream().filter(each -> decidedBy.contains(each.code())).toList();
    boolean judgement = deciding.stream().allMatch(each -> each.why() == Why.OPEN_CLAUSE);
    return judgement && !deciding.isEmpty()
        ? "其余各项均已查明，只剩须由检察官判断的兜底条款。"
        : outcome.label() + "：有" + deciding.size() + "项缺失、存疑、矛盾或者须由人判断。";
  }

  private static boolean is(Finding finding, Truth truth) {
    return finding.truth() == truth;
  }

  private static List<String> codes(List<Finding> findings, Predicate<Finding> which) {
    return findings.stream().filter(which).map(Finding::code).toList();
  }
}
