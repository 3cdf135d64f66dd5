package org.mashang.fraud.fusion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mashang.emulator.Calls;
import org.mashang.emulator.EmbeddedCloud;
import org.mashang.emulator.EmbeddedCloudExtension;
import org.mashang.fraud.rule.RuleBook;
import org.mashang.fraud.rulebook.RuleTable;
import org.mashang.fraud.rulefile.RuleReader;
import org.mashang.platform.environment.Clients;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** How often the table of rules is asked, and what holds while it does not answer. */
@ExtendWith(EmbeddedCloudExtension.class)
class CityShelfTest {

  private static final RuleBook NATIONAL = RuleReader.national();
  private static final long MINUTE = 60_000_000_000L;

  private final Calls calls = new Calls();
  private final AtomicBoolean dead = new AtomicBoolean();
  private final AtomicLong clock = new AtomicLong(17);
  private final DynamoDbClient dynamo;
  private final String table;
  private final CityShelf shelf;

  CityShelfTest(EmbeddedCloud cloud) {
    Map<String, String> variables = cloud.environmentOf("SignalFusion");
    table = variables.get("RULES_TABLE");
    dynamo = cloud.clients().dynamoDb();
    shelf =
        new CityShelf(
            NATIONAL,
            new RuleTable(Clients.of(variables, calls, new Dead()).dynamoDb(), table),
            clock::get);
  }

  /** A table that does not answer. */
  private final class Dead implements ExecutionInterceptor {
    @Override
    public void beforeExecution(
        Context.BeforeExecution context, ExecutionAttributes executionAttributes) {
      if (dead.get()) {
        throw SdkClientException.create("no route");
      }
    }
  }

  /** A version of a national rule as the table keeps it. */
  private void put(String city, int number, String stage) {
    Map<String, AttributeValue> row = new HashMap<>();
    row.put("pk", AttributeValue.fromS("CITY#" + city));
    row.put("sk", AttributeValue.fromS("RULE#P-AUTH-02#%05d".formatted(number)));
    row.put("rule", AttributeValue.fromS("P-AUTH-02"));
    row.put("number", AttributeValue.fromN(String.valueOf(number)));
    String text = RuleReader.nationalTexts().get("P-AUTH-02").toString();
    row.put("text", AttributeValue.fromS(text));
    row.put(
        "steps",
        AttributeValue.fromS(
            "[{\"to\":\"%s\",\"share\":0,\"by\":\"c\",\"name\":\"c\",\"at\":\"2026-10-01T00:00:00Z\",\"reason\":\"\"}]"
                .formatted(stage)));
    dynamo.putItem(put -> put.tableName(table).item(row));
  }

  private static boolean holds(RuleBook book, String rule) {
    return book.rules().stream().anyMatch(one -> one.id().equals(rule));
  }

  @Test
  void theTableIsAskedOnceAMinuteAndCity() {
    for (int i = 0; i < 500; i++) {
      shelf.of("331001");
      shelf.of("331002");
      clock.addAndGet(MINUTE / 500 - 1);
    }
    assertEquals(List.of("Query", "Query"), calls.names());
    clock.addAndGet(MINUTE);
    shelf.of("331001");
    assertEquals(3, calls.names().size());
  }

  @Test
  void theBookIsTheSameObjectAsLongAsNothingChangedAndChangesWithinAMinute() {
    RuleBook first = shelf.of("331003");
    assertSame(NATIONAL, first);
    put("331003", 1, "LIVE");
    assertSame(first, shelf.of("331003"));
    clock.addAndGet(MINUTE);
    RuleBook second = shelf.of("331003");
    assertTrue(holds(second, "P-AUTH-02.1") && !holds(second, "P-AUTH-02"));
    clock.addAndGet(MINUTE);
    assertSame(second, shelf.of("331003"));
    put("331003", 2, "PROPOSED");
    clock.addAndGet(MINUTE);
    assertSame(second, shelf.of("331003"));
    put("331003", 2, "SHADOW");
    clock.addAndGet(MINUTE);
    assertNotSame(second, shelf.of("331003"));
    assertSame(NATIONAL, shelf.of("331004"));
  }

  @Test
  void whileTheTableDoesNotAnswerTheLastBookHoldsAndWithNoneTheNational() {
    put("331005", 1, "LIVE");
    RuleBook known = shelf.of("331005");
    dead.set(true);
    clock.addAndGet(MINUTE);
    assertSame(known, shelf.of("331005"));
    assertSame(NATIONAL, shelf.of("331006"));
    put("331005", 1, "ENDED");
    dead.set(false);
    assertSame(known, shelf.of("331005"), "it is not asked again before a minute has passed");
    clock.addAndGet(MINUTE);
    assertSame(NATIONAL, shelf.of("331005"));
  }

  @Test
  void aRuleThatThisReleaseCannotReadIsNotLeftOutSilently() {
    put("331007", 1, "LIVE");
    RuleBook known = shelf.of("331007");
    Map<String, AttributeValue> key =
        Map.of(
            "pk", AttributeValue.fromS("CITY#331007"),
            "sk", AttributeValue.fromS("RULE#P-AUTH-02#00001"));
    dynamo.updateItem(
        update ->
            update
                .tableName(table)
                .key(key)
                .updateExpression("set #text = :text")
                .expressionAttributeNames(Map.of("#text", "text"))
                .expressionAttributeValues(Map.of(":text", AttributeValue.fromS("{}"))));
    clock.addAndGet(MINUTE);
    assertSame(known, shelf.of("331007"));
  }
}
