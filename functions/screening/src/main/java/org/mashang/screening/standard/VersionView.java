package org.mashang.screening.standard;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.rule.Law;
import org.mashang.platform.desk.Cites;
import org.mashang.platform.http.Problem.Cited;
import org.mashang.screening.criteria.Criteria;
import org.mashang.screening.criteria.CriteriaVersion;
import org.mashang.screening.criteria.Criterion;
import org.mashang.screening.criteria.Effect;
import org.mashang.screening.criteria.change.BackTest;
import org.mashang.screening.criteria.change.Shelved;
import org.mashang.screening.criteria.file.CriteriaFile;

/**
 * A version of the criteria as it goes out.
 *
 * @param path how routes name it
 * @param released whether it comes with a release
 * @param inForce whether it is used today
 * @param test what the last back-test came to; null until there was one
 */
record VersionView(
    String id,
    String path,
    String scope,
    String title,
    LocalDate from,
    @Nullable LocalDate to,
    String sha256,
    Shelved.Stage stage,
    boolean released,
    boolean inForce,
    @Nullable String proposedBy,
    @Nullable Instant proposedAt,
    @Nullable BackTest test,
    @Nullable String approvedBy,
    @Nullable LocalDate approvedOn) {

  /** One criterion in words. */
  record CriterionView(
      String code, List<Cited> citations, Effect effect, String label, String sentence) {}

  /**
   * With its criteria.
   *
   * @param text its JSON; a new version begins with it
   */
  record Whole(VersionView version, List<CriterionView> criteria, String text) {

    static Whole of(StoredVersion stored, Criteria inForce) {
      LocalDate on = stored.version().from();
      return new Whole(
          VersionView.of(stored, inForce),
          stored.version().criteria().stream().map(one -> criterion(one, on)).toList(),
          stored.ofRelease() ? CriteriaFile.text(stored.version().id()) : stored.text());
    }

    private static CriterionView criterion(Criterion one, LocalDate on) {
      return new CriterionView(
          one.code(),
          Cites.of(Law.citations(on, List.of(one.article()))),
          one.effect(),
          one.label(),
          one.sentence());
    }
  }

  static VersionView of(StoredVersion stored, Criteria inForce) {
    CriteriaVersion version = stored.version();
    Shelved shelved = stored.shelved();
    return new VersionView(
        version.id(),
        StoredVersion.path(version.id()),
        version.scope(),
        version.title(),
        version.from(),
        version.to(),
        version.sha256(),
        shelved.stage(),
        stored.ofRelease(),
        inForce.versions().contains(version.ref()),
        stored.proposer(),
        stored.proposedAt(),
        shelved.tested(),
        stored.approver(),
        stored.ofRelease() ? null : shelved.approvedOn());
  }
}
