package org.mashang.reconsideration.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mashang.platform.desk.Cites;
import org.mashang.platform.http.Problem.Cited;
import org.mashang.reconsideration.check.Check;

/** A computed finding as it goes out. */
public record CheckView(
    Check.Code code,
    Check.Outcome outcome,
    String sentence,
    @Nullable String calculation,
    List<Cited> citations) {

  public static List<CheckView> of(List<Check> checks) {
    return checks.stream()
        .map(
            check ->
                new CheckView(
                    check.code(),
                    check.outcome(),
                    check.sentence(),
                    check.calculation(),
                    Cites.of(check.citations())))
        .toList();
  }
}
