package org.mashang.reports.making;

import java.util.stream.Stream;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;
import org.mashang.reports.counting.HallNames;
import org.mashang.reports.counting.LiveCounts;
import org.mashang.reports.indicator.Indicators;
import org.mashang.reports.names.Names;
import org.mashang.reports.sums.Stretches;
import org.mashang.reports.sums.SumTable;

/** Makes what reads figures, as the environment says. */
public final class Stocks {

  private Stocks() {}

  /** The variables {@link #from} needs, and more. */
  public static Variable[] variables(Variable... more) {
    return Stream.concat(Stream.of(Variable.COUNTS_TABLE, Variable.CITY), Stream.of(more))
        .toArray(Variable[]::new);
  }

  public static Stock from(Environment environment, Clients clients) {
    var dynamo = clients.dynamoDb();
    String table = environment.get(Variable.COUNTS_TABLE);
    return new Stock(
        stretches(environment, clients),
        new HallNames(dynamo, table),
        Indicators.bundled(),
        Names.of(environment.get(Variable.CITY)));
  }

  public static Stretches stretches(Environment environment, Clients clients) {
    var dynamo = clients.dynamoDb();
    String table = environment.get(Variable.COUNTS_TABLE);
    return new Stretches(new LiveCounts(dynamo, table), new SumTable(dynamo, table));
  }
}
