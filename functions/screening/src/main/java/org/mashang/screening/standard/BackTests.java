package org.mashang.screening.standard;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.mashang.casework.time.Shanghai;
import org.mashang.screening.criteria.Criteria;
import org.mashang.screening.criteria.CriteriaVersion;
import org.mashang.screening.criteria.Outcome;
import org.mashang.screening.criteria.Screening;
import org.mashang.screening.fact.FactSheet;
import org.mashang.screening.proceeding.Dossier;

/** Tries a version on decided cases, beside what is in force. */
final class BackTests {

  /** As many as are read in the time an answer may take. */
  private static final int MOST = 500;

  private final ClosedCases closed;
  private final Standards standards;

  BackTests(ClosedCases closed, Standards standards) {
    this.closed = closed;
    this.standards = standards;
  }

  TestRun run(CriteriaVersion version, Instant now) {
    Criteria inForce = standards.inForce(Shanghai.day(now));
    Criteria proposed = standards.with(version, Shanghai.day(now));
    List<TestRun.Difference> differences = new ArrayList<>();
    int cases = 0;
    for (Dossier dossier : closed.inFull(MOST).toList()) {
      var latest = dossier.latest();
      if (latest != null) {
        cases++;
        FactSheet facts = latest.facts().sheet();
        Outcome is = Screening.of(facts, inForce).outcome();
        Outcome would = Screening.of(facts, proposed).outcome();
        if (is != would) {
          differences.add(
              new TestRun.Difference(dossier.id(), dossier.police().caseNumber(), is, would));
        }
      }
    }
    return new TestRun(now, cases, differences);
  }
}
