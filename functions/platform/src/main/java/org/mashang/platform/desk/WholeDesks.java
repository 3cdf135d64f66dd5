package org.mashang.platform.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mashang.platform.store.CaseStore;
import org.mashang.platform.store.Listed;
import org.mashang.platform.store.Page;

/**
 * Reads desks to their end before anybody acts on what they hold: a case that moves must not move
 * the page under our feet.
 *
 * @param store of the cases
 * @param summary the class of their summary
 */
public record WholeDesks<V>(CaseStore<?, ?, ?> store, Class<V> summary) {

  private static final int PAGE = 100;

  /**
   * What lies on some desks, in their order, and on each what is due first first; found by the
   * index, never by a scan.
   *
   * @param until only what is due up to then; null for all
   */
  public List<Listed<V>> read(Collection<String> desks, @Nullable Instant until) {
    List<Listed<V>> found = new ArrayList<>();
    for (String desk : desks) {
      @Nullable String from = null;
      do {
        Page<Listed<V>> page = store.onDesk(desk, until, summary, PAGE, from);
        found.addAll(page.items());
        from = page.next();
      } while (from != null);
    }
    return found;
  }
}
