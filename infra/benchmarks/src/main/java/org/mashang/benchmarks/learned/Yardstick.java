package org.mashang.benchmarks.learned;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.mashang.fraud.learned.Metrics;

/** Measures scores against what was true. */
final class Yardstick {

  private Yardstick() {}

  static Metrics measure(List<Examples.Row> rows, ToDoubleFunction<Examples.Row> score) {
    double[] scores = rows.stream().mapToDouble(score).toArray();
    boolean[] fraud = new boolean[scores.length];
    int hit = 0;
    int missed = 0;
    int wrong = 0;
    int none = 0;
    for (int i = 0; i < scores.length; i++) {
      fraud[i] = rows.get(i).fraud();
      boolean said = scores[i] >= 0.5;
      hit += said && fraud[i] ? 1 : 0;
      missed += !said && fraud[i] ? 1 : 0;
      wrong += said && !fraud[i] ? 1 : 0;
      none += fraud[i] ? 0 : 1;
    }
    return new Metrics(
        auc(scores, fraud), 2.0 * hit / (2.0 * hit + missed + wrong), (double) wrong / none);
  }

  /** By ranks; equal scores share theirs. */
  static double auc(double[] scores, boolean[] fraud) {
    Integer[] order = IntStream.range(0, scores.length).boxed().toArray(Integer[]::new);
    Arrays.sort(order, Comparator.comparingDouble(i -> scores[i]));
    double ranks = 0;
    long frauds = 0;
    for (int i = 0; i < order.length; ) {
      int end = i;
      while (end < order.length && scores[order[end]] == scores[order[i]]) {
        end++;
      }
      double rank = (i + 1 + end) / 2.0;
      for (; i < end; i++) {
        if (fraud[order[i]]) {
          ranks += rank;
          frauds++;
        }
      }
    }
    long others = scores.length - frauds;
    return (ranks - frauds * (frauds + 1) / 2.0) / ((double) frauds * others);
  }
}
