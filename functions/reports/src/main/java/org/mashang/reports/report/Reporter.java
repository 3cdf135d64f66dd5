package org.mashang.reports.report;

import java.util.ArrayList;
import java.util.List;
import org.mashang.reports.figure.Capability;
import org.mashang.reports.figure.Figures;
import org.mashang.reports.indicator.Indicator;
import org.mashang.reports.indicator.Indicators;
import org.mashang.reports.names.Names;
import org.mashang.reports.period.PeriodKind;
import org.mashang.reports.sums.Stretch;

/** Makes a report of figures. The same figures make the same report. */
public final class Reporter {

  private static final List<String> NOTES =
      List.of(
          "分地区、机关、场所、种类的数据中，小于 5 的件数不予公布，防止识别个人；只有一格小于 5 时，" + "最小的另一格一并不公布，防止用合计推算。",
          "中位数由统计草图计算，与准确值的误差不超过百分之一。",
          "统计按事件发生的日期（北京时间）。迟到的数据使已发布的报告产生修订版，修订版注明改动。",
          "本报告由系统自动统计，供决策参考，不是对任何案件的认定。");

  private final Indicators indicators;
  private final Names names;

  public Reporter(Indicators indicators, Names names) {
    this.indicators = indicators;
    this.names = names;
  }

  /** How a report is called. */
  public record Head(PeriodKind kind, String period, String label, String title) {}

  /**
   * A stretch it is compared with.
   *
   * @param counted whether all of it was counted: what began later would only seem to have grown
   */
  public record Other(String label, Stretch stretch, boolean counted) {}

  /**
   * The report.
   *
   * @param course whose days are plotted; at least those of the report
   */
  public Report make(Head head, Stretch now, List<Other> others, Stretch course) {
    List<Report.Section> sections = new ArrayList<>();
    for (Capability capability : Capability.values()) {
      sections.add(section(capability, now, others, course));
    }
    Sentences sentences = new Sentences(indicators.indicators(), names);
    return new Report(
        head.kind(),
        head.period(),
        head.label(),
        head.title(),
        now.from(),
        now.to(),
        others.stream()
            .map(one -> new Report.Compared(one.label(), one.stretch().from(), one.stretch().to()))
            .toList(),
        sentences(sentences, now, others),
        sections,
        NOTES);
  }

  private static List<String> sentences(Sentences sentences, Stretch now, List<Other> others) {
    return others.isEmpty() || !others.getFirst().counted()
        ? sentences.alone(now.all())
        : sentences.of(now.all(), others.getFirst().stretch().all(), others.getFirst().label());
  }

  private Report.Section section(
      Capability capability, Stretch now, List<Other> others, Stretch course) {
    List<Indicator> some = indicators.of(capability);
    return new Report.Section(
        capability,
        capability.label(),
        some.stream().map(one -> figure(one, now.all(), others)).toList(),
        Courses.plots(capability.label(), some, course),
        new Breakdown(names).tables(some, now.all()));
  }

  private static Report.Figure figure(Indicator one, Figures now, List<Other> others) {
    return new Report.Figure(
        one.id(),
        one.name(),
        one.unit(),
        one.definition(),
        one.words(),
        one.source(),
        value(one, now),
        others.stream()
            .map(other -> other.counted() ? value(one, other.stretch().all()) : Value.NONE)
            .toList());
  }

  private static Value value(Indicator indicator, Figures figures) {
    return indicator.formula().value(figures, indicator.unit()).map(Value::of).orElse(Value.NONE);
  }
}
