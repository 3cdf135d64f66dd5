package org.mashang.reports.counting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.DynamodbTimeWindowEvent;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
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
import org.mashang.reports.recount.Recounts;
import org.mashang.reports.sums.SumSweep;
import org.mashang.reports.sums.Sums;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;

/**
 * An hour of load around midnight on the real tables, with workers that die before and after any
 * write, batches that come again from an earlier place, two workers on one batch, and a sweep that
 * sums up meanwhile and dies as well.
 */
@ExtendWith(EmbeddedCloudExtension.class)
class KilledCounterTest {

  private static final Instant START = Instant.parse("2026-03-10T15:30:00Z");
  private static final LocalDate FIRST = LocalDate.of(2026, 3, 10);
  private static final int EVENTS = 1200;
  private static final List<String> TABLES =
      List.of("CasesTable", "OrdersTable", "ScreeningsTable", "WarningsTable");
  private static final List<String> MEASURES =
      List.of(
          "reconsideration.submitted",
          "notarization.issued",
          "screening.decided",
          "fraud.concluded");

  private final EmbeddedCloud cloud;
  private final Random random = new Random(20260310);
  private final Death death = new Death();
  private final DynamoDbClient dynamo;
  private final Map<String, String> variables;

  KilledCounterTest(EmbeddedCloud cloud) {
    this.cloud = cloud;
    this.variables = cloud.environmentOf("Recount");
    this.dynamo = Clients.of(variables).dynamoDb();
  }

  /** Ends the call before or after a write, as a killed worker does. */
  private static final class Death implements ExecutionInterceptor {

    private final Random random = new Random(7);
    private boolean kills;
    private int deaths;

    private synchronized void perhaps(Object request) {
      boolean writes = request instanceof PutItemRequest || request instanceof DeleteItemRequest;
      if (kills && writes && random.nextInt(12) == 0) {
        deaths++;
        throw new IllegalStateException("killed");
      }
    }

    @Override
    public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
      perhaps(context.request());
    }

