package org.mashang.ocr.embedded;

/** Takes pixels from a picture into the planes of a tensor. */
final class Sampling {

  private Sampling() {}

  /**
   * The whole picture at another size, each pixel the mean of those it covers.
   *
   * @param planes blue, green and red, one after the other, 0 to 255
   */
  static void resized(Raster from, int width, int height, float[] planes) {
    double sx = (double) from.width() / width;
    double sy = (double) from.height() / height;
    if (sx <= 1 && sy <= 1) {
      cropped(from, whole(from), width, height, width, planes);
      return;
    }
    int plane = width * height;
    float[] row = new float[3 * width];
    for (int y = 0; y < height; y++) {
      java.util.Arrays.fill(row, 0);
      int y0 = (int) (y * sy);
      int y1 = Math.clamp((long) Math.ceil((y + 1) * sy), y0 + 1, from.height());
      for (int v = y0; v < y1; v++) {
        float share = (float) (Math.min(v + 1, (y + 1) * sy) - Math.max(v, y * sy));
        addRow(from, v, sx, width, share, row);
      }
      float area = (float) (1 / (sx * sy));
      for (int x = 0; x < width; x++) {
        for (int c = 0; c < 3; c++) {
          planes[c * plane + y * width + x] = row[c * width + x] * area;
        }
      }
    }
  }

  private static void addRow(Raster from, int v, double sx, int width, float share, float[] row) {
    int base = v * from.width();
    for (int x = 0; x < width; x++) {
      int x0 = (int) (x * sx);
      int x1 = Math.clamp((long) Math.ceil((x + 1) * sx), x0 + 1, from.width());
      float blue = 0;
      float green = 0;
      float red = 0;
      for (int u = x0; u < x1; u++) {
        float part = (float) (Math.min(u + 1, (x + 1) * sx) - Math.max(u, x * sx));
        int rgb = from.rgb()[base + u];
        blue += part * (rgb & 0xFF);
        green += part * (rgb >> 8 & 0xFF);
        red += part * (rgb >> 16 & 0xFF);
      }
      row[x] += share * blue;
      row[width + x] += share * green;
      row[2 * width + x] += share * red;
    }
  }

  private static Box whole(Raster from) {
    return new Box(from.width() / 2.0, from.height() / 2.0, from.width(), from.height(), 0);
  }

  /**
   * What stands in a box, made upright. Where several pixels fall on one, some are averaged.
   *
   * @param stride length of a row in the planes; what is right of the width stays as it was
   */
  static void cropped(Raster from, Box box, int width, int height, int stride, float[] planes) {
    double dx = box.width() / width;
    double dy = box.height() / height;
    int nx = Math.clamp((int) Math.ceil(dx - 0.25), 1, 4);
    int ny = Math.clamp((int) Math.ceil(dy - 0.25), 1, 4);
    double cos = Math.cos(box.angle());
    double sin = Math.sin(box.angle());
    int plane = stride * height;
    float[] sum = new float[3];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        java.util.Arrays.fill(sum, 0);
        for (int j = 0; j < ny; j++) {
          double across = (y + (j + 0.5) / ny) * dy - box.height() / 2;
          for (int i = 0; i < nx; i++) {
            double along = (x + (i + 0.5) / nx) * dx - box.width() / 2;
            add(
                from,
                (float) (box.x() + along * cos - across * sin - 0.5),
                (float) (box.y() + along * sin + across * cos - 0.5),
                sum);
          }
        }
        float share = 1f / (nx * ny);
        int at = y * stride + x;
        planes[at] = sum[0] * share;
        planes[plane + at] = sum[1] * share;
        planes[2 * plane + at] = sum[2] * share;
      }
    }
  }

  /** Adds the colour between four pixels; beyond the edge the edge goes on. */
  private static void add(Raster from, float x, float y, float[] sum) {
    float cx = Math.clamp(x, 0, from.width() - 1);
    float cy = Math.clamp(y, 0, from.height() - 1);
    int x0 = (int) cx;
    int y0 = (int) cy;
    int x1 = Math.min(x0 + 1, from.width() - 1);
    int y1 = Math.min(y0 + 1, from.height() - 1);
    float fx = cx - x0;
    float fy = cy - y0;
    weigh(from.rgb()[y0 * from.width() + x0], (1 - fx) * (1 - fy), sum);
    weigh(from.rgb()[y0 * from.width() + x1], fx * (1 - fy), sum);
    weigh(from.rgb()[y1 * from.width() + x0], (1 - fx) * fy, sum);
    weigh(from.rgb()[y1 * from.width() + x1], fx * fy, sum);
  }

  private static void weigh(int rgb, float weight, float[] sum) {
    sum[0] += weight * (rgb & 0xFF);
    sum[1] += weight * (rgb >> 8 & 0xFF);
    sum[2] += weight * (rgb >> 16 & 0xFF);
  }
}
