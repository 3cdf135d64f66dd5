package org.mashang.benchmarks.learned;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.mashang.fraud.learned.Shape;

/** Finds each feature's scale and bends in the rows that are learned from, and in no others. */
final class Shapes {

  private Shapes() {}

  static List<Shape> of(List<String> features, List<Examples.Row> rows, int bends) {
    List<Shape> shapes = new ArrayList<>();
    for (int i = 0; i < features.size(); i++) {
      int column = i;
      double[] values =
          rows.stream()
              .mapToDouble(row -> row.values().get(column))
              .filter(value -> !Double.isNaN(value))
              .map(Shape::logarithm)
              .sorted()
              .toArray();
      shapes.add(shape(features.get(i), values, bends));
    }
    return shapes;
  }

  private static Shape shape(String name, double[] sorted, int bends) {
    double mean = Arrays.stream(sorted).average().orElse(0);
    double variance = Arrays.stream(sorted).map(x -> (x - mean) * (x - mean)).average().orElse(0);
    double scale = variance > 0 ? Math.sqrt(variance) : 1;
    List<Double> at =
        IntStream.rangeClosed(1, bends)
            .filter(k -> sorted.length > 0)
            .mapToObj(k -> (sorted[(int) ((long) sorted.length * k / (bends + 1))] - mean) / scale)
            .distinct()
            .toList();
    return new Shape(name, mean, scale, at);
  }
}