    @Override
    public void afterExecution(Context.AfterExecution context, ExecutionAttributes attributes) {
      perhaps(context.request());
    }
  }

  private Environment environment() {
    return Environment.of(
        variables,
        Arrays.stream(Variable.values())
            .filter(each -> variables.containsKey(each.name()))
            .toArray(Variable[]::new));
  }

  private Count count(int table) {
    long lasted = (long) Math.exp(random.nextGaussian() * 2 + 5);
    return Count.of(MEASURES.get(table))
        .at("33080" + random.nextInt(3), "organ" + random.nextInt(2))
        .kind("K" + random.nextInt(3))
        .outcome(random.nextBoolean() ? "A" : "B")
        .amount(random.nextInt(1000) - 200)
        .lasting(lasted);
  }

  private DynamodbTimeWindowEvent batch(
      String shard, List<DynamodbEvent.DynamodbStreamRecord> records) {
    var event = new DynamodbTimeWindowEvent();
    event.setShardId(shard);
    event.setRecords(records);
    return event;
  }

  @Test
  void whateverHappensToTheCounterARecountFindsTheSame() throws Exception {
    Clients mortal = Clients.of(variables, death);
    var counter = new EventCounter(environment(), mortal);
    var halls = new HallCounter(environment(), mortal);
    var sweep = new SumSweep(environment(), mortal);
    Map<String, List<DynamodbEvent.DynamodbStreamRecord>> shards = new TreeMap<>();
    long direct = 0;
    for (int i = 0; i < EVENTS; i++) {
      int table = random.nextInt(TABLES.size());
      Instant at = START.plusMillis(3_600_000L * i / EVENTS);
      List<Count> counts =
          random.nextInt(4) == 0 ? List.of(count(table), count(table)) : List.of(count(table));
      direct += counts.size();
      var happening = new Happening("case" + i, 1, at, counts);
      String name = cloud.physicalName(TABLES.get(table));
      dynamo.putItem(put -> put.tableName(name).item(happening.item()));
      shards
          .computeIfAbsent(TABLES.get(table) + "/" + i % 2, key -> new ArrayList<>())
          .add(happening.record(i));
    }
    List<DynamodbEvent.DynamodbStreamRecord> scans = scans();

    death.kills = true;
    List<Thread> threads = new ArrayList<>();
    shards.forEach(
        (shard, records) ->
            threads.add(Thread.ofPlatform().start(() -> deliver(counter, shard, records))));
    threads.add(Thread.ofPlatform().start(() -> deliverTo(halls::handleRequest, "halls", scans)));
    threads.add(Thread.ofPlatform().start(() -> sweeps(sweep)));
    for (Thread thread : threads) {
      thread.join();
    }
    death.kills = false;
    sweep.handleRequest(Map.of("time", "2026-03-11T16:10:00Z"), Calls.CONTEXT);

    assertTrue(death.deaths > 40, "deaths: " + death.deaths);
    var result = Recounts.compare(environment(), Clients.of(variables), FIRST.plusDays(2));
    assertEquals((long) EVENTS, result.get("events"));
    assertEquals(List.of(), result.get("different"));
    assertEquals(direct, Sums.number(environment(), Clients.of(variables), FIRST, "K"));
  }

  private List<DynamodbEvent.DynamodbStreamRecord> scans() {
    List<DynamodbEvent.DynamodbStreamRecord> records = new ArrayList<>();
    String name = cloud.physicalName("FiguresTable");
    for (int i = 1; i <= 60; i++) {
      String day = "DAY#" + FIRST.plusDays(i / 31);
      Map<String, AttributeValue> image = new HashMap<>();
      image.put("pk", new AttributeValue("HALL#h1"));
      image.put("sk", new AttributeValue(day));
      image.put("division", new AttributeValue("330802"));
      image.put("organ", new AttributeValue("330802"));
      image.put("scans", new AttributeValue().withN("" + (i % 31 + 1)));
      records.add(
          Happening.record(
              i, START.plus(Duration.ofMinutes(i)), i % 31 == 0 ? "INSERT" : "MODIFY", image));
      String scans = "" + (i % 31 + 1);
      dynamo.putItem(
          put ->
              put.tableName(name)
                  .item(
                      Map.of(
                          "pk", text("HALL#h1"),
                          "sk", text(day),
                          "division", text("330802"),
                          "organ", text("330802"),
                          "scans",
                              software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromN(
                                  scans))));
    }
    return records;
  }

  private static software.amazon.awssdk.services.dynamodb.model.AttributeValue text(String text) {
    return software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS(text);
  }

  private void sweeps(SumSweep sweep) {
    for (int i = 0; i < 12; i++) {
      try {
        sweep.handleRequest(Map.of("time", "2026-03-10T16:10:00Z"), Calls.CONTEXT);
      } catch (RuntimeException e) {
        // it is called again
      }
    }
  }

  private void deliver(
      EventCounter counter, String shard, List<DynamodbEvent.DynamodbStreamRecord> records) {
    deliverTo(counter::handleRequest, shard, records);
  }

  private interface Counter {
    com.amazonaws.services.lambda.runtime.events.TimeWindowEventResponse count(
        DynamodbTimeWindowEvent event, com.amazonaws.services.lambda.runtime.Context context);
  }

  /** As Lambda does, but forgetful: after a failure, or just so, it begins again further back. */
  private void deliverTo(
      Counter counter, String shard, List<DynamodbEvent.DynamodbStreamRecord> records) {
    Random chance = new Random(shard.hashCode());
    int done = 0;
    while (done < records.size()) {
      int from = Math.max(0, done - chance.nextInt(20));
      int to = Math.min(records.size(), from + 1 + chance.nextInt(60));
      var event = batch(shard, records.subList(from, to));
      Thread zombie = null;
      if (chance.nextInt(3) == 0) {
        zombie = Thread.ofPlatform().start(() -> counter.count(event, Calls.CONTEXT));
      }
      var answer = counter.count(event, Calls.CONTEXT);
      if (zombie != null) {
        try {
          zombie.join();
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          return;
        }
      }
      if (answer.getBatchItemFailures().isEmpty()) {
        done = Math.max(done, to);
      }
    }
  }
}
