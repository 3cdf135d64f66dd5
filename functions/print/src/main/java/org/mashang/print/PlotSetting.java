package org.mashang.print;

import org.mashang.print.report.Plot;

/** Sets a plot. */
record PlotSetting(Plot plot, String caption, Frame frame, Typefaces typefaces) {

  void addTo(Flow flow) {
    flow.add(12, 200, true, (sheet, top) -> {});
  }
}
