package org.mashang.reports.recount;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.time.Clock;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.mashang.casework.time.Shanghai;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;
import org.mashang.platform.log.CallLog;
import org.mashang.reports.counting.HallNames;
import org.mashang.reports.counting.LiveCounts;
import org.mashang.reports.sums.SumTable;
import org.mashang.reports.sums.Summing;

/**
 * Counts the whole history anew: an engineer's command, called by nothing else. {@code
 * {"compare":true}} only tells on which days the figures differ from the history; {@code
 * {"until":"2026-11-26"}} leaves that day and later ones alone, today without it.
 */
public final class Recount implements RequestHandler<Map<String, Object>, Map<String, Object>> {

  private final Recounting recounting;
  private final InstantSource machine;

  public Recount() {
    this(
        Environment.read(Variable.COUNTS_TABLE, Variable.HISTORY_TABLES),
        Clients.ofLambda(),
        Clock.systemUTC());
  }

  Recount(Environment environment, Clients clients, InstantSource machine) {
    var dynamo = clients.dynamoDb();
    String table = environment.get(Variable.COUNTS_TABLE);
    var live = new LiveCounts(dynamo, table);
    var tables = List.of(environment.get(Variable.HISTORY_TABLES).split(",", -1));
    recounting =
        new Recounting(
            new History(dynamo, tables),
            live,
            new HallNames(dynamo, table),
            new Summing(live, new SumTable(dynamo, table)));
    this.machine = machine;
  }

  @Override
  public Map<String, Object> handleRequest(Map<String, Object> wish, Context context) {
    CallLog log = CallLog.begin("Recount", context.getAwsRequestId(), null);
    try {
      LocalDate today = Shanghai.day(machine.instant());
      Object until = wish.get("until");
      LocalDate cut = until == null ? today : LocalDate.parse(until.toString());
      if (cut.isAfter(today)) {
        throw new IllegalArgumentException("until is not over yet: " + cut);
      }
      var result = recounting.run(cut, !Boolean.TRUE.equals(wish.get("compare")));
      return Map.of(
          "events", result.events(),
          "days", result.days(),
          "different", result.different().stream().map(LocalDate::toString).toList());
    } catch (RuntimeException e) {
      log.failed(e);
      throw e;
    } finally {
      log.end();
    }
  }
}
