package org.mashang.benchmarks;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.mashang.emulator.EmbeddedCloud;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.PutRequest;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** Read units of a clerk's first page, however many cases lie on the desk. */
final class WorkListCost implements Benchmark {

  private static final int BATCH = 25;

  @Override
  public String what() {
    return "read units of the first page of a work list at 100 and at 10,000 cases";
  }

  @Override
  public void run(String[] arguments, PrintStream out) throws Exception {
    Applications applications = new Applications();
    try (EmbeddedCloud cloud = EmbeddedCloud.fromTemplate(Repository.template()).start();
        DynamoDbClient dynamo = cloud.clients().dynamoDb()) {
      Desk desk = Desk.in(cloud, applications);
      var submit = applications.submit(1);
      desk.store()
          .open(submit.id(), Applications.given(Applications.applicant(1), "submit-1"), submit);
      Map<String, AttributeValue> row = row(dynamo, desk.name());
      out.printf("%-10s %8s %8s%n", "cases", "items", "RCU");
      int there = 1;
      for (int cases : new int[] {100, 10_000}) {
        copy(dynamo, desk.name(), row, there, cases);
        there = cases;
        double before = desk.spending().readUnits();
        int items = desk.table().onDesk(value(row, "desk"), null, 25, null).items().size();
        out.printf("%-10d %8d %8.1f%n", cases, items, desk.spending().readUnits() - before);
      }
    }
  }

  /** The one case that stands for all. */
  private static Map<String, AttributeValue> row(DynamoDbClient dynamo, String table) {
    return dynamo.scan(ask -> ask.tableName(table)).items().stream()
        .filter(item -> item.containsKey("desk"))
        .findFirst()
        .orElseThrow();
  }

  private static void copy(
      DynamoDbClient dynamo, String table, Map<String, AttributeValue> row, int from, int to) {
    List<WriteRequest> batch = new ArrayList<>();
    for (int i = from; i < to; i++) {
      Map<String, AttributeValue> item = new HashMap<>(row);
      String id = "%032d".formatted(i);
      item.put("pk", text("CASE#" + id));
      String due = value(row, "due");
      item.put("due", text(due.substring(0, due.indexOf('#') + 1) + id));
      batch.add(WriteRequest.builder().putRequest(PutRequest.builder().item(item).build()).build());
      if (batch.size() == BATCH || i == to - 1) {
        Map<String, List<WriteRequest>> requests = Map.of(table, List.copyOf(batch));
        while (!requests.isEmpty()) {
          Map<String, List<WriteRequest>> now = requests;
          requests = dynamo.batchWriteItem(write -> write.requestItems(now)).unprocessedItems();
        }
        batch.clear();
      }
    }
  }

  private static String value(Map<String, AttributeValue> row, String attribute) {
    return Objects.requireNonNull(row.get(attribute)).s();
  }

  private static AttributeValue text(String value) {
    return AttributeValue.builder().s(value).build();
  }
}
