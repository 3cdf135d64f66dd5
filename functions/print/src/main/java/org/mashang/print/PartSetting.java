package org.mashang.print;

import java.util.List;
import org.mashang.print.Style.Align;
import org.mashang.print.Typefaces.Face;
import org.mashang.print.report.Grid;
import org.mashang.print.report.Part;
import org.mashang.print.report.Plot;

/** Sets the parts of a report one after the other and numbers what is in them. */
final class PartSetting {

  private static final Style TITLE =
      new Style("H2", Face.HEI, ReportPage.SIZE, 28, 2, Align.JUSTIFIED, 12, true);
  private static final Style BODY =
      new Style("P", Face.SONG, ReportPage.SIZE, 28, 2, Align.JUSTIFIED, 0, false);
  private static final Style TABLE_CAPTION =
      new Style("P", Face.HEI, 12, 20, 0, Align.CENTRED, 12, true);
  private static final Style FIGURE_CAPTION =
      new Style("P", Face.HEI, 12, 20, 0, Align.CENTRED, 4, false);

  private final Frame frame;
  private final Typefaces typefaces;
  private int tables;
  private int figures;

  PartSetting(Frame frame, Typefaces typefaces) {
    this.frame = frame;
    this.typefaces = typefaces;
  }

  void add(int number, Part part, Flow flow) {
    flow.add(ordinal(number) + "、" + part.title(), TITLE);
    List<String> paragraphs = part.paragraphs();
    for (int i = 0; i < paragraphs.size(); i++) {
      String first = paragraphs.size() > 1 ? "（" + ordinal(i + 1) + "）" : "";
      flow.add(first + paragraphs.get(i), BODY);
    }
    for (Grid grid : part.grids()) {
      tables++;
      flow.add(numbered("表", tables, grid.caption()), TABLE_CAPTION);
      new GridSetting(grid, frame, typefaces).addTo(flow);
    }
    for (Plot plot : part.plots()) {
      figures++;
      String caption = numbered("图", figures, plot.caption());
      new PlotSetting(plot, caption, frame, typefaces).addTo(flow);
      flow.add(caption, FIGURE_CAPTION);
    }
  }

  private static String numbered(String what, int number, String caption) {
    return what + " " + number + "　" + caption;
  }

  private static String ordinal(int number) {
    return number < 100 ? ChineseDate.upTo99(number) : String.valueOf(number);
  }
}
