package org.mashang.platform.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.mashang.platform.log.CallLog;
import org.mashang.platform.log.Field;
import org.mashang.platform.store.CaseStore;
import org.mashang.platform.store.Listed;
import org.mashang.platform.store.Page;

/**
 * Goes through what is due on some desks, found by the index and looked at one by one: a case that
 * fails keeps none of the others back.
 *
 * @param function whose log it is
 * @param desks where to look
 * @param summary the class of the cases' summary
 */
public record DeskSweep(String function, List<String> desks, Class<?> summary) {

  private static final int PAGE = 100;

  public DeskSweep {
    desks = List.copyOf(desks);
  }

  /** How many cases were looked at, and how much was done about them. */
  public record Swept(int due, int done) {}

  /**
   * Looks at the state of every case that is due up to an instant.
   *
   * @param each what is to be done about one; says how much was
   * @throws IllegalStateException if some case failed; all others were looked at
   */
  public <S> Swept each(
      CaseStore<S, ?, ?> store, Instant until, String requestId, ToIntFunction<S> each) {
    List<String> due = due(store, until);
    int done = 0;
    int failed = 0;
    for (String caseId : due) {
      try {
        done += each.applyAsInt(store.find(caseId).orElseThrow().state());
      } catch (RuntimeException e) {
        CallLog log = CallLog.begin(function, requestId, null).with(Field.CASE_ID, caseId);
        log.failed(e);
        log.end();
        failed++;
      }
    }
    CallLog.begin(function, requestId, null)
        .with(Field.COUNT, done)
        .with(Field.FAILED, failed)
        .end();
    if (failed > 0) {
      throw new IllegalStateException(failed + " of " + due.size() + " cases were not swept");
    }
    return new Swept(due.size(), done);
  }

  /** All of them first: a case that moves must not move the page under our feet. */
  private List<String> due(CaseStore<?, ?, ?> store, Instant until) {
    List<String> due = new ArrayList<>();
    for (String desk : desks) {
      @Nullable String from = null;
      do {
        Page<? extends Listed<?>> page = store.onDesk(desk, until, summary, PAGE, from);
        page.items().forEach(one -> due.add(one.caseId()));
        from = page.next();
      } while (from != null);
    }
    return due;
  }
}
