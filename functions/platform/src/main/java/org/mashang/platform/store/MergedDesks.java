package org.mashang.platform.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Several desks as one work list, what is due first on top. They are several queries of one page
 * each, merged: what a page costs does not depend on how many cases there are.
 */
public final class MergedDesks {

  private MergedDesks() {}

  /**
   * A page of the list.
   *
   * @param summary the class of the {@link Placement#summary}
   * @param from {@link Page#next} of the part before; null for the first
   */
  public static <V> Page<Listed<V>> page(
      CaseStore<?, ?, ?> store,
      List<String> desks,
      Class<V> summary,
      int limit,
      @Nullable String from) {
    List<Listed<V>> all = new ArrayList<>();
    boolean more = false;
    for (String desk : desks) {
      Page<Listed<V>> page = store.onDesk(desk, null, summary, limit, from);
      all.addAll(page.items());
      more |= page.next() != null;
    }
    all.sort(Comparator.comparing(Listed::place));
    List<Listed<V>> first = all.subList(0, Math.min(limit, all.size()));
    boolean goesOn = !first.isEmpty() && (more || all.size() > limit);
    return new Page<>(first, goesOn ? first.get(first.size() - 1).place() : null);
  }
}
