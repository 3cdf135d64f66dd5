package org.mashang.notarization.clock;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.mashang.casework.Actor;
import org.mashang.notarization.docket.OrderPlacement;
import org.mashang.notarization.docket.OrderSummary;
import org.mashang.notarization.docket.Orders;
import org.mashang.notarization.proceeding.Command;
import org.mashang.notarization.proceeding.Event;
import org.mashang.notarization.proceeding.Order;
import org.mashang.notarization.term.Stage;
import org.mashang.platform.desk.Sweep;
import org.mashang.platform.desk.WholeDesks;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.log.Metrics;
import org.mashang.platform.store.Given;
import org.mashang.platform.store.Listed;
import org.mashang.platform.store.Outcome;

/** Records every few minutes which offices have let the time to take an order pass. */
public final class OfferSweep implements RequestHandler<Map<String, Object>, Sweep.Swept> {

  private final Orders orders;

  public OfferSweep() {
    this(Environment.read(Orders.variables()), Clients.ofLambda());
  }

  public OfferSweep(Environment environment, Clients clients) {
    orders = Orders.from(environment, clients);
  }

  /**
   * @param event what the scheduler sends; only its {@code time} matters
   * @throws IllegalStateException if some order could not be asked; all others were
   */
  @Override
  public Sweep.Swept handleRequest(Map<String, Object> event, Context context) {
    Instant now = Instant.parse(String.valueOf(event.get("time")));
    String desk = OrderPlacement.desk(orders.world().roster().dispatcher().organ(), Stage.OFFERED);
    List<Listed<OrderSummary>> due =
        new WholeDesks<>(orders.store(), OrderSummary.class).read(List.of(desk), now);
    Sweep.Swept swept =
        new Sweep("OfferSweep", context.getAwsRequestId())
            .each(due, Listed::caseId, one -> expire(one, now) ? 1 : 0);
    Metrics.deadlinesSwept(now, "OFFER", swept.done());
    return swept.complete();
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
