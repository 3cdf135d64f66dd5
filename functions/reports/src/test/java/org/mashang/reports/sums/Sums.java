package org.mashang.reports.sums;

import java.time.LocalDate;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;
import org.mashang.reports.counting.LiveCounts;

/** Sums of tests elsewhere. */
public final class Sums {

  private Sums() {}

  /** How many there are of kinds that begin so, on a day and the next. */
  public static long number(Environment environment, Clients clients, LocalDate day, String kinds) {
    var dynamo = clients.dynamoDb();
    String table = environment.get(Variable.COUNTS_TABLE);
    var stretches = new Stretches(new LiveCounts(dynamo, table), new SumTable(dynamo, table));
    long[] number = {0};
    stretches
        .read(day, day.plusDays(1))
        .all()
        .each(
            (spot, entry) -> {
              if (entry.getKey().kind().startsWith(kinds)) {
                number[0] += entry.getValue().number();
              }
            });
    return number[0];
  }
}
