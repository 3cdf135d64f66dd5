package org.mashang.reconsideration.clock;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mashang.platform.desk.Sweep;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;
import org.mashang.platform.keys.KeyedHash;
import org.mashang.reconsideration.city.City;
import org.mashang.reconsideration.city.CityFile;
import org.mashang.reconsideration.docket.Docket;

/**
 * Records once an hour what follows from the passing of time alone: an application that nobody
 * refused in the review period counts as accepted (30(3)).
 */
public final class DeadlineSweep implements RequestHandler<Map<String, Object>, Sweep.Swept> {

  private final DeemedAcceptance deemedAcceptance;

  public DeadlineSweep() {
    this(
        Environment.read(
            Variable.CASES_TABLE, Variable.DATA_KEY, Variable.HASH_SECRET, Variable.CITY),
        Clients.ofLambda());
  }

  public DeadlineSweep(Environment environment, Clients clients) {
    City city = CityFile.read(environment.get(Variable.CITY));
    KeyedHash hash = KeyedHash.from(environment, clients);
    deemedAcceptance = new DeemedAcceptance(Docket.from(environment, clients, hash), city);
  }

  /**
   * @param event what the scheduler sends; only its {@code time} matters
   */
  @Override
  public Sweep.Swept handleRequest(Map<String, Object> event, Context context) {
    return deemedAcceptance.sweep(time(event.get("time")), context.getAwsRequestId());
  }

  private static Instant time(@Nullable Object time) {
    if (time == null) {
      throw new IllegalArgumentException("a schedule's event has a time");
    }
    return Instant.parse(time.toString());
  }
}
