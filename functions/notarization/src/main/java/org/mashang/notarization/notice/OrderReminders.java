package org.mashang.notarization.notice;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import java.time.InstantSource;
import org.mashang.notarization.docket.Orders;
import org.mashang.notarization.proceeding.Order;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;
import org.mashang.platform.notice.NoticeQueue;
import org.mashang.platform.notice.Recipient;
import org.mashang.platform.queue.Batch;
import org.mashang.platform.store.StreamedEvent;

/**
 * Orders reminders to applicants: the fee, promised papers and their day, what is missing, the
 * certificate. What is ordered twice is sent once.
 */
public final class OrderReminders implements RequestHandler<DynamodbEvent, StreamsEventResponse> {

  private final Orders orders;
  private final Applicants applicants;
  private final NoticeQueue queue;
  private final String city;

  public OrderReminders() {
    this(
        Environment.read(Orders.variables(Variable.NOTICES_QUEUE)),
        Clients.ofLambda(),
        InstantSource.system());
  }

  public OrderReminders(Environment environment, Clients clients, InstantSource clock) {
    orders = Orders.from(environment, clients);
    applicants = new Applicants(orders.keys());
    queue = NoticeQueue.from(environment, clients, clock);
    city = environment.get(Variable.CITY);
  }

  @Override
  public StreamsEventResponse handleRequest(DynamodbEvent event, Context context) {
    return Batch.stream(
        "OrderReminders",
        context.getAwsRequestId(),
        event,
        record -> StreamedEvent.of(record).filter(Reminders::concerns).ifPresent(this::remind));
  }

  private void remind(StreamedEvent event) {
    Order on = orders.store().find(event.caseId()).orElseThrow().state();
    Recipient who = applicants.of(on);
    Reminders.of(event, on, orders.world())
        .forEach(
            (part, text) ->
                queue.order(
                    new NoticeQueue.About(
                        "%s-%06d-%s".formatted(on.id(), event.sequence(), part),
                        Reminders.CAPABILITY,
                        on.id(),
                        event.sequence() + "-" + part,
                        city,
                        event.at()),
                    who,
                    text,
                    false));
  }
}
