package org.mashang.platform.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mashang.platform.store.Writing.begin;
import static org.mashang.platform.store.Writing.done;
import static org.mashang.platform.store.Writing.given;
import static org.mashang.platform.store.Writing.newId;
import static org.mashang.platform.store.Writing.numbering;
import static org.mashang.platform.store.Writing.refused;
import static org.mashang.platform.store.Writing.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mashang.casework.Refusal;
import org.mashang.emulator.EmbeddedCloud;
import org.mashang.emulator.EmbeddedCloudExtension;
import org.mashang.platform.environment.Clients;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** A shelf has room for so many open diaries; what lies on it is counted along with the diary. */
@ExtendWith(EmbeddedCloudExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CompanionsTest {

  private static final Refusal FULL =
      new Refusal("FULL", Refusal.Kind.CONFLICT, List.of(), "放不下了。", "请先合上一本。", List.of());

  private DynamoDbClient dynamo;
  private String name;

  @BeforeAll
  void connect(EmbeddedCloud cloud) {
    Map<String, String> environment = cloud.environmentOf("OfficerApi");
    dynamo = Clients.of(environment).dynamoDb();
    name = environment.get("CASES_TABLE");
  }

  private CaseStore<Diary, Diary.Command, Diary.Event> store(String shelf, int room) {
    Kind<Diary, Diary.Command, Diary.Event> kind =
        new Kind<>(
            Diary.KIND.proceeding(),
            Diary.class,
            Diary.Event.class,
            Diary.KIND.placement(),
            (before, after, id) -> count(shelf, room, open(after) - open(before)));
    return new CaseStore<>(new DynamoCaseTable(dynamo, name), kind, Writing.KEYS);
  }

  private static int open(@Nullable Diary diary) {
    return diary == null || diary.desk().isEmpty() ? 0 : 1;
  }

  private List<Also> count(String shelf, int room, int change) {
    if (change == 0) {
      return List.of();
    }
    return List.of(
        new Also(
            TransactWriteItem.builder()
                .update(
                    update ->
                        update
                            .tableName(name)
                            .key(Map.of("pk", Items.text(shelf), "sk", Items.text("SHELF")))
                            .updateExpression("ADD lying :change")
                            .conditionExpression("attribute_not_exists(lying) or lying <= :most")
                            .expressionAttributeValues(
                                Map.of(
                                    ":change", Items.number(change),
                                    ":most", Items.number(room - change))))
                .build(),
            FULL));
  }

  private long lying(String shelf) {
    Map<String, AttributeValue> key = Map.of("pk", Items.text(shelf), "sk", Items.text("SHELF"));
    AttributeValue count = dynamo.getItem(get -> get.tableName(name).key(key)).item().get("lying");
    return count == null ? 0 : Long.parseLong(count.n());
  }

  @Test
  void what_goes_with_a_case_is_written_when_its_state_changes_so() {
    String shelf = "SHELF#" + newId();
    String id = newId();
    var store = store(shelf, 5);
    done(store.open(id, given(), begin("desk")));
    assertEquals(1, lying(shelf));
    done(store.act(id, Order.now(given(), write("x"))));
    assertEquals(1, lying(shelf));
    done(store.act(id, Order.now(given(), new Diary.Command.Close())));
    assertEquals(0, lying(shelf));
  }

  @Test
  void a_repetition_counts_once() {
    String shelf = "SHELF#" + newId();
    String id = newId();
    Given given = given();
    var store = store(shelf, 1);
    done(store.open(id, given, begin("desk")));
    assertTrue(done(store.open(id, given, begin("desk"))).replayed());
    Order<Diary, Diary.Command> close = Order.now(given(), new Diary.Command.Close());
    done(store.act(id, close));
    assertTrue(done(store.act(id, close)).replayed());
    assertEquals(0, lying(shelf));
  }

  @Test
  void a_condition_that_does_not_hold_refuses_the_command_and_changes_nothing() {
    String shelf = "SHELF#" + newId();
    var store = store(shelf, 1);
    done(store.open(newId(), given(), begin("desk")));
    String second = newId();
    assertEquals("FULL", refused(store.open(second, given(), begin("desk"))));
    assertTrue(store.find(second).isEmpty());
    assertEquals(1, lying(shelf));
  }

  @Test
  void a_companion_that_refuses_leaves_the_number_undrawn() {
    String series = newId();
    String shelf = "SHELF#" + newId();
    String id = newId();
    var roomy = store(shelf, 1);
    done(roomy.open(id, given(), begin("desk")));
    Kind<Diary, Diary.Command, Diary.Event> full =
        new Kind<>(
            Diary.KIND.proceeding(),
            Diary.class,
            Diary.Event.class,
            Diary.KIND.placement(),
            (before, after, caseId) -> count(shelf, 1, 1));
    CaseTable table = new DynamoCaseTable(dynamo, name);
    var store = new CaseStore<>(table, full, Writing.KEYS);
    assertEquals("FULL", refused(store.act(id, numbering(series, "外"))));
    assertEquals(Map.of(), table.find("none", "none", series).last());
    assertEquals(1, store.find(id).orElseThrow().version());
  }

  @Test
  void cases_that_count_on_one_shelf_at_the_same_time_wait_for_each_other() throws Exception {
    String shelf = "SHELF#" + newId();
    var store = store(shelf, 1_000);
    List<Callable<Outcome<Diary, Diary.Event>>> work = new ArrayList<>();
    for (int i = 0; i < 64; i++) {
      work.add(() -> store.open(newId(), given(), begin("desk")));
    }
    try (ExecutorService threads = Executors.newFixedThreadPool(16)) {
      for (Future<Outcome<Diary, Diary.Event>> one : threads.invokeAll(work)) {
        done(one.get());
      }
    }
    assertEquals(64, lying(shelf));
  }
}
