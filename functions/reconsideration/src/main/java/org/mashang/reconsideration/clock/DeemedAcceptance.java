package org.mashang.reconsideration.clock;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Actor;
import org.mashang.platform.log.CallLog;
import org.mashang.platform.log.Field;
import org.mashang.platform.log.Metrics;
import org.mashang.platform.store.CaseStore;
import org.mashang.platform.store.Given;
import org.mashang.platform.store.Listed;
import org.mashang.platform.store.Order;
import org.mashang.platform.store.Outcome;
import org.mashang.platform.store.Page;
import org.mashang.reconsideration.city.City;
import org.mashang.reconsideration.city.Organ;
import org.mashang.reconsideration.docket.CasePlacement;
import org.mashang.reconsideration.proceeding.Case;
import org.mashang.reconsideration.proceeding.Command;
import org.mashang.reconsideration.proceeding.Event;
import org.mashang.reconsideration.term.Stage;
import org.mashang.reconsideration.view.CaseSummary;

/**
 * Finds, by the index, the applications whose review period is over, and says so to each case. The
 * law in the case decides again: what an officer did in the meantime counts.
 */
final class DeemedAcceptance {

  private static final int PAGE = 100;

  private final CaseStore<Case, Command, Event> store;
  private final City city;

  DeemedAcceptance(CaseStore<Case, Command, Event> store, City city) {
    this.store = store;
    this.city = city;
  }

  /**
   * @throws IllegalStateException if some case could not be asked; all others were
   */
  DeadlineSweep.Swept sweep(Instant now, String requestId) {
    int accepted = 0;
    int failed = 0;
    List<Listed<CaseSummary>> due = due(now);
    for (Listed<CaseSummary> one : due) {
      CallLog log =
          CallLog.begin("DeadlineSweep", requestId, null).with(Field.CASE_ID, one.caseId());
      try {
        accepted += accept(one, now) ? 1 : 0;
      } catch (RuntimeException e) {
        log.failed(e);
        failed++;
      } finally {
        log.end();
      }
    }
    Metrics.deadlinesSwept(now, "DEEMED_ACCEPTANCE", accepted);
    if (failed > 0) {
      throw new IllegalStateException(failed + " of " + due.size() + " cases could not be swept");
    }
    return new DeadlineSweep.Swept(due.size(), accepted);
  }

  /** All of them first: a case that moves must not move the page under our feet. */
  private List<Listed<CaseSummary>> due(Instant now) {
    List<Listed<CaseSummary>> due = new ArrayList<>();
    for (Organ organ : city.organs()) {
      String desk = CasePlacement.desk(organ.id(), Stage.RECEIVED);
      @Nullable String from = null;
      do {
        Page<Listed<CaseSummary>> page = store.onDesk(desk, now, CaseSummary.class, PAGE, from);
        due.addAll(page.items());
        from = page.next();
      } while (from != null);
    }
    return due;
  }

  private boolean accept(Listed<CaseSummary> one, Instant now) {
    String commandId = "deem-accepted-" + one.version();
    Given given = new Given(Actor.SYSTEM, now, commandId, commandId);
    return store.act(one.caseId(), Order.now(given, new Command.DeemAccepted()))
        instanceof Outcome.Done<Case, Event>;
  }
}
