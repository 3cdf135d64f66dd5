package org.mashang.fraud.learned;

import java.util.List;

/**
 * A feature with what was learned of it.
 *
 * @param weights as many as the shape has parts, in their order
 */
public record Term(Shape shape, List<Double> weights) {

  public Term {
    weights = List.copyOf(weights);
    if (weights.size() != shape.size() || !weights.stream().allMatch(Double::isFinite)) {
      throw new IllegalArgumentException(shape.name() + " has not its weights");
    }
  }

  /** What a value adds to the logit. */
  double contribution(double value) {
    double[] parts = shape.parts(value);
    double sum = 0;
    for (int i = 0; i < parts.length; i++) {
      sum += parts[i] * weights.get(i);
    }
    return sum;
  }
}
