package org.mashang.fraud.raise;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue;
import java.util.Map;
import org.mashang.fraud.docket.Warnings;
import org.mashang.fraud.stored.AlertJson;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.queue.Batch;
import org.mashang.platform.queue.Messages;

/** Makes warnings of what the rules raise. What it is told twice takes effect once. */
public final class RaiseWarnings implements RequestHandler<DynamodbEvent, StreamsEventResponse> {

  private static final String ALERT = "ALERT#";

  private final Raiser raiser;

  public RaiseWarnings() {
    this(Environment.read(Warnings.variables()), Clients.ofLambda());
  }

  public RaiseWarnings(Environment environment, Clients clients) {
    raiser = new Raiser(Warnings.from(environment, clients));
  }

  @Override
  public StreamsEventResponse handleRequest(DynamodbEvent event, Context context) {
    return Batch.stream("RaiseWarnings", context.getAwsRequestId(), event, this::take);
  }

  private void take(DynamodbEvent.DynamodbStreamRecord record) {
    Map<String, AttributeValue> image = record.getDynamodb().getNewImage();
    if (image == null
        || !"INSERT".equals(record.getEventName())
        || !text(image, "pk").startsWith(ALERT)) {
      return;
    }
    raiser.take(AlertJson.read(text(image, "alert")), Messages.writtenAt(record));
  }

  private static String text(Map<String, AttributeValue> image, String name) {
    AttributeValue value = image.get(name);
    if (value == null || value.getS() == null) {
      throw new IllegalStateException("a stream record without " + name);
    }
    return value.getS();
  }
}
