package org.mashang.reports.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mashang.reports.making.Made;
import org.mashang.reports.making.ReportBucket;
import org.mashang.reports.paper.Format;
import org.mashang.reports.paper.ReportJson;
import org.mashang.reports.period.PeriodKind;
import org.mashang.reports.report.Report;

/** What the API tells of reports. */
public final class ReportView {

  private ReportView() {}

  /** A report in a list. */
  public record Listed(
      PeriodKind kind,
      String period,
      String label,
      String title,
      int revision,
      Instant madeAt,
      LocalDate from,
      LocalDate to) {

    static Listed of(Made made) {
      return new Listed(
          made.kind(),
          made.period(),
          made.label(),
          made.title(),
          made.revision(),
          made.madeAt(),
          made.from(),
          made.to());
    }
  }

  /** A revision in the list of a report's. */
  public record Revision(int revision, Instant madeAt) {}

  /**
   * One revision of a report, whole.
   *
   * @param files links to its files, by format in small letters; good for five minutes
   */
  public record Shown(
      Report report,
      int revision,
      Instant madeAt,
      List<String> changes,
      List<Revision> revisions,
      Map<String, String> files) {

    public static Shown of(Made made, List<Made> all, ReportBucket bucket) {
      Map<String, String> files = new TreeMap<>();
      for (Format format : Format.values()) {
        String name = made.title() + (made.revision() == 1 ? "" : "-修订" + made.revision());
        files.put(format.ending().substring(1), bucket.link(made.key(), format, name));
      }
      return new Shown(
          ReportJson.read(bucket.read(made.key(), Format.JSON)),
          made.revision(),
          made.madeAt(),
          made.changes(),
          all.stream().map(one -> new Revision(one.revision(), one.madeAt())).toList(),
          files);
    }
  }
}
