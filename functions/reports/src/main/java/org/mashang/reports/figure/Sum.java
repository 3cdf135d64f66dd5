package org.mashang.reports.figure;

import org.jspecify.annotations.Nullable;
import org.mashang.casework.tally.Count;

/** What was counted of one line, added up; it grows. */
public final class Sum {

  private long number;
  private long amount;
  private @Nullable Sketch lasted;

  /** How many. */
  public long number() {
    return number;
  }

  /** Fen. */
  public long amount() {
    return amount;
  }

  /** How long it took; null if nothing was timed. */
  public @Nullable Sketch lasted() {
    return lasted;
  }

  void add(Count count) {
    number++;
    amount += count.amount();
    if (count.lasted() != null) {
      sketch().add(count.lasted());
    }
  }

  void add(Sum other) {
    add(other.number, other.amount, other.lasted);
  }

  void add(long more, long fen, @Nullable Sketch took) {
    number += more;
    amount += fen;
    if (took != null && took.count() > 0) {
      sketch().add(took);
    }
  }

  /** What others count themselves: the highest of what they tell is what there is. */
  void atLeast(long told) {
    number = Math.max(number, told);
  }

  private Sketch sketch() {
    Sketch sketch = lasted;
    if (sketch == null) {
      sketch = new Sketch();
      lasted = sketch;
    }
    return sketch;
  }
}
