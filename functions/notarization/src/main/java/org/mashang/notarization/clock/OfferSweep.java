package org.mashang.notarization.clock;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Actor;
import org.mashang.notarization.docket.OrderPlacement;
import org.mashang.notarization.docket.OrderSummary;
import org.mashang.notarization.docket.Orders;
import org.mashang.notarization.proceeding.Command;
import org.mashang.notarization.proceeding.Event;
import org.mashang.notarization.proceeding.Order;
import org.mashang.notarization.term.Stage;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.log.CallLog;
import org.mashang.platform.log.Metrics;
import org.mashang.platform.store.Given;
import org.mashang.platform.store.Listed;
import org.mashang.platform.store.Outcome;
import org.mashang.platform.store.Page;

/** Records every few minutes which offices have let the time to take an order pass. */
public final class OfferSweep implements RequestHandler<Map<String, Object>, OfferSweep.Swept> {

  private static final int PAGE = 100;

  private final Orders orders;

  public OfferSweep() {
    this(Environment.read(Orders.variables()), Clients.ofLambda());
  }

  public OfferSweep(Environment environment, Clients clients) {
    orders = Orders.from(environment, clients);
  }

  /** How many orders were found due, and how many of them went on. */
  public record Swept(int due, int expired) {}

  /**
   * @param event what the scheduler sends; only its {@code time} matters
   * @throws IllegalStateException if some order could not be asked; all others were
   */
  @Override
  public Swept handleRequest(Map<String, Object> event, Context context) {
    Instant now = Instant.parse(String.valueOf(event.get("time")));
    int expired = 0;
    int failed = 0;
    List<Listed<OrderSummary>> due = due(now);
    for (Listed<OrderSummary> one : due) {
      CallLog log =
          CallLog.begin("OfferSweep", context.getAwsRequestId(), null)
              .with(org.mashang.platform.log.Field.CASE_ID, one.caseId());
      try {
        expired += expire(one, now) ? 1 : 0;
      } catch (RuntimeException e) {
        log.failed(e);
        failed++;
      } finally {
        log.end();
      }
    }
    Metrics.deadlinesSwept(now, "OFFER", expired);
    if (failed > 0) {
      throw new IllegalStateException(failed + " of " + due.size() + " orders were not swept");
    }
    return new Swept(due.size(), expired);
  }

  private List<Listed<OrderSummary>> due(Instant now) {
    String desk = OrderPlacement.desk(orders.world().roster().dispatcher().organ(), Stage.OFFERED);
    List<Listed<OrderSummary>> due = new ArrayList<>();
    @Nullable String from = null;
    do {
      Page<Listed<OrderSummary>> page =
          orders.store().onDesk(desk, now, OrderSummary.class, PAGE, from);
      due.addAll(page.items());
      from = page.next();
    } while (from != null);
    return due;
  }

  private boolean expire(Listed<OrderSummary> one, Instant now) {
    String commandId = "expire-offers-" + one.version();
    Given given = new Given(Actor.SYSTEM, now, commandId, commandId);
    return orders
            .store()
            .act(
                one.caseId(),
                org.mashang.platform.store.Order.now(given, new Command.ExpireOffers()))
        instanceof Outcome.Done<Order, Event>;
  }
}
