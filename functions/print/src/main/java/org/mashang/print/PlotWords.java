package org.mashang.print;

import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.mashang.print.report.Plot;
import org.mashang.print.report.Series;

/** A plot in words with all its figures, for those who do not see it. */
final class PlotWords {

  private PlotWords() {}

  static String of(Plot plot, String caption) {
    var words = new StringBuilder(caption).append("。").append(kind(plot.kind()));
    if (!plot.unit().isBlank()) {
      words.append("，单位：").append(plot.unit());
    }
    words.append("。");
    for (Series series : plot.series()) {
      words.append(series.name().isBlank() ? "" : series.name() + "：");
      var figures = new StringJoiner("，", "", "。");
      for (int i = 0; i < plot.categories().size(); i++) {
        figures.add(plot.categories().get(i) + " " + figure(series.values().get(i)));
      }
      words.append(figures);
    }
    return words.toString();
  }

  private static String figure(@Nullable Double value) {
    return value == null ? "无数据" : Axis.figure(value);
  }

  private static String kind(Plot.Kind kind) {
    return switch (kind) {
      case LINE -> "折线图";
      case BAR -> "柱状图";
      case STACKED -> "堆积柱状图";
    };
  }
}
