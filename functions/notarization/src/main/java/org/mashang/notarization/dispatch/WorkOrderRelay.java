package org.mashang.notarization.dispatch;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import java.util.Set;
import org.mashang.notarization.proceeding.Event;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;
import org.mashang.platform.json.SealedTypes;
import org.mashang.platform.queue.Batch;
import org.mashang.platform.store.StreamedEvent;
import software.amazon.awssdk.services.sqs.SqsClient;

/**
 * Passes on what the stream of events tells: work orders to the offices' queue, certificates to the
 * press. What it sends twice takes effect once.
 */
public final class WorkOrderRelay implements RequestHandler<DynamodbEvent, StreamsEventResponse> {

  private static final String OFFER = SealedTypes.nameOf(Event.OfferSent.class);
  private static final Set<String> CERTIFICATES =
      Set.of(
          SealedTypes.nameOf(Event.CertificateIssued.class),
          SealedTypes.nameOf(Event.CertificateCorrected.class));
  private static final String ATTACHMENT = SealedTypes.nameOf(Event.AttachmentReplaced.class);

  private final SqsClient sqs;
  private final String workOrders;
  private final String press;

  public WorkOrderRelay() {
    this(Environment.read(Variable.WORK_ORDERS_QUEUE, Variable.PRESS_QUEUE), Clients.ofLambda());
  }

  public WorkOrderRelay(Environment environment, Clients clients) {
    sqs = clients.sqs();
    workOrders = environment.get(Variable.WORK_ORDERS_QUEUE);
    press = environment.get(Variable.PRESS_QUEUE);
  }

  @Override
  public StreamsEventResponse handleRequest(DynamodbEvent event, Context context) {
    return Batch.stream(
        "WorkOrderRelay",
        context.getAwsRequestId(),
        event,
        record -> StreamedEvent.of(record).ifPresent(this::relay));
  }

  private void relay(StreamedEvent event) {
    if (event.type().equals(OFFER)) {
      send(
          workOrders,
          new WorkOrder(
              event.caseId(),
              event.payload().path("number").asInt(),
              event.payload().path("office").asText()));
    } else if (CERTIFICATES.contains(event.type())) {
      send(
          press, new Printing(event.caseId(), event.payload().at("/certificate/checkId").asText()));
    } else if (event.type().equals(ATTACHMENT)) {
      send(press, new Printing(event.caseId(), event.payload().path("checkId").asText()));
    }
  }

  private void send(String queue, Object message) {
    String body = QueueJson.write(message);
    sqs.sendMessage(ask -> ask.queueUrl(queue).messageBody(body));
  }
}
