package org.mashang.reconsideration.clock;

import java.time.Instant;
import java.util.List;
import org.mashang.casework.Actor;
import org.mashang.platform.desk.Sweep;
import org.mashang.platform.desk.WholeDesks;
import org.mashang.platform.log.Metrics;
import org.mashang.platform.store.CaseStore;
import org.mashang.platform.store.Given;
import org.mashang.platform.store.Listed;
import org.mashang.platform.store.Order;
import org.mashang.platform.store.Outcome;
import org.mashang.reconsideration.city.City;
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

  private final CaseStore<Case, Command, Event> store;
  private final List<String> desks;

  DeemedAcceptance(CaseStore<Case, Command, Event> store, City city) {
    this.store = store;
    this.desks =
        city.organs().stream()
            .map(organ -> CasePlacement.desk(organ.id(), Stage.RECEIVED))
            .toList();
  }

  /**
   * @throws IllegalStateException if some case could not be asked; all others were
   */
  Sweep.Swept sweep(Instant now, String requestId) {
    List<Listed<CaseSummary>> due = new WholeDesks<>(store, CaseSummary.class).read(desks, now);
    Sweep.Swept swept =
        new Sweep("DeadlineSweep", requestId)
            .each(due, Listed::caseId, one -> accept(one, now) ? 1 : 0);
    Metrics.deadlinesSwept(now, "DEEMED_ACCEPTANCE", swept.done());
    return swept.complete();
  }

  private boolean accept(Listed<CaseSummary> one, Instant now) {
    String commandId = "deem-accepted-" + one.version();
    Given given = new Given(Actor.SYSTEM, now, commandId, commandId);
    return store.act(one.caseId(), Order.now(given, new Command.DeemAccepted()))
        instanceof Outcome.Done<Case, Event>;
  }
}
