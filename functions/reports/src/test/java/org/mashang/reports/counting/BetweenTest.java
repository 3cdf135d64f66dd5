package org.mashang.reports.counting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.DynamodbTimeWindowEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mashang.casework.tally.Count;
import org.mashang.emulator.EmbeddedCloud;
import org.mashang.emulator.EmbeddedCloudExtension;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;
import org.mashang.reports.Calls;
import org.mashang.reports.Happening;
import org.mashang.reports.sums.SumSweep;
import org.mashang.reports.sums.Sums;
import org.mashang.reports.table.Attributes;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/** Something is counted at the worst moment: a day has just been read, and is not yet summed up. */
@ExtendWith(EmbeddedCloudExtension.class)
class BetweenTest {

  private static final LocalDate DAY = LocalDate.of(2026, 5, 20);
  private static final Instant NOON = Instant.parse("2026-05-20T04:00:00Z");
  private static final Map<String, Object> AFTER = Map.of("time", "2026-05-20T16:10:00Z");
  private static final Map<String, Object> LATER = Map.of("time", "2026-05-20T17:10:00Z");

  private final Map<String, String> variables;
  private final EventCounter counter;
  private final AtomicInteger sequence = new AtomicInteger();

  BetweenTest(EmbeddedCloud cloud) {
    variables = cloud.environmentOf("EventCounter");
    counter = new EventCounter(environment(), Clients.of(variables));
  }

  private Environment environment() {
    return Environment.of(
        variables,
        Arrays.stream(Variable.values())
            .filter(each -> variables.containsKey(each.name()))
            .toArray(Variable[]::new));
  }

  private void happens() {
    int number = sequence.incrementAndGet();
    var event = new DynamodbTimeWindowEvent();
    event.setShardId("between");
    event.setRecords(
        List.of(
            new Happening(
                    "between" + number,
                    1,
                    NOON,
                    List.of(Count.of("fraud.raised").at("330802", "330802").kind("BETWEEN")))
                .record(number)));
    assertTrue(counter.handleRequest(event, Calls.CONTEXT).getBatchItemFailures().isEmpty());
  }

  /** Lets something happen once, right after the live figures of a day were read so many times. */
  private final class Between implements ExecutionInterceptor {

    private final AtomicInteger reads;

    Between(int reads) {
      this.reads = new AtomicInteger(reads);
    }

    @Override
    public void afterExecution(Context.AfterExecution context, ExecutionAttributes attributes) {
      if (context.request() instanceof QueryRequest ask
          && ask.expressionAttributeValues().values().stream()
              .anyMatch(value -> ("LIVE#" + DAY).equals(value.s()))
          && reads.decrementAndGet() == 0) {
        happens();
      }
    }
  }

  private long summed() {
    return Sums.number(environment(), Clients.of(variables), DAY, "BETWEEN");
  }

  /** Other tests have summed up later days on the same tables. */
  private void nothingIsSummedUpYet() {
    Clients.of(variables)
        .dynamoDb()
        .deleteItem(
            ask ->
                ask.tableName(variables.get("COUNTS_TABLE"))
                    .key(Attributes.key("STATE", "SUMMED")));
  }

  @Test
  void whatIsCountedWhileADayIsSummedUpIsInTheNextSum() {
    nothingIsSummedUpYet();
    happens();
    // The first sweep of all reads twice: it looks for the day with which figures begin.
    new SumSweep(environment(), Clients.of(variables, new Between(2)))
        .handleRequest(AFTER, Calls.CONTEXT);
    new SumSweep(environment(), Clients.of(variables)).handleRequest(LATER, Calls.CONTEXT);
    assertEquals(2, summed());

    happens();
    new SumSweep(environment(), Clients.of(variables, new Between(1)))
        .handleRequest(LATER, Calls.CONTEXT);
    new SumSweep(environment(), Clients.of(variables)).handleRequest(LATER, Calls.CONTEXT);
    assertEquals(4, summed(), "one marked late again while it was summed up stays late");
  }
}
