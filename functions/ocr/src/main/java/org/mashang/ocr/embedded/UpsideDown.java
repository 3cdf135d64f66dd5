package org.mashang.ocr.embedded;

import java.util.Comparator;
import java.util.List;

/** Says whether the lines of a page stand on their heads. */
final class UpsideDown implements AutoCloseable {

  private static final int WIDTH = 192;
  private static final int HEIGHT = 48;

  /** So many of the longest lines are asked. */
  private static final int ASKED = 12;

  private final Model model;

  UpsideDown(Model model) {
    this.model = model;
  }

  /** Whether most of the longest lines are upside down; none of them is tall. */
  boolean holds(Raster page, List<Box> boxes) {
    double votes =
        boxes.stream()
            .sorted(Comparator.comparingDouble(Box::width).reversed())
            .limit(ASKED)
            .mapToDouble(box -> vote(page, box))
            .sum();
    return votes > 0;
  }

  /** Between -1, upright, and 1, upside down. The beginning of a long line is enough. */
  private double vote(Raster page, Box box) {
    double most = box.height() * WIDTH / HEIGHT;
    Box begin = box.width() > most ? box.part(0, most / box.width()) : box;
    int width = Math.clamp((int) Math.ceil(begin.width() * HEIGHT / begin.height()), 1, WIDTH);
    float[] planes = new float[3 * WIDTH * HEIGHT];
    Sampling.cropped(page, begin, width, HEIGHT, WIDTH, planes);
    Shade.centre(planes, width, HEIGHT, WIDTH);
    float[] out = model.run(planes, WIDTH, HEIGHT).values();
    return out[1] - out[0];
  }

  @Override
  public void close() {
    model.close();
  }
}
