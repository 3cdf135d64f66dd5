package org.mashang.screening.standard;

import java.util.List;
import java.util.stream.Stream;
import org.mashang.screening.criteria.CriteriaVersion;
import org.mashang.screening.criteria.change.BackTest;
import org.mashang.screening.criteria.change.ClosedCase;
import org.mashang.screening.criteria.change.Ended;
import org.mashang.screening.proceeding.Decided;
import org.mashang.screening.proceeding.Dossier;
import org.mashang.screening.proceeding.Screening;
import org.mashang.screening.term.Decision;

/** Tries a version on decided cases, beside what would be in force without it. */
final class BackTests {

  /** As many as are read in the time an answer may take. */
  private static final int MOST = 500;

  private final ClosedCases closed;
  private final Standards standards;

  BackTests(ClosedCases closed, Standards standards) {
    this.closed = closed;
    this.standards = standards;
  }

  BackTest run(CriteriaVersion version) {
    List<ClosedCase> cases = closed.inFull(MOST).flatMap(BackTests::closed).toList();
    return BackTest.of(standards.inForce(version.from()), standards.with(version), cases);
  }

  private static Stream<ClosedCase> closed(Dossier dossier) {
    Screening latest = dossier.latest();
    Decided decided = dossier.decided();
    return latest == null || decided == null
        ? Stream.of()
        : Stream.of(
            new ClosedCase(
                dossier.id(),
                dossier.police().caseNumber(),
                latest.facts().sheet(),
                ended(decided.how())));
  }

  private static Ended ended(Decision how) {
    return switch (how) {
      case WITHDRAWN, NOT_PROSECUTED_16 -> Ended.UNDER_ARTICLE_12;
      case PROSECUTED, NOT_PROSECUTED_177_2 -> Ended.OTHERWISE;
    };
  }
}
