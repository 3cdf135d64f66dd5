package org.mashang.reports.counting;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.DynamodbTimeWindowEvent;
import com.amazonaws.services.lambda.runtime.events.TimeWindowEventResponse;
import java.util.List;
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
  private final HallNames names;

  public HallCounter() {
    this(Environment.read(Variable.COUNTS_TABLE), Clients.ofLambda());
  }

  public HallCounter(Environment environment, Clients clients) {
    var dynamo = clients.dynamoDb();
    String table = environment.get(Variable.COUNTS_TABLE);
    names = new HallNames(dynamo, table);
    counter = new EventCounter(new LiveCounts(dynamo, table), this::additions, "HallCounter");
  }

  private List<Addition> additions(DynamodbEvent.DynamodbStreamRecord record, Place place) {
    HallDay day = HallDay.of(record).orElse(null);
    if (day == null) {
      return List.of();
    }
    names.learn(day);
    Addition addition = day.addition(place);
    return addition.counts().isEmpty() ? List.of() : List.of(addition);
  }

  @Override
  public TimeWindowEventResponse handleRequest(DynamodbTimeWindowEvent event, Context context) {
    return counter.handleRequest(event, context);
  }
}
