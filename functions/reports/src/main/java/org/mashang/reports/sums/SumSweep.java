package org.mashang.reports.sums;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.time.Instant;
import java.util.Map;
import org.mashang.casework.time.Shanghai;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;
import org.mashang.platform.log.CallLog;
import org.mashang.reports.counting.LiveCounts;

/** Sums up every hour what is over, and what came late. */
public final class SumSweep implements RequestHandler<Map<String, Object>, String> {

  private final Summing summing;

  public SumSweep() {
    this(Environment.read(Variable.COUNTS_TABLE), Clients.ofLambda());
  }

  public SumSweep(Environment environment, Clients clients) {
    var dynamo = clients.dynamoDb();
    String table = environment.get(Variable.COUNTS_TABLE);
    summing = new Summing(new LiveCounts(dynamo, table), new SumTable(dynamo, table));
  }

  @Override
  public String handleRequest(Map<String, Object> event, Context context) {
    CallLog log = CallLog.begin("SumSweep", context.getAwsRequestId(), null);
    try {
      Instant now = Instant.parse(String.valueOf(event.get("time")));
      return summing.until(Shanghai.day(now)).size() + " days";
    } catch (RuntimeException e) {
      log.failed(e);
      throw e;
    } finally {
      log.end();
    }
  }
}
