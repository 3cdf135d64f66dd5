package org.mashang.reports.making;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.mashang.casework.time.Shanghai;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;
import org.mashang.platform.log.CallLog;
import org.mashang.reports.counting.LiveCounts;
import org.mashang.reports.sums.SumTable;
import org.mashang.reports.sums.Summing;

/**
 * Makes the reports that are due. Each kind has a schedule of its own, and any of them makes
 * whatever is missing or no longer right: a run that was missed costs a report some hours, never
 * the report.
 */
public final class ReportMaker implements RequestHandler<Map<String, Object>, List<String>> {

  private final Summing summing;
  private final Making making;

  public ReportMaker() {
    this(
        Environment.read(
            Stocks.variables(
                Variable.REPORTS_TABLE,
                Variable.REPORTS_BUCKET,
                Variable.REPORT_READERS,
                Variable.DEMO_LOGIN,
                Variable.NOTICES_QUEUE,
                Variable.DATA_KEY,
                Variable.HASH_SECRET,
                Variable.PUBLIC_URL)),
        Clients.ofLambda());
  }

  public ReportMaker(Environment environment, Clients clients) {
    var dynamo = clients.dynamoDb();
    String table = environment.get(Variable.COUNTS_TABLE);
    summing = new Summing(new LiveCounts(dynamo, table), new SumTable(dynamo, table));
    Stock stock = Stocks.from(environment, clients);
    making =
        new Making(
            stock,
            ReportTable.from(environment, clients),
            ReportBucket.from(environment, clients),
            Telling.from(environment, clients),
            stock.names().city() + "司法局");
  }

  /**
   * @param event what the scheduler sends; only its {@code time} matters
   * @return the reports that were made, by kind, period and revision
   */
  @Override
  public List<String> handleRequest(Map<String, Object> event, Context context) {
    CallLog log = CallLog.begin("ReportMaker", context.getAwsRequestId(), null);
    try {
      Instant now = Instant.parse(String.valueOf(event.get("time")));
      summing.until(Shanghai.day(now));
      return making.due(now).stream()
          .map(one -> one.kind() + " " + one.period() + " r" + one.revision())
          .toList();
    } catch (RuntimeException e) {
      log.failed(e);
      throw e;
    } finally {
      log.end();
    }
  }
}
