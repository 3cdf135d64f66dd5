package org.mashang.reports.report;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mashang.reports.figure.Capability;
import org.mashang.reports.indicator.Unit;
import org.mashang.reports.period.PeriodKind;

/**
 * A report as everybody gets it.
 *
 * @param period its id, for example {@code 2026-10}
 * @param label its name, for example 2026年10月
 * @param from the first day
 * @param to the last day
 * @param compared what it is compared with, in the order of {@link Figure#compared}
 * @param sentences what changed and where
 * @param notes what readers must know of the figures
 */
public record Report(
    PeriodKind kind,
    String period,
    String label,
    String title,
    LocalDate from,
    LocalDate to,
    List<Compared> compared,
    List<String> sentences,
    List<Section> sections,
    List<String> notes) {

  /** A stretch of days that it is compared with, for example 上月. */
  public record Compared(String label, LocalDate from, LocalDate to) {}

  /** One service. */
  public record Section(
      Capability capability,
      String title,
      List<Figure> figures,
      List<Plot> plots,
      List<Table> tables) {}

  /**
   * One indicator for the whole city.
   *
   * @param id of the indicator
   * @param formula in words
   * @param source which events or counters it comes from
   * @param compared the same of each {@link Report#compared}
   */
  public record Figure(
      String id,
      String name,
      Unit unit,
      String definition,
      String formula,
      String source,
      Value value,
      List<Value> compared) {}

  /** How a plot is drawn. */
  public enum PlotKind {
    LINE,
    BAR,
    STACKED
  }

  /** A plot; {@code categories} along the axis. */
  public record Plot(
      String id,
      String caption,
      Unit unit,
      PlotKind kind,
      List<String> categories,
      List<Series> series) {}

  /** One line or one colour of bars; as many values as the plot has categories. */
  public record Series(String name, List<@Nullable Double> values) {}

  /** Figures by place or kind. */
  public record Table(String id, String caption, String of, List<Column> columns, List<Row> rows) {}

  /** A column; {@code id} of the indicator. */
  public record Column(String id, String name, Unit unit) {}

  /**
   * A row.
   *
   * @param key for example a division code or a hall's id
   */
  public record Row(String key, String name, List<Value> values) {}
}
