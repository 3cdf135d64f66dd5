package org.mashang.reports.figure;

import org.HdrHistogram.Histogram;
import org.HdrHistogram.HistogramIterationValue;

/**
 * How long things took, in the measure's unit: an HDR histogram of two significant digits, so a
 * value read from it is at most one in a hundred off. Whatever the order in which durations were
 * added or sketches merged, the text is the same.
 */
public final class Sketch {

  private static final int DIGITS = 2;
  private static final long LONGEST = 50_000_000; // minutes: 95 years

  private final Histogram histogram = new Histogram(DIGITS);

  /** One more duration. */
  public void add(long lasted) {
    histogram.recordValue(Math.min(lasted, LONGEST));
  }

  public void add(Sketch other) {
    histogram.add(other.histogram);
  }

  public long count() {
    return histogram.getTotalCount();
  }

  /**
   * The duration that a share of all did not exceed.
   *
   * @param share from 0 to 1
   * @throws IllegalStateException if nothing was timed
   */
  public long at(double share) {
    if (count() == 0) {
      throw new IllegalStateException("a quantile of nothing");
    }
    return histogram.getValueAtPercentile(share * 100);
  }

  /** As text: value, colon, how often, for each value; separated by spaces. */
  public String text() {
    StringBuilder text = new StringBuilder();
    for (HistogramIterationValue each : histogram.recordedValues()) {
      if (!text.isEmpty()) {
        text.append(' ');
      }
      text.append(each.getValueIteratedTo()).append(':').append(each.getCountAtValueIteratedTo());
    }
    return text.toString();
  }

  public static Sketch read(String text) {
    Sketch sketch = new Sketch();
    if (text.isEmpty()) {
      return sketch;
    }
    for (String each : text.split(" ", -1)) {
      int colon = each.indexOf(':');
      sketch.histogram.recordValueWithCount(
          Long.parseLong(each.substring(0, colon)), Long.parseLong(each.substring(colon + 1)));
    }
    return sketch;
  }
}
