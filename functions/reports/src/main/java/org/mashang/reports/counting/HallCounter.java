package org.mashang.reports.counting;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.DynamodbTimeWindowEvent;
import com.amazonaws.services.lambda.runtime.events.TimeWindowEventResponse;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;

/**
 * Takes over the scans and starts of halls, which are no events of a case: the halls' own counters
 * tell how many there are on a day, so the highest that is told is the figure.
 */
public final class HallCounter
    implements RequestHandler<DynamodbTimeWindowEvent, TimeWindowEventResponse> {

  private final EventCounter counter;

  public HallCounter() {
    this(Environment.read(Variable.COUNTS_TABLE), Clients.ofLambda());
  }

  public HallCounter(Environment environment, Clients clients) {
    counter =
        new EventCounter(
            new LiveCounts(clients.dynamoDb(), environment.get(Variable.COUNTS_TABLE)),
            (record, place) ->
                HallDay.of(record).map(day -> day.addition(place)).stream()
                    .filter(addition -> !addition.counts().isEmpty())
                    .toList(),
            "HallCounter");
  }

  @Override
  public TimeWindowEventResponse handleRequest(DynamodbTimeWindowEvent event, Context context) {
    return counter.handleRequest(event, context);
  }
}
