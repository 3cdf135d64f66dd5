package org.mashang.ocr.embedded;

import java.util.ArrayList;
import java.util.List;

/** Cuts very long lines where there is a gap: reading one whole costs more than its parts. */
final class LongLines {

  /** Of its height. A line of 40 characters is shorter. */
  private static final double LONGEST = 34;

  /** How far from the middle a cut may be, as a share of the length. */
  private static final double REACH = 0.15;

  private LongLines() {}

  /** The parts of a line from the left; mostly the line itself. */
  static List<Box> parts(Raster page, Box box) {
    List<Box> parts = new ArrayList<>();
    cut(page, box, parts);
    return parts;
  }

  private static void cut(Raster page, Box box, List<Box> parts) {
    if (box.width() <= LONGEST * box.height()) {
      parts.add(box);
      return;
    }
    double at = gap(page, box);
    cut(page, box.part(0, at), parts);
    cut(page, box.part(at, 1), parts);
  }

  /** Where near the middle the darkest pixel of a column is brightest. */
  private static double gap(Raster page, Box box) {
    double best = 0.5;
    double brightest = -1;
    double step = 1 / box.width();
    for (double off = 0; off <= REACH; off += step) {
      for (double at : new double[] {0.5 - off, 0.5 + off}) {
        double light = light(page, box.part(at - 1.5 * step, at + 1.5 * step));
        if (light > brightest + 2) {
          brightest = light;
          best = at;
        }
      }
    }
    return best;
  }

  private static double light(Raster page, Box column) {
    int height = Math.clamp((int) column.height(), 1, 48);
    float[] planes = new float[3 * height];
    Sampling.cropped(page, column, 1, height, 1, planes);
    double darkest = 255;
    for (int i = height; i < 2 * height; i++) {
      darkest = Math.min(darkest, planes[i]);
    }
    return darkest;
  }
}
