package org.mashang.reports.overdue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mashang.reports.table.Attributes.text;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mashang.emulator.EmbeddedCloud;
import org.mashang.emulator.EmbeddedCloudExtension;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;
import org.mashang.reports.figure.Capability;
import org.mashang.reports.names.Names;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;

/** What the work lists say is overdue, read from the tables that the template makes. */
@ExtendWith(EmbeddedCloudExtension.class)
class OverdueTest {

  private static final Instant NOW = Instant.parse("2026-11-02T01:00:00Z");
  private static final Instant YESTERDAY = NOW.minus(1, ChronoUnit.DAYS);
  private static final Instant TOMORROW = NOW.plus(1, ChronoUnit.DAYS);
  private static final Instant NEXT_WEEK = NOW.plus(7, ChronoUnit.DAYS);
  private static final String OFFICE = "330800N1";

  private final DynamoDbClient dynamo;
  private final Environment environment;
  private final Overdue overdue;
  private int cases;

  OverdueTest(EmbeddedCloud cloud) {
    Map<String, String> variables = new HashMap<>(cloud.environmentOf("CityFiguresApi"));
    environment =
        Environment.of(
            variables,
            Arrays.stream(Variable.values())
                .filter(each -> variables.containsKey(each.name()))
                .toArray(Variable[]::new));
    Clients clients = Clients.of(variables);
    dynamo = clients.dynamoDb();
    overdue = new Overdue(environment, clients);
  }

  @BeforeEach
  void nothingLiesOnTheDesks() {
    for (Watch watch : Watch.ALL) {
      String table = environment.get(watch.table());
      for (var item : dynamo.scan(ScanRequest.builder().tableName(table).build()).items()) {
        Map<String, AttributeValue> key = Map.of("pk", item.get("pk"), "sk", item.get("sk"));
        dynamo.deleteItem(ask -> ask.tableName(table).key(key));
      }
    }
  }

  private void lies(Variable table, String desk, Instant due, String summary) {
    Map<String, AttributeValue> row =
        Map.of(
            "pk", text("CASE#" + ++cases),
            "sk", text("CASE"),
            "desk", text(desk),
            "due", text(due + "#" + cases),
            "summary", text("sealed-key " + summary));
    dynamo.putItem(ask -> ask.tableName(environment.get(table)).item(row));
  }

  private static String organDue(Instant at) {
    return "{\"organDue\":\"%s\"}".formatted(at);
  }

  private List<Integer> of(Capability capability, String organ) {
    return overdue.now(NOW, Names.of("330800")).stream()
        .filter(one -> one.capability() == capability && one.organ().equals(organ))
        .findFirst()
        .map(one -> List.of(one.overdue(), one.soon()))
        .orElseThrow();
  }

  @Test
  void whatIsOverdueAndWhatSoonWillBeIsToldByOrgan() {
    lies(Variable.CASES_TABLE, "330802#EXAMINATION", YESTERDAY, organDue(YESTERDAY));
    lies(Variable.CASES_TABLE, "330802#ANSWER", TOMORROW, organDue(TOMORROW));
    lies(Variable.CASES_TABLE, "330802#APPROVAL", NEXT_WEEK, organDue(NEXT_WEEK));
    lies(Variable.CASES_TABLE, "330881#ACCEPTED", NOW, organDue(NOW));

    assertEquals(List.of(1, 1), of(Capability.RECONSIDERATION, "330802"));
    assertEquals(List.of(1, 0), of(Capability.RECONSIDERATION, "330881"));
    assertEquals(List.of(0, 0), of(Capability.RECONSIDERATION, "330822"));
  }

  @Test
  void whatSomebodyElseLetsPassIsNotOverdueOfTheOrgan() {
    lies(Variable.ORDERS_TABLE, OFFICE + "#HANDLING", YESTERDAY, "{\"organDue\":null}");
    lies(Variable.ORDERS_TABLE, OFFICE + "#HANDLING", YESTERDAY, organDue(NEXT_WEEK));
    lies(Variable.CASES_TABLE, "330802#SUPPLEMENT", YESTERDAY, organDue(YESTERDAY));

    assertEquals(List.of(0, 0), of(Capability.NOTARIZATION, OFFICE));
    assertEquals(List.of(0, 0), of(Capability.RECONSIDERATION, "330802"));
  }

  @Test
  void whatSomebodyElseLetsPassHidesNothingThatTheOrganIsLateWith() {
    lies(
        Variable.ORDERS_TABLE,
        OFFICE + "#HANDLING",
        YESTERDAY.minus(9, ChronoUnit.DAYS),
        organDue(YESTERDAY));

    assertEquals(List.of(1, 0), of(Capability.NOTARIZATION, OFFICE));
  }

  @Test
  void aRowThatWasWrittenBeforeItSaidWhatBindsTheOrganCountsByItsFirstClock() {
    lies(Variable.ORDERS_TABLE, OFFICE + "#PAUSED", YESTERDAY, "{}");

    assertEquals(List.of(1, 0), of(Capability.NOTARIZATION, OFFICE));
  }

  @Test
  void aWarningCountsForTheOrganThatIsCalled() {
    lies(
        Variable.WARNINGS_TABLE,
        "330800#RAISED#RED",
        YESTERDAY,
        "{\"organ\":\"330802P\",\"dueAt\":\"%s\"}".formatted(YESTERDAY));
    lies(
        Variable.WARNINGS_TABLE,
        "330800#FOLLOW_UP#BLUE",
        TOMORROW,
        "{\"organ\":\"330802P\",\"dueAt\":\"%s\"}".formatted(TOMORROW));

    assertEquals(List.of(1, 1), of(Capability.FRAUD, "330802P"));
  }
}
