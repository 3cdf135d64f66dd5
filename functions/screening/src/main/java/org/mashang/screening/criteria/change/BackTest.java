package org.mashang.screening.criteria.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mashang.screening.criteria.Criteria;
import org.mashang.screening.criteria.CriteriaVersion;
import org.mashang.screening.criteria.Finding;
import org.mashang.screening.criteria.Outcome;
import org.mashang.screening.criteria.Result;
import org.mashang.screening.criteria.Screening;
import org.mashang.screening.fact.Truth;

/**
 * What a change of the criteria would have done to closed cases (回溯测试).
 *
 * @param before the versions in use
 * @param after the versions proposed
 * @param cases how many closed cases were screened with both
 * @param differences the cases in which something changes, in the order given
 */
public record BackTest(
    List<CriteriaVersion.Ref> before,
    List<CriteriaVersion.Ref> after,
    int cases,
    Agreement agreedBefore,
    Agreement agreedAfter,
    List<Difference> differences) {

  public BackTest {
    before = List.copyOf(before);
    after = List.copyOf(after);
    differences = List.copyOf(differences);
  }

  /** Screens every case with both. Pure: the same cases give the same report. */
  public static BackTest of(Criteria before, Criteria after, List<ClosedCase> cases) {
    List<Agreement.Pair> old = new ArrayList<>();
    List<Agreement.Pair> now = new ArrayList<>();
    List<Difference> differences = new ArrayList<>();
    for (ClosedCase each : cases) {
      Result was = Screening.of(each.facts(), before);
      Result is = Screening.of(each.facts(), after);
      old.add(new Agreement.Pair(was.outcome(), each.ended()));
      now.add(new Agreement.Pair(is.outcome(), each.ended()));
      List<Difference.Change> changed = changes(truths(was), truths(is));
      if (was.outcome() != is.outcome() || !changed.isEmpty()) {
        differences.add(
            new Difference(
                each.id(), each.number(), was.outcome(), is.outcome(), each.ended(), changed));
      }
    }
    return new BackTest(
        before.versions(),
        after.versions(),
        cases.size(),
        Agreement.of(old),
        Agreement.of(now),
        differences);
  }

  /** The cases that would newly be offered for review of withdrawal: to be looked at one by one. */
  public List<Difference> newlyEligible() {
    return differences.stream()
        .filter(each -> each.after() == Outcome.ELIGIBLE_FOR_WITHDRAWAL_REVIEW)
        .filter(each -> each.before() != each.after())
        .toList();
  }

  private static Map<String, Truth> truths(Result result) {
    Map<String, Truth> truths = new LinkedHashMap<>();
    for (Finding finding : result.findings()) {
      truths.put(finding.code(), finding.truth());
    }
    return truths;
  }

  private static List<Difference.Change> changes(Map<String, Truth> was, Map<String, Truth> is) {
    List<Difference.Change> changes = new ArrayList<>();
    is.forEach(
        (code, truth) -> {
          @Nullable Truth before = was.get(code);
          if (!Objects.equals(before, truth)) {
            changes.add(new Difference.Change(code, before, truth));
          }
        });
    was.forEach(
        (code, truth) -> {
          if (!is.containsKey(code)) {
            changes.add(new Difference.Change(code, truth, null));
          }
        });
    return changes;
  }
}
