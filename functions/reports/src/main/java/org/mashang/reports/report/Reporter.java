package org.mashang.reports.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
          "分地区、机关、场所、种类的数据中，涉及少于 5 件的不予公布，防止识别个人；能由合计推算出来的，另有数据一并不公布。",
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
   * The report of the whole city.
   *
   * @param course whose days are plotted; at least those of the report
   */
  public Report make(Head head, Stretch now, List<Other> others, Stretch course) {
    return make(head, now, others, course, null);
  }

  /**
   * The same of a part of the city, of the city's figures.
   *
   * @param course by place, see Stretches
   * @param part null for the whole
   */
  public Report make(
      Head head, Stretch now, List<Other> others, Stretch course, @Nullable Part part) {
    List<Report.Section> sections = new ArrayList<>();
    for (Capability capability : Capability.values()) {
      sections.add(section(capability, now, others, course, part));
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
        part == null ? sentences(sentences, now, others) : List.of(),
        sections,
        NOTES);
  }

  private static List<String> sentences(Sentences sentences, Stretch now, List<Other> others) {
    return others.isEmpty() || !others.getFirst().counted()
        ? sentences.alone(now.all())
        : sentences.of(now.all(), others.getFirst().stretch().all(), others.getFirst().label());
  }

  private Report.Section section(
      Capability capability, Stretch now, List<Other> others, Stretch course, @Nullable Part part) {
    List<Indicator> some = indicators.of(capability);
    Breakdown breakdown = new Breakdown(names);
    Figures figures = part == null ? now.all() : part.of(now.all());
    return new Report.Section(
        capability,
        capability.label(),
        some.stream().map(one -> figure(one, now.all(), others, part, breakdown)).toList(),
        new Courses(part).plots(capability.label(), some, course),
        breakdown.tables(some, figures, part == null ? Set.of() : part.without()));
  }

  private static Report.Figure figure(
      Indicator one, Figures now, List<Other> others, @Nullable Part part, Breakdown breakdown) {
    return new Report.Figure(
        one.id(),
        one.name(),
        one.unit(),
        one.definition(),
        one.words(),
        one.source(),
        value(one, now, part, breakdown),
        others.stream()
            .map(
                other ->
                    other.counted()
                        ? value(one, other.stretch().all(), part, breakdown)
                        : Value.NONE)
            .toList());
  }

  private static Value value(
      Indicator indicator, Figures figures, @Nullable Part part, Breakdown breakdown) {
    return part != null
        ? part.value(indicator, figures, breakdown)
        : indicator.formula().value(figures, indicator.unit()).map(Value::of).orElse(Value.NONE);
  }
}
