package org.mashang.ocr.embedded;

import java.util.ArrayList;
import java.util.List;

/** Finds where text stands on a page (differentiable binarisation, DB). */
final class Detector implements AutoCloseable {

  private static final int LONGEST = 1280;
  private static final int SHORTEST_LONG_SIDE = 640;
  private static final int STEP = 32;
  private static final float INK = 0.3f;
  private static final double SURE = 0.5;
  private static final double UNCLIP = 1.6;
  private static final double LEAST_SIDE = 3;

  /** A patch that is not much longer than high has no direction of its own. */
  private static final double OWN_DIRECTION = 3;

  private static final float[] MEAN = {0.485f * 255, 0.456f * 255, 0.406f * 255};
  private static final float[] SPREAD = {0.229f * 255, 0.224f * 255, 0.225f * 255};

  private final Model model;

  Detector(Model model) {
    this.model = model;
  }

  /** Boxes around text, in pixels of the page, in no order. */
  List<Box> find(Raster page) {
    double longest = Math.max(page.width(), page.height());
    double scale = Math.clamp(longest, SHORTEST_LONG_SIDE, LONGEST) / longest;
    int width = side(page.width() * scale);
    int height = side(page.height() * scale);
    float[] planes = new float[3 * width * height];
    Sampling.resized(page, width, height, planes);
    int plane = width * height;
    for (int c = 0; c < 3; c++) {
      for (int i = c * plane; i < (c + 1) * plane; i++) {
        planes[i] = (planes[i] - MEAN[c]) / SPREAD[c];
      }
    }
    float[] map = model.run(planes, width, height).values();
    double sx = (double) page.width() / width;
    double sy = (double) page.height() / height;
    return boxes(map, width, height).stream().map(box -> box.scaled(sx, sy)).toList();
  }

  private static int side(double length) {
    return Math.max(STEP, (int) Math.rint(length / STEP) * STEP);
  }

  private static List<Box> boxes(float[] map, int width, int height) {
    List<Hull> hulls = Patches.of(map, width, height, INK);
    double askew = askew(hulls.stream().map(Hull::smallest).toList());
    List<Box> boxes = new ArrayList<>();
    for (Hull hull : hulls) {
      Box box = hull.smallest();
      if (!hasDirection(box)) {
        box = hull.at(askew);
      }
      if (Math.min(box.width(), box.height()) < LEAST_SIDE
          || mean(map, width, height, box) < SURE) {
        continue;
      }
      double by = box.width() * box.height() * UNCLIP / (2 * (box.width() + box.height()));
      boxes.add(box.grown(by));
    }
    return boxes;
  }

  private static boolean hasDirection(Box box) {
    return Math.max(box.width(), box.height())
        > OWN_DIRECTION * Math.min(box.width(), box.height());
  }

  /** The angle that half of the long patches stay below. */
  private static double askew(List<Box> boxes) {
    double[] angles =
        boxes.stream().filter(Detector::hasDirection).mapToDouble(Box::angle).sorted().toArray();
    return angles.length == 0 ? 0 : angles[angles.length / 2];
  }

  private static double mean(float[] map, int width, int height, Box box) {
    double cos = Math.cos(box.angle());
    double sin = Math.sin(box.angle());
    double reachX = Math.abs(box.width() * cos) + Math.abs(box.height() * sin);
    double reachY = Math.abs(box.width() * sin) + Math.abs(box.height() * cos);
    int bottom = Math.min(height - 1, (int) (box.y() + reachY / 2));
    int right = Math.min(width - 1, (int) (box.x() + reachX / 2));
    double sum = 0;
    int count = 0;
    for (int y = Math.max(0, (int) (box.y() - reachY / 2)); y <= bottom; y++) {
      for (int x = Math.max(0, (int) (box.x() - reachX / 2)); x <= right; x++) {
        double along = (x - box.x()) * cos + (y - box.y()) * sin;
        double across = (y - box.y()) * cos - (x - box.x()) * sin;
        if (Math.abs(along) <= box.width() / 2 && Math.abs(across) <= box.height() / 2) {
          sum += map[y * width + x];
          count++;
        }
      }
    }
    return count == 0 ? 0 : sum / count;
  }

  @Override
  public void close() {
    model.close();
  }
}
