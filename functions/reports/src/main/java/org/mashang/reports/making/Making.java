package org.mashang.reports.making;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mashang.casework.time.Shanghai;
import org.mashang.reports.paper.Format;
import org.mashang.reports.paper.Papers;
import org.mashang.reports.paper.ReportJson;
import org.mashang.reports.paper.Workbooks;
import org.mashang.reports.period.Period;
import org.mashang.reports.period.PeriodKind;
import org.mashang.reports.report.Report;

/**
 * Makes what is due. A period that has no report gets its first; one whose figures are no longer
 * what its report says gets a revision; everything else stays. So a missed run is made up by the
 * next one, and a run twice makes one report.
 */
final class Making {

  private final Stock stock;
  private final ReportTable table;
  private final ReportBucket bucket;
  private final Telling telling;
  private final String issuer;

  Making(Stock stock, ReportTable table, ReportBucket bucket, Telling telling, String issuer) {
    this.stock = stock;
    this.table = table;
    this.bucket = bucket;
    this.telling = telling;
    this.issuer = issuer;
  }

  /** Makes what is due, and tells the readers what they have not been told. */
  List<Made> due(Instant now) {
    LocalDate today = Shanghai.day(now);
    List<Made> made = new ArrayList<>();
    for (PeriodKind kind : PeriodKind.values()) {
      for (Period period : Stock.due(kind, today)) {
        make(period, now).ifPresent(made::add);
        tell(period, now);
      }
    }
    return made;
  }

  private Optional<Made> make(Period period, Instant now) {
    List<Made> revisions = table.of(period.kind(), period.id());
    if (revisions.isEmpty() && !stock.any(period)) {
      return Optional.empty();
    }
    Report report = stock.report(period);
    byte[] json = ReportJson.write(report);
    String digest = ReportJson.digest(json);
    if (!revisions.isEmpty() && revisions.getFirst().digest().equals(digest)) {
      return Optional.empty();
    }
    int revision = revisions.isEmpty() ? 1 : revisions.getFirst().revision() + 1;
    List<String> changes =
        revisions.isEmpty() ? List.of() : Differences.of(read(revisions.getFirst()), report);
    String key =
        "reports/%s/%s/r%d-%s"
            .formatted(period.kind(), period.id(), revision, digest.substring(0, 12));
    bucket.keep(key, Format.JSON, json);
    bucket.keep(key, Format.XLSX, Workbooks.xlsx(report));
    bucket.keep(key, Format.PDF, Papers.pdf(report, issuer, revision, changes, now, digest));
    Made made =
        new Made(
            period.kind(),
            period.id(),
            revision,
            period.label(),
            report.title(),
            period.from(),
            period.to(),
            now,
            digest,
            changes,
            key,
            false);
    return table.keep(made) ? Optional.of(made) : Optional.empty();
  }

  private Report read(Made made) {
    return ReportJson.read(bucket.read(made.key(), Format.JSON));
  }

  /** The latest revision, if its readers do not know it: whoever made it may have died. */
  private void tell(Period period, Instant now) {
    table.of(period.kind(), period.id()).stream()
        .findFirst()
        .filter(made -> !made.told())
        .ifPresent(
            made -> {
              telling.tell(made, read(made).sentences(), now);
              table.told(made);
            });
  }
}
