package org.mashang.reconsideration.figures;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;
import org.mashang.platform.queue.Batch;

/** Counts applications by hall, day and channel from the stream of events, each once. */
public final class HallFigures implements RequestHandler<DynamodbEvent, StreamsEventResponse> {

  private final FiguresTable figures;

  public HallFigures() {
    this(Environment.read(Variable.FIGURES_TABLE), Clients.ofLambda());
  }

  public HallFigures(Environment environment, Clients clients) {
    figures = new FiguresTable(clients.dynamoDb(), environment.get(Variable.FIGURES_TABLE));
  }

  @Override
  public StreamsEventResponse handleRequest(DynamodbEvent event, Context context) {
    return Batch.stream(
        "HallFigures",
        context.getAwsRequestId(),
        event,
        record -> SubmissionRecord.read(record).ifPresent(figures::count));
  }
}
