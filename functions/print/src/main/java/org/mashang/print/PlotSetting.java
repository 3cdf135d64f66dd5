package org.mashang.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.mashang.print.report.Plot;
import org.mashang.print.report.Series;

/** Sets a plot: its unit, its scale and values, its categories, its legend, from top to bottom. */
final class PlotSetting {

  private static final double SIZE = 8.5;
  private static final double UNIT = 20;
  private static final double FIELD = 168;
  private static final double BESIDE_SCALE = 8;
  private static final String NOTHING = "无数据";

  private final Plot plot;
  private final String caption;
  private final Frame frame;
  private final Lettering lettering;
  private final Axis axis;
  private final double scale;
  private final PlotLabels labels;
  private final Legend legend;

  PlotSetting(Plot plot, String caption, Frame frame, Typefaces typefaces) {
    this.plot = plot;
    this.caption = caption;
    this.frame = frame;
    this.lettering = new Lettering(typefaces, SIZE);
    this.axis = Axis.of(ends(plot));
    this.scale =
        BESIDE_SCALE
            + axis.ticks().stream()
                .mapToDouble(tick -> lettering.width(axis.label(tick)))
                .max()
                .orElse(0);
    double slot = (frame.width() - scale) / Math.max(1, plot.categories().size());
    this.labels = PlotLabels.of(plot.categories(), slot, lettering);
    this.legend = Legend.of(plot, frame.width(), lettering);
  }

  void addTo(Flow flow) {
    double height = UNIT + FIELD + labels.height() + legend.height();
    flow.add(
        14,
        height,
        true,
        (sheet, top) -> sheet.figure(PlotWords.of(plot, caption), () -> draw(sheet, top)));
  }

  private void draw(Sheet sheet, double top) throws IOException {
    var field =
        new PlotField(
            frame.left() + scale,
            frame.width() - scale,
            top + UNIT,
            FIELD,
            axis,
            plot.categories().size());
    if (!plot.unit().isBlank()) {
      lettering.left(sheet, lettering.glyphs("单位：" + plot.unit()), frame.left(), top + SIZE);
    }
    field.draw(sheet, lettering);
    switch (plot.kind()) {
      case LINE -> new PlotLines(plot.series(), field, lettering).draw(sheet);
      case BAR -> new PlotBars(plot.series(), false, field, lettering).draw(sheet);
      case STACKED -> new PlotBars(plot.series(), true, field, lettering).draw(sheet);
    }
    field.drawZero(sheet);
    if (plot.series().stream()
        .allMatch(series -> series.values().stream().allMatch(Objects::isNull))) {
      lettering.centred(
          sheet,
          lettering.glyphs(NOTHING),
          field.left() + field.width() / 2,
          field.top() + FIELD / 2);
    }
    labels.draw(sheet, field);
    legend.draw(sheet, frame.left() + frame.width() / 2, field.floor() + labels.height());
  }

  /** The values that the scale must hold: those of the plot, or the ends of its stacks. */
  private static List<Double> ends(Plot plot) {
    List<Double> ends = new ArrayList<>();
    for (int category = 0; category < plot.categories().size(); category++) {
      double up = 0;
      double down = 0;
      for (Series series : plot.series()) {
        Double value = series.values().get(category);
        if (value != null) {
          up += Math.max(0, value);
          down += Math.min(0, value);
          ends.add(value);
        }
      }
      if (plot.kind() == Plot.Kind.STACKED) {
        ends.add(up);
        ends.add(down);
      }
    }
    return ends;
  }
}
