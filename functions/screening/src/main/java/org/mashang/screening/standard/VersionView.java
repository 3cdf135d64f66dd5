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
import org.mashang.screening.proceeding.Officer;

/**
 * A version of the criteria as it goes out.
 *
 * @param path how routes name it
 * @param inForce whether it is used today
 */
record VersionView(
    String id,
    String path,
    String scope,
    String title,
    LocalDate from,
    @Nullable LocalDate to,
    String sha256,
    Status status,
    boolean inForce,
    @Nullable String proposedBy,
    @Nullable Instant proposedAt,
    @Nullable TestRun test,
    @Nullable String approvedBy,
    @Nullable Instant approvedAt) {

  /** How far it is. */
  enum Status {
    RELEASED,
    PROPOSED,
    APPROVED
  }

  /** One criterion in words. */
  record CriterionView(
      String code, List<Cited> citations, Effect effect, String label, String sentence) {}

  /** With its criteria. */
  record Whole(VersionView version, List<CriterionView> criteria, String text) {

    static Whole of(StoredVersion stored, Criteria inForce) {
      LocalDate on = stored.version().from();
      return new Whole(
          VersionView.of(stored, inForce),
          stored.version().criteria().stream().map(one -> criterion(one, on)).toList(),
          stored.text());
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
    boolean used = inForce.versions().stream().anyMatch(one -> one.id().equals(version.id()));
    return new VersionView(
        version.id(),
        StoredVersion.path(version.id()),
        version.scope(),
        version.title(),
        version.from(),
        version.to(),
        version.sha256(),
        status(stored),
        used,
        name(stored.proposedBy()),
        stored.proposedAt(),
        stored.test(),
        name(stored.approvedBy()),
        stored.approvedAt());
  }

  private static Status status(StoredVersion stored) {
    if (stored.proposedBy() == null) {
      return Status.RELEASED;
    }
    return stored.approvedBy() == null ? Status.PROPOSED : Status.APPROVED;
  }

  private static @Nullable String name(@Nullable Officer officer) {
    return officer == null ? null : officer.name();
  }
}
