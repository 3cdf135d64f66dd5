package org.mashang.screening.criteria.file;

import java.util.ArrayList;
import java.util.List;
import org.mashang.casework.Fault;
import org.mashang.screening.criteria.Criteria;
import org.mashang.screening.criteria.CriteriaVersion;
import org.mashang.screening.criteria.Outcome;
import org.mashang.screening.criteria.OutcomeCase;
import org.mashang.screening.criteria.Screening;

/** Runs the tests of a whole version. */
final class OutcomeCases {

  private OutcomeCases() {}

  static List<Fault> failing(CriteriaVersion national) {
    Criteria criteria = new Criteria(national, List.of());
    List<Fault> faults = new ArrayList<>();
    for (int i = 0; i < national.cases().size(); i++) {
      OutcomeCase test = national.cases().get(i);
      Outcome outcome = Screening.of(test.facts(), criteria).outcome();
      if (outcome != test.outcome()) {
        String reason = "用例“" + test.name() + "”应为" + test.outcome() + "，实为" + outcome;
        faults.add(new Fault("/cases/" + i, "CASE_FAILS", reason));
      }
    }
    return faults;
  }
}
