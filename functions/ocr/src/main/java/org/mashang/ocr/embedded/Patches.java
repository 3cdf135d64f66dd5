package org.mashang.ocr.embedded;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Patches of neighbouring cells above a threshold, eight neighbours counting. Found by joining
 * stretches of rows.
 */
final class Patches {

  private final List<int[]> stretches = new ArrayList<>();
  private final List<Integer> parents = new ArrayList<>();

  private Patches() {}

  /** Hulls of the patches in a map of probabilities. */
  static List<Hull> of(float[] map, int width, int height, float threshold) {
    var patches = new Patches();
    int above = 0;
    for (int y = 0; y < height; y++) {
      int first = patches.stretches.size();
      patches.row(map, width, y, threshold);
      patches.join(above, first);
      above = first;
    }
    return patches.hulls();
  }

  private void row(float[] map, int width, int y, float threshold) {
    int x = 0;
    while (x < width) {
      while (x < width && map[y * width + x] <= threshold) {
        x++;
      }
      int begin = x;
      while (x < width && map[y * width + x] > threshold) {
        x++;
      }
      if (x > begin) {
        parents.add(stretches.size());
        stretches.add(new int[] {y, begin, x - 1});
      }
    }
  }

  /** Joins the stretches of the last row, which begin at an index, with those above. */
  private void join(int above, int first) {
    int upper = above;
    for (int lower = first; lower < stretches.size(); lower++) {
      int[] low = stretches.get(lower);
      while (upper < first && stretches.get(upper)[2] < low[1] - 1) {
        upper++;
      }
      for (int i = upper; i < first && stretches.get(i)[1] <= low[2] + 1; i++) {
        if (stretches.get(i)[0] == low[0] - 1) {
          parents.set(root(lower), root(i));
        }
      }
    }
  }

  private int root(int index) {
    int root = index;
    while (parents.get(root) != root) {
      parents.set(root, parents.get(parents.get(root)));
      root = parents.get(root);
    }
    return root;
  }

  private List<Hull> hulls() {
    Map<Integer, List<int[]>> points = new LinkedHashMap<>();
    for (int i = 0; i < stretches.size(); i++) {
      int[] stretch = stretches.get(i);
      List<int[]> own = points.computeIfAbsent(root(i), key -> new ArrayList<>());
      own.add(new int[] {stretch[1], stretch[0]});
      own.add(new int[] {stretch[2], stretch[0]});
    }
    return points.values().stream().map(own -> Hull.of(own.toArray(new int[0][]))).toList();
  }
}
