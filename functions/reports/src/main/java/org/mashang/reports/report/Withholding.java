package org.mashang.reports.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Keeps small numbers back (不予公布): fewer than five people are easily known again. Where one row
 * alone is kept back, the total would tell it; then the smallest other row goes with it.
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
   * @param behind how many stand behind each row
   * @param total whether the rows add up to a total that is shown
   */
  static List<Boolean> of(List<Long> behind, boolean total) {
    List<Boolean> kept = new ArrayList<>(behind.stream().map(Withholding::small).toList());
    if (total && kept.stream().filter(Boolean::booleanValue).count() == 1) {
      int smallest = -1;
      for (int i = 0; i < behind.size(); i++) {
        boolean candidate = !kept.get(i) && behind.get(i) > 0;
        if (candidate && (smallest < 0 || behind.get(i) < behind.get(smallest))) {
          smallest = i;
        }
      }
      if (smallest >= 0) {
        kept.set(smallest, true);
      }
    }
    return kept;
  }
}
