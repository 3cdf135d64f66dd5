package org.mashang.platform.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mashang.platform.store.Writing.begin;
import static org.mashang.platform.store.Writing.done;
import static org.mashang.platform.store.Writing.given;
import static org.mashang.platform.store.Writing.newId;
import static org.mashang.platform.store.Writing.numbering;
import static org.mashang.platform.store.Writing.refused;
import static org.mashang.platform.store.Writing.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mashang.casework.Personal;
import org.mashang.casework.Refusal;
import org.mashang.emulator.Calls;
import org.mashang.emulator.EmbeddedCloud;
import org.mashang.emulator.EmbeddedCloudExtension;
import org.mashang.platform.environment.Clients;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

@ExtendWith(EmbeddedCloudExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DynamoCaseTableTest implements CaseStoreContract, DrawingContract {

  private final Calls calls = new Calls();
  private DynamoDbClient dynamo;
  private String name;

  @BeforeAll
  void connect(EmbeddedCloud cloud) {
    Map<String, String> environment = cloud.environmentOf("OfficerApi");
    dynamo = Clients.of(environment, calls).dynamoDb();
    name = environment.get("CASES_TABLE");
  }

  @Override
  public CaseTable table() {
    return new DynamoCaseTable(dynamo, name);
  }

  @Test
  void a_submit_is_one_write_call_and_nothing_else() {
    String id = newId();
    List<String> made = calls.during(() -> done(store().open(id, given(), begin("desk-" + id))));
    assertEquals(List.of("TransactWriteItems"), made);
  }

  @Test
  void a_command_is_one_read_call_and_one_write_call() {
    String id = newId();
    store().open(id, given(), begin("desk-" + id));
    List<String> made = calls.during(() -> done(store().act(id, Order.on(1, given(), write("x")))));
    assertEquals(List.of("BatchGetItem", "TransactWriteItems"), made);
  }

  @Test
  void a_command_that_draws_a_number_is_one_read_call_and_one_write_call() {
    String id = newId();
    done(store().open(id, given(), begin("desk-" + id)));
    Spending spending = new Spending();
    var store = Writing.store(new DynamoCaseTable(dynamo, name, spending));
    String series = newId();
    List<String> made = calls.during(() -> done(store.act(id, numbering(series, "外"))));
    assertEquals(List.of("BatchGetItem", "TransactWriteItems"), made);
    assertEquals(1, spending.readCalls());
    assertEquals(1, spending.writeCalls());
  }

  @Test
  void a_page_of_a_desk_is_one_call_and_a_page_by_key_two() {
    String id = newId();
    store().open(id, given(), begin("desk-" + id));
    assertEquals(
        List.of("Query"),
        calls.during(() -> store().onDesk("desk-" + id, null, Diary.Line.class, 25, null)));
    assertEquals(
        List.of("Query", "BatchGetItem"),
        calls.during(() -> store().byKey("owner-clerk-1", Diary.Line.class, 5, null)));
  }

  @Test
  void nobody_changes_an_event_unseen() {
    String id = newId();
    store().open(id, given(), begin("desk-" + id));
    for (int i = 1; i <= 4; i++) {
      done(store().act(id, Order.on(i, given(), write("page " + i))));
    }
    assertTrue(store().verify(id).intact());
    Map<String, AttributeValue> third = item(id, "EVENT#000003");
    for (String attribute : List.of("payload", "at", "actorId", "actorRole", "type", "hash")) {
      Map<String, AttributeValue> forged = new HashMap<>(third);
      forged.put(attribute, forge(attribute));
      dynamo.putItem(put -> put.tableName(name).item(forged));
      assertEquals(3L, store().verify(id).brokenAt(), attribute);
    }
    dynamo.putItem(put -> put.tableName(name).item(third));
    assertTrue(store().verify(id).intact());
    dynamo.deleteItem(delete -> delete.tableName(name).key(Items.key(id, "EVENT#000005")));
    assertFalse(store().verify(id).intact());
  }

  private static AttributeValue forge(String attribute) {
    return AttributeValue.fromS(
        switch (attribute) {
          case "at" -> "2020-01-01T00:00:00Z";
          case "actorRole" -> "HEAD";
          default -> "forged";
        });
  }

  @Test
  void what_is_sealed_for_one_case_does_not_open_in_another() {
    String one = newId();
    String other = newId();
    store().open(one, given(), begin("desk-" + one));
    store().open(other, given(), begin("desk-" + other));
    Map<String, AttributeValue> moved = new HashMap<>(item(one, "CASE"));
    moved.putAll(Items.key(other, "CASE"));
    dynamo.putItem(put -> put.tableName(name).item(moved));
    assertThrows(RuntimeException.class, () -> store().find(other));
  }

  @Test
  void no_personal_datum_lies_in_the_table_in_clear() {
    String id = newId();
    store().open(id, given(), begin("desk-" + id));
    var items =
        dynamo
            .query(
                ask ->
                    ask.tableName(name)
                        .keyConditionExpression("pk = :pk")
                        .expressionAttributeValues(
                            Map.of(":pk", AttributeValue.fromS("CASE#" + id))))
            .items();
    assertEquals(4, items.size());
    assertFalse(items.toString().contains("㛃"));
  }

  @Test
  void further_writes_take_effect_with_the_command_or_not_at_all() {
    String id = newId();
    Also marker = marker("MARK#" + id);
    done(store().open(id, given(), begin("desk-" + id), List.of(marker)));
    String second = newId();
    assertEquals("TAKEN", refused(store().open(second, given(), begin("desk"), List.of(marker))));
    assertTrue(store().find(second).isEmpty());
    assertEquals(
        "TAKEN",
        refused(
            store()
                .act(
                    id,
                    Order.<Diary, Diary.Command>on(1, given(), write("x"))
                        .along(List.of(marker)))));
    assertEquals(1, store().find(id).orElseThrow().version());
  }

  @Test
  void a_repeated_submit_finds_its_further_writes_done() {
    String id = newId();
    Given given = given();
    List<Also> also = List.of(marker("MARK#" + id));
    done(store().open(id, given, begin("desk-" + id), also));
    assertTrue(done(store().open(id, given, begin("desk-" + id), also)).replayed());
  }

  private Also marker(String key) {
    return new Also(
        TransactWriteItem.builder()
            .put(
                put ->
                    put.tableName(name)
                        .item(
                            Map.of(
                                "pk", AttributeValue.fromS(key), "sk", AttributeValue.fromS("M")))
                        .conditionExpression("attribute_not_exists(pk)"))
            .build(),
        new Refusal("TAKEN", Refusal.Kind.CONFLICT, List.of(), "已被占用。", "请换一个。", List.of()));
  }

  @Test
  void a_page_of_a_desk_costs_the_same_among_a_hundred_and_among_thousands() {
    String desk = "desk-" + newId();
    seed(desk, 100);
    double few = unitsOfOnePage(desk);
    seed(desk, 9_900);
    double many = unitsOfOnePage(desk);
    assertTrue(few > 0);
    assertEquals(few, many, 0.001);
  }

  private double unitsOfOnePage(String desk) {
    Spending spending = new Spending();
    var store = Writing.store(new DynamoCaseTable(dynamo, name, spending));
    var page = store.onDesk(desk, null, Diary.Line.class, 25, null);
    assertEquals(25, page.items().size());
    assertEquals(1, spending.readCalls());
    return spending.readUnits();
  }

  /** Cases as the store writes them, put in by batches of 25. */
  private void seed(String desk, int count) {
    Codec<Diary, Diary.Event> codec = new Codec<>(Diary.KIND, Writing.KEYS);
    List<Map<String, AttributeValue>> batch = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      var diary =
          new Diary(Personal.name("王某某"), desk, Writing.NOW.plusSeconds(i), List.of(), Set.of());
      var event =
          codec.rows(newId(), 0, HashChain.ROOT, given(), List.of(new Diary.Event.Closed())).get(0);
      batch.add(Items.of(codec.row(new Snapshot<>(event.caseId(), 1, diary), event, Writing.NOW)));
      if (batch.size() == 25) {
        dynamo.batchWriteItem(
            ask ->
                ask.requestItems(
                    Map.of(
                        name,
                        batch.stream()
                            .map(
                                item ->
                                    WriteRequest.builder()
                                        .putRequest(put -> put.item(item))
                                        .build())
                            .toList())));
        batch.clear();
      }
    }
  }

  private Map<String, AttributeValue> item(String id, String sk) {
    return dynamo.getItem(get -> get.tableName(name).key(Items.key(id, sk))).item();
  }
}
