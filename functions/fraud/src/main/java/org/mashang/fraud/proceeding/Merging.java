package org.mashang.fraud.proceeding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.mashang.fraud.alert.Evidence;
import org.mashang.fraud.alert.Reason;

/** What a warning keeps of its alerts: enough to explain it, never without bound. */
final class Merging {

  private static final int MOST_ALERTS = 200;
  private static final int MOST_REASONS = 40;
  private static final int MOST_SIGNALS = 60;

  private Merging() {}

  /** The latest, in the order in which they came. */
  static List<ToldAlert> alerts(List<ToldAlert> known, ToldAlert one) {
    List<ToldAlert> all = new ArrayList<>(known);
    all.add(one);
    return all.subList(Math.max(0, all.size() - MOST_ALERTS), all.size());
  }

  /** Each rule once, with what it last said; the weightiest first. */
  static List<Reason> reasons(List<Reason> known, List<Reason> more) {
    Map<String, Reason> byRule = new LinkedHashMap<>();
    Stream.concat(known.stream(), more.stream()).forEach(one -> byRule.put(one.rule(), one));
    return byRule.values().stream()
        .sorted(Comparator.comparing(Reason::weight).reversed().thenComparing(Reason::rule))
        .limit(MOST_REASONS)
        .toList();
  }

  /** Each signal once, the latest first. */
  static List<Evidence> signals(List<Evidence> known, List<Evidence> more) {
    return Stream.concat(more.stream(), known.stream())
        .distinct()
        .sorted(Comparator.comparing(Evidence::at).reversed())
        .limit(MOST_SIGNALS)
        .toList();
  }

  static Set<String> union(Set<String> known, Set<String> more) {
    Set<String> all = new HashSet<>(known);
    all.addAll(more);
    return all;
  }
}
