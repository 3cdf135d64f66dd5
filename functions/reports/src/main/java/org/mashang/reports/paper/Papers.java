package org.mashang.reports.paper;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.time.Shanghai;
import org.mashang.print.ReportPage;
import org.mashang.print.report.Grid;
import org.mashang.print.report.Part;
import org.mashang.print.report.Plot;
import org.mashang.print.report.ReportText;
import org.mashang.print.report.Series;
import org.mashang.reports.indicator.Unit;
import org.mashang.reports.report.Report;
import org.mashang.reports.report.Value;

/** A report as an official paper. */
public final class Papers {

  private static final int COLUMNS = 7;
  private static final String NONE = "—";
  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

  private final Report report;

  private Papers(Report report) {
    this.report = report;
  }

  /**
   * The paper.
   *
   * @param issuer who issues it, for example 衢州市法治业务数据中心
   * @param revision 1 for the first
   * @param changes what is not as in the revision before
   */
  public static byte[] pdf(
      Report report,
      String issuer,
      int revision,
      List<String> changes,
      Instant made,
      String digest) {
    Papers papers = new Papers(report);
    List<String> notes = new ArrayList<>(report.notes());
    papers.definitions(notes);
    return ReportPage.pdf(
        new ReportText(
            issuer,
            report.kind().label() + " " + report.period(),
            report.title(),
            days(report.from(), report.to()),
            Shanghai.day(made),
            digest,
            made.atZone(Shanghai.ZONE),
            report.sentences(),
            report.sections().stream().map(papers::part).toList(),
            notes,
            revised(revision, changes)));
  }

  private static @Nullable String revised(int revision, List<String> changes) {
    return revision == 1 ? null : "第 " + revision + " 版（修订）：" + String.join("；", changes);
  }

  private static String days(LocalDate from, LocalDate to) {
    return from.equals(to) ? day(from) : day(from) + "至" + day(to);
  }

  private static String day(LocalDate day) {
    return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
  }

  private Part part(Report.Section section) {
    List<Grid> grids = new ArrayList<>();
    grids.add(overview(section));
    section.tables().forEach(table -> grids.addAll(grids(table)));
    return new Part(
        section.title(), List.of(), grids, section.plots().stream().map(Papers::plot).toList());
  }

  private Grid overview(Report.Section section) {
    List<String> header = new ArrayList<>(List.of("指标", "单位", "本期"));
    report.compared().forEach(one -> header.add(one.label()));
    List<List<String>> rows = new ArrayList<>();
    for (Report.Figure figure : section.figures()) {
      List<String> row = new ArrayList<>();
      row.add(figure.name());
      row.add(label(figure.unit()));
      row.add(text(figure.value(), figure.unit()));
      figure.compared().forEach(value -> row.add(text(value, figure.unit())));
      rows.add(row);
    }
    return new Grid(section.title() + "主要指标", header, rows);
  }

  /** A table as one or more grids: what does not fit beside each other stands below. */
  private static List<Grid> grids(Report.Table table) {
    List<Grid> grids = new ArrayList<>();
    int all = table.columns().size();
    int parts = (all + COLUMNS - 1) / COLUMNS;
    int each = (all + parts - 1) / parts;
    for (int from = 0; from < all; from += each) {
      String caption = table.caption() + (parts == 1 ? "" : "（之" + (from / each + 1) + "）");
      grids.add(grid(table, caption, from, Math.min(all, from + each)));
    }
    return grids;
  }

  private static Grid grid(Report.Table table, String caption, int from, int to) {
    List<String> header = new ArrayList<>(List.of("名称"));
    table
        .columns()
        .subList(from, to)
        .forEach(one -> header.add(one.name() + "（" + label(one.unit()) + "）"));
    List<List<String>> rows = new ArrayList<>();
    for (Report.Row row : table.rows()) {
      List<String> cells = new ArrayList<>(List.of(row.name()));
      for (int i = from; i < to; i++) {
        cells.add(text(row.values().get(i), table.columns().get(i).unit()));
      }
      rows.add(cells);
    }
    return new Grid(caption, header, rows);
  }

  private static Plot plot(Report.Plot plot) {
    boolean money = plot.unit() == Unit.YUAN;
    List<Series> series =
        plot.series().stream()
            .map(
                one ->
                    new Series(
                        one.name(),
                        money
                            ? one.values().stream().map(Papers::tenThousands).toList()
                            : one.values()))
            .toList();
    return new Plot(
        plot.caption(),
        label(plot.unit()),
        Plot.Kind.valueOf(plot.kind().name()),
        plot.categories(),
        series);
  }

  private static @Nullable Double tenThousands(@Nullable Double yuan) {
    return yuan == null ? null : yuan / TEN_THOUSAND.doubleValue();
  }

  /** Money is shown in units of ten thousand yuan, as reports of this kind do. */
  private static String label(Unit unit) {
    return unit == Unit.YUAN ? "万元" : unit.label();
  }

  private static String text(Value value, Unit unit) {
    BigDecimal number = value.number();
    if (value.withheld()) {
      return "不公布";
    }
    if (number == null) {
      return NONE;
    }
    return unit == Unit.YUAN
        ? number.divide(TEN_THOUSAND, 2, RoundingMode.HALF_UP).toPlainString()
        : number.toPlainString();
  }

  private void definitions(List<String> notes) {
    for (Report.Section section : report.sections()) {
      for (Report.Figure figure : section.figures()) {
        notes.add(figure.name() + "：" + figure.definition());
      }
    }
  }
}
