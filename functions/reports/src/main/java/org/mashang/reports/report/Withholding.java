package org.mashang.reports.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Keeps small numbers back (不予公布): fewer than five people are easily known again. What is kept back
 * must not follow from a total that is shown: so at least two rows go, and together they are at
 * least five; the smallest others go with them until that is so.
 */
final class Withholding {

  /** From this number on a figure may be shown. */
  static final long FROM = 5;

  private Withholding() {}

  static boolean small(long behind) {
    return behind > 0 && behind < FROM;
  }

  /**
   * Which rows of a column are kept back.
   *
   * @param least the smallest number that each row tells
   * @param total whether the rows add up to a total that is shown
   */
  static List<Boolean> of(List<Long> least, boolean total) {
    List<Boolean> kept = new ArrayList<>(least.stream().map(Withholding::small).toList());
    while (total && follows(least, kept)) {
      int next = smallestShown(least, kept);
      if (next < 0) {
        return kept;
      }
      kept.set(next, true);
    }
    return kept;
  }

  /** Whether what is kept back could be reckoned, as the rest of the total. */
  private static boolean follows(List<Long> least, List<Boolean> kept) {
    long rows = 0;
    long sum = 0;
    for (int i = 0; i < least.size(); i++) {
      rows += kept.get(i) ? 1 : 0;
      sum += kept.get(i) ? least.get(i) : 0;
    }
    return rows > 0 && (rows < 2 || sum < FROM);
  }

  private static int smallestShown(List<Long> least, List<Boolean> kept) {
    int smallest = -1;
    for (int i = 0; i < least.size(); i++) {
      boolean shown = !kept.get(i) && least.get(i) > 0;
      if (shown && (smallest < 0 || least.get(i) < least.get(smallest))) {
        smallest = i;
      }
    }
    return smallest;
  }
}
