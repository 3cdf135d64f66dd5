package org.mashang.screening.view;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Personal;
import org.mashang.casework.rule.Action;
import org.mashang.screening.fact.FactKey;
import org.mashang.screening.proceeding.Correction;
import org.mashang.screening.proceeding.FactValues;

/** Makes views of what people set right, and of what they may set right (更正事实). */
final class Corrections {

  private Corrections() {}

  static CaseView.CorrectionView view(Correction one) {
    FactKey fact = one.fact();
    Personal before = one.before();
    return new CaseView.CorrectionView(
        fact,
        fact.label(),
        before,
        label(fact, before),
        one.value(),
        Personal.text(FactValues.label(fact, one.value().value())),
        one.by().name(),
        one.at(),
        one.reason());
  }

  static @Nullable Personal label(FactKey fact, @Nullable Personal value) {
    return value == null ? null : Personal.text(FactValues.label(fact, value.value()));
  }

  /** Every fact, if a correction is among what is permitted. */
  static List<CaseView.CorrectableView> offered(List<Action> permitted) {
    return permitted.stream().noneMatch(one -> one.type().equals("correctFact"))
        ? List.of()
        : Arrays.stream(FactKey.values()).map(Corrections::offered).toList();
  }

  private static CaseView.CorrectableView offered(FactKey fact) {
    return new CaseView.CorrectableView(
        fact,
        fact.label(),
        fact.type(),
        FactValues.partial(fact),
        FactValues.hint(fact),
        FactValues.options(fact));
  }
}
