package org.mashang.screening.reading;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import java.util.Set;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;
import org.mashang.platform.json.SealedTypes;
import org.mashang.platform.queue.Batch;
import org.mashang.platform.reading.ReadingJson;
import org.mashang.platform.reading.ReadingOrder;
import org.mashang.platform.store.StreamedEvent;
import org.mashang.screening.docket.PaperKeys;
import org.mashang.screening.proceeding.Event;
import software.amazon.awssdk.services.sqs.SqsClient;

/**
 * Passes on what the stream of events tells: papers that have arrived to those who read, cases
 * whose papers have changed to be screened. What it sends twice takes effect once.
 */
public final class ReadingRelay implements RequestHandler<DynamodbEvent, StreamsEventResponse> {

  private static final String ARRIVED = SealedTypes.nameOf(Event.PaperArrived.class);
  private static final Set<String> CHANGED =
      Set.of(
          SealedTypes.nameOf(Event.PaperRead.class),
          SealedTypes.nameOf(Event.PaperRefused.class),
          SealedTypes.nameOf(Event.ReadingGivenUp.class),
          SealedTypes.nameOf(Event.PaperClassified.class),
          SealedTypes.nameOf(Event.PaperRemoved.class));

  private final SqsClient sqs;
  private final String reading;
  private final String screening;

  public ReadingRelay() {
    this(Environment.read(Variable.READING_QUEUE, Variable.SCREENING_QUEUE), Clients.ofLambda());
  }

  public ReadingRelay(Environment environment, Clients clients) {
    sqs = clients.sqs();
    reading = environment.get(Variable.READING_QUEUE);
    screening = environment.get(Variable.SCREENING_QUEUE);
  }

  @Override
  public StreamsEventResponse handleRequest(DynamodbEvent event, Context context) {
    return Batch.stream(
        "ReadingRelay",
        context.getAwsRequestId(),
        event,
        record -> StreamedEvent.of(record).ifPresent(this::relay));
  }

  private void relay(StreamedEvent event) {
    if (event.type().equals(ARRIVED)) {
      var paper = event.payload();
      PaperKeys keys = new PaperKeys(event.caseId(), paper.path("paper").asText());
      send(
          reading,
          new ReadingOrder(
              keys.job(),
              keys.file(),
              paper.path("sha256").asText(),
              paper.path("mediaType").asText(),
              keys.output()));
    } else if (CHANGED.contains(event.type())) {
      send(screening, new ScreeningOrder(event.caseId()));
    }
  }

  private void send(String queue, Object message) {
    String body = ReadingJson.write(message);
    sqs.sendMessage(ask -> ask.queueUrl(queue).messageBody(body));
  }
}
