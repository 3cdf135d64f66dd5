package org.mashang.notarization.dispatch;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import org.mashang.casework.Actor;
import org.mashang.casework.Refusal;
import org.mashang.notarization.docket.Orders;
import org.mashang.notarization.proceeding.Command;
import org.mashang.notarization.proceeding.Event;
import org.mashang.notarization.proceeding.Order;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.queue.Batch;
import org.mashang.platform.queue.Messages;
import org.mashang.platform.store.Given;
import org.mashang.platform.store.Outcome;

/**
 * Brings work orders from the queue to the desks of offices; from then on the time to take runs.
 */
public final class WorkOrderDelivery implements RequestHandler<SQSEvent, SQSBatchResponse> {

  private final Orders orders;

  public WorkOrderDelivery() {
    this(Environment.read(Orders.variables()), Clients.ofLambda());
  }

  public WorkOrderDelivery(Environment environment, Clients clients) {
    orders = Orders.from(environment, clients);
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    return Batch.messages("WorkOrderDelivery", context.getAwsRequestId(), event, this::deliver);
  }

  /** A work order that is no longer under way has been delivered, taken or withdrawn already. */
  private void deliver(SQSEvent.SQSMessage message) {
    WorkOrder order = QueueJson.read(message.getBody(), WorkOrder.class);
    String commandId = "deliver-offer-" + order.number();
    Given given = new Given(Actor.SYSTEM, Messages.sentAt(message), commandId, commandId);
    var outcome =
        orders
            .store()
            .act(
                order.orderId(),
                org.mashang.platform.store.Order.now(
                    given, new Command.DeliverOffer(order.number())));
    if (outcome instanceof Outcome.Refused<Order, Event>(Refusal refusal)
        && (refusal.code().equals("TOO_BUSY") || refusal.kind() == Refusal.Kind.UNKNOWN)) {
      throw new IllegalStateException("not delivered: " + refusal.code());
    }
  }
}
