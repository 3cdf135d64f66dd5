package org.mashang.benchmarks.reports;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.DynamodbTimeWindowEvent;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.StreamRecord;
import java.io.PrintStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mashang.benchmarks.Arguments;
import org.mashang.benchmarks.Benchmark;
import org.mashang.benchmarks.Repository;
import org.mashang.emulator.EmbeddedCloud;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;
import org.mashang.reports.counting.EventCounter;
import org.mashang.reports.making.Stocks;
import org.mashang.reports.period.Period;
import org.mashang.reports.period.PeriodKind;
import org.mashang.reports.report.Report;
import org.mashang.reports.sums.SumSweep;

/**
 * What counting costs in writes for an event, alone and in bursts, and what a monthly report costs
 * in read units and time, with few and with many events behind it.
 */
public final class ReportCost implements Benchmark {

  private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);
  private static final int DAYS = 61;
  private static final int BATCH = 1000;

  @Override
  public String what() {
    return "writes per counted event; units and time of a monthly report; --events=10000,1000000";
  }

  @Override
  public void run(String[] arguments, PrintStream out) throws Exception {
    String[] wanted = Arguments.of(arguments).text("events", "10000,1000000").split(",", -1);
    out.printf(
        "%10s %14s %14s %14s %12s %10s%n",
        "events", "puts/event", "WCU/event", "alone: puts", "report RCU", "report ms");
    for (String events : wanted) {
      try (EmbeddedCloud cloud = EmbeddedCloud.fromTemplate(Repository.template()).start()) {
        measure(cloud, Integer.parseInt(events), out);
      }
    }
  }

  private static void measure(EmbeddedCloud cloud, int events, PrintStream out) {
    Tariff tariff = new Tariff();
    Map<String, String> variables = new HashMap<>(cloud.environmentOf("ReportMaker"));
    Environment environment =
        Environment.of(
            variables,
            Arrays.stream(Variable.values())
                .filter(each -> variables.containsKey(each.name()))
                .toArray(Variable[]::new));
    Clients clients = Clients.of(variables, tariff);
    EventCounter counter = new EventCounter(environment, clients);
    CountedCity city = new CountedCity(7);
    PrintStream real = System.out;
    System.setOut(new PrintStream(java.io.OutputStream.nullOutputStream()));
    try {
      // A burst is of one day: what a stream brings together happened together. A small city has
      // as many days as a large one, and shorter bursts.
      int burst = Math.max(1, Math.min(BATCH, events / DAYS));
      int sent = 0;
      for (int day = 0; sent < events; day = (day + 1) % DAYS) {
        int some = Math.min(burst, events - sent);
        send(counter, city, FIRST.plusDays(day), sent, some);
        sent += some;
      }
      double puts = tariff.puts() / (double) events;
      double units = tariff.written() / events;
      tariff.forget();
      for (int i = 0; i < 200; i++) {
        send(counter, city, FIRST.plusDays(i % DAYS), events + i, 1);
      }
      double alone = tariff.puts() / 200.0;
      new SumSweep(environment, clients)
          .handleRequest(Map.of("time", "2026-11-01T01:00:00Z"), Silent.CONTEXT);
      var stock = Stocks.from(environment, clients);
      Period october = new Period(PeriodKind.MONTHLY, LocalDate.of(2026, 10, 1));
      stock.report(october);
      tariff.forget();
      long began = System.nanoTime();
      Report report = stock.report(october);
      double millis = (System.nanoTime() - began) / 1e6;
      if (report.sections().isEmpty()) {
        throw new IllegalStateException("an empty report");
      }
      out.printf(
          "%10d %14.3f %14.3f %14.2f %12.1f %10.0f%n",
          events, puts, units, alone, tariff.read(), millis);
    } finally {
      System.setOut(real);
    }
  }

  private static void send(
      EventCounter counter, CountedCity city, LocalDate day, int from, int many) {
    List<DynamodbEvent.DynamodbStreamRecord> records = new ArrayList<>();
    Instant at = day.atTime(4, 0).toInstant(java.time.ZoneOffset.UTC);
    for (int i = 0; i < many; i++) {
      var count = city.count();
      Map<String, AttributeValue> image = new HashMap<>();
      image.put("pk", new AttributeValue("CASE#" + (from + i)));
      image.put("sk", new AttributeValue("EVENT#000001"));
      image.put("at", new AttributeValue(at.toString()));
      image.put(
          "counts",
          new AttributeValue(
              "[[\"%s\",\"%s\",\"%s\",\"%s\",\"%s\",\"%s\",\"%s\",%d,%s]]"
                  .formatted(
                      count.measure(),
                      count.division(),
                      count.organ(),
                      count.hall(),
                      count.channel(),
                      count.kind(),
                      count.outcome(),
                      count.amount(),
                      count.lasted())));
      var record = new DynamodbEvent.DynamodbStreamRecord();
      record.setEventName("INSERT");
      record.setEventID("e" + (from + i));
      record.setDynamodb(
          new StreamRecord()
              .withNewImage(image)
              .withSequenceNumber("%021d".formatted(from + i))
              .withApproximateCreationDateTime(Date.from(at)));
      records.add(record);
    }
    var event = new DynamodbTimeWindowEvent();
    event.setShardId("shard-1");
    event.setRecords(records);
    if (!counter.handleRequest(event, Silent.CONTEXT).getBatchItemFailures().isEmpty()) {
      throw new IllegalStateException("a batch failed");
    }
  }
}
