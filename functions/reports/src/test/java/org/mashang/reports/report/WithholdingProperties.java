package org.mashang.reports.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class WithholdingProperties {

  @Property
  void noSmallNumberIsShownAndNoneFollowsFromTheTotal(
      @ForAll @Size(min = 1, max = 12) List<@LongRange(max = 30) Long> behind) {
    List<Boolean> kept = Withholding.of(behind, true);
    long hidden = 0;
    long hiddenRows = 0;
    for (int i = 0; i < behind.size(); i++) {
      boolean small = behind.get(i) > 0 && behind.get(i) < 5;
      assertTrue(!small || kept.get(i), "shown: " + behind);
      hidden += kept.get(i) ? behind.get(i) : 0;
      hiddenRows += kept.get(i) ? 1 : 0;
    }
    boolean everything = hiddenRows == behind.stream().filter(one -> one > 0).count();
    assertTrue(
        hiddenRows == 0 || everything || (hiddenRows > 1 && hidden >= 5),
        "told by the total: " + behind + " " + kept);
  }

  @Property
  void whatIsLargeEverywhereIsShown(
      @ForAll @Size(min = 1, max = 12) List<@LongRange(min = 5, max = 30) Long> behind) {
    assertEquals(List.of(), Withholding.of(behind, true).stream().filter(one -> one).toList());
  }
}
