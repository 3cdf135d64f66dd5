package org.mashang.platform.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mashang.platform.store.Writing.NOW;
import static org.mashang.platform.store.Writing.begin;
import static org.mashang.platform.store.Writing.done;
import static org.mashang.platform.store.Writing.given;
import static org.mashang.platform.store.Writing.newId;
import static org.mashang.platform.store.Writing.refused;
import static org.mashang.platform.store.Writing.write;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mashang.casework.Personal;

/** What every table must give the store. */
interface CaseStoreContract {

  CaseTable table();

  default CaseStore<Diary, Diary.Command, Diary.Event> store() {
    return Writing.store(table());
  }

  @Test
  default void a_case_is_opened_and_read_back_with_its_personal_data() {
    String id = newId();
    var opened = done(store().open(id, given(), begin("desk-" + id)));
    assertEquals(1, opened.snapshot().version());
    assertFalse(opened.replayed());
    var read = store().find(id).orElseThrow();
    assertEquals(opened.snapshot(), read);
    assertEquals(Personal.name("㛃𬎆"), read.state().owner());
    assertTrue(store().find(newId()).isEmpty());
  }

  @Test
  default void a_command_appends_its_events_and_all_of_them() {
    String id = newId();
    store().open(id, given(), begin("desk-" + id));
    var twice = new Diary.Command.WriteTwice("雨");
    var written = done(store().act(id, Order.on(1, given(), twice)));
    assertEquals(3, written.snapshot().version());
    assertEquals(List.of("雨", "雨"), written.snapshot().state().pages());
    var history = store().history(id);
    assertEquals(List.of(1L, 2L, 3L), history.stream().map(Recorded::sequence).toList());
    assertEquals(
        List.of("begun", "written", "written"), history.stream().map(Recorded::type).toList());
    assertEquals(Writing.CLERK, history.get(2).by());
    assertEquals(NOW, history.get(2).at());
    assertEquals(history.get(1).hash(), history.get(2).previousHash());
    assertTrue(store().verify(id).intact());
  }

  @Test
  default void a_command_on_an_old_version_is_refused_and_changes_nothing() {
    String id = newId();
    store().open(id, given(), begin("desk-" + id));
    done(store().act(id, Order.on(1, given(), write("a"))));
    assertEquals("STALE_VERSION", refused(store().act(id, Order.on(1, given(), write("b")))));
    assertEquals(List.of("a"), store().find(id).orElseThrow().state().pages());
  }

  @Test
  default void a_repeated_submit_gets_the_first_answer() {
    String id = newId();
    Given given = given();
    var first = done(store().open(id, given, begin("desk-" + id)));
    done(store().act(id, Order.on(1, given(), write("later"))));
    var second = done(store().open(id, given, begin("desk-" + id)));
    assertTrue(second.replayed());
    assertEquals(first.snapshot(), second.snapshot());
    assertEquals(first.events(), second.events());
    assertEquals(2, store().history(id).size());
  }

  @Test
  default void a_repeated_command_gets_the_first_answer_even_when_the_case_has_moved_on() {
    String id = newId();
    store().open(id, given(), begin("desk-" + id));
    Order<Diary, Diary.Command> order = Order.on(1, given(), write("once"));
    var first = done(store().act(id, order));
    done(store().act(id, Order.on(2, given(), write("next"))));
    var second = done(store().act(id, order));
    assertTrue(second.replayed());
    assertEquals(first.snapshot(), second.snapshot());
    assertEquals(first.events(), second.events());
    assertEquals(List.of("once", "next"), store().find(id).orElseThrow().state().pages());
  }

  @Test
  default void the_same_command_id_with_another_body_is_refused() {
    String id = newId();
    Given given = given("command-1", "one body");
    store().open(id, given, begin("desk-" + id));
    Given other = given("command-1", "another body");
    assertEquals("IDEMPOTENCY_KEY_REUSED", refused(store().open(id, other, begin("desk"))));
    assertEquals(
        "IDEMPOTENCY_KEY_REUSED", refused(store().act(id, Order.on(1, other, write("x")))));
  }

  @Test
  default void an_unknown_case_and_one_the_caller_may_not_know_look_alike() {
    String id = newId();
    store().open(id, given(), begin("desk-" + id));
    Order<Diary, Diary.Command> order = Order.on(1, given(), write("x"));
    assertEquals("CASE_UNKNOWN", refused(store().act(newId(), order)));
    var guarded = order.guardedBy(state -> Optional.of(StoreRefusals.unknownCase()));
    assertEquals("CASE_UNKNOWN", refused(store().act(id, guarded)));
  }

  @Test
  default void a_command_the_law_refuses_leaves_no_trace() {
    String id = newId();
    assertEquals("NOT_NOW", refused(store().open(id, given(), write("x"))));
    assertTrue(store().find(id).isEmpty());
    store().open(id, given(), begin("desk-" + id));
    assertEquals("NOT_NOW", refused(store().act(id, Order.on(1, given(), begin("y")))));
    assertEquals(1, store().history(id).size());
  }

  @Test
  default void sixteen_writers_on_one_case_lose_nothing_and_double_nothing() throws Exception {
    String id = newId();
    store().open(id, given(), begin("desk-" + id));
    int writers = 16;
    List<Callable<Outcome<Diary, Diary.Event>>> work = new ArrayList<>();
    for (int i = 0; i < writers; i++) {
      Order<Diary, Diary.Command> order = Order.now(given(), write("page " + i));
      work.add(() -> insist(id, order));
      work.add(() -> insist(id, order));
    }
    try (ExecutorService threads = Executors.newFixedThreadPool(writers)) {
      for (Future<Outcome<Diary, Diary.Event>> one : threads.invokeAll(work)) {
        done(one.get());
      }
    }
    List<String> pages = store().find(id).orElseThrow().state().pages();
    assertEquals(writers, pages.size());
    assertEquals(
        IntStream.range(0, writers).mapToObj(i -> "page " + i).collect(Collectors.toSet()),
        new HashSet<>(pages));
    assertEquals(writers + 1, store().history(id).size());
    assertTrue(store().verify(id).intact());
  }

  /** What a client does that is told to come again: the same command with the same id. */
  private Outcome<Diary, Diary.Event> insist(String id, Order<Diary, Diary.Command> order) {
    while (true) {
      var outcome = store().act(id, order);
      if (!(outcome instanceof Outcome.Refused<Diary, Diary.Event> refused)
          || !refused.refusal().code().equals("TOO_BUSY")) {
        return outcome;
      }
    }
  }

  @Test
  default void of_two_who_saw_the_same_version_one_wins() throws Exception {
    String id = newId();
    store().open(id, given(), begin("desk-" + id));
    List<Callable<Outcome<Diary, Diary.Event>>> work = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      String page = "page " + i;
      work.add(() -> store().act(id, Order.on(1, given(), write(page))));
    }
    int won = 0;
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      for (Future<Outcome<Diary, Diary.Event>> one : threads.invokeAll(work)) {
        if (one.get() instanceof Outcome.Done) {
          won++;
        } else {
          assertEquals("STALE_VERSION", refused(one.get()));
        }
      }
    }
    assertEquals(1, won);
    assertEquals(2, store().find(id).orElseThrow().version());
  }

  @Test
  default void a_case_that_grows_too_large_is_refused_before_it_is_written() {
    String id = newId();
    store().open(id, given(), begin("desk-" + id));
    String huge = "字".repeat(140_000);
    assertEquals("CASE_TOO_LARGE", refused(store().act(id, Order.on(1, given(), write(huge)))));
    assertEquals(1, store().find(id).orElseThrow().version());
  }

  @Test
  default void a_desk_is_read_page_by_page_by_due_time_and_closed_cases_leave_it() {
    String desk = "desk-" + newId();
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      String id = newId();
      ids.add(id);
      Given at =
          new Given(Writing.CLERK, NOW.plusSeconds(60L * ((i * 3) % 7)), newId(), "fingerprint");
      store().open(id, at, begin(desk));
    }
    store().act(ids.get(0), Order.on(1, given(), new Diary.Command.Close()));
    List<Listed<Diary.Line>> all = new ArrayList<>();
    String from = null;
    do {
      Page<Listed<Diary.Line>> page = store().onDesk(desk, null, Diary.Line.class, 2, from);
      assertTrue(page.items().size() <= 2);
      all.addAll(page.items());
      from = page.next();
    } while (from != null);
    assertEquals(6, all.size());
    assertEquals(
        Set.copyOf(ids.subList(1, 7)), Set.copyOf(all.stream().map(Listed::caseId).toList()));
    List<Instant> due = all.stream().map(Listed::due).toList();
    assertEquals(due.stream().sorted().toList(), due);
    assertEquals(Personal.name("㛃𬎆"), all.get(0).summary().owner());
    var third = all.get(2);
    var upTo = store().onDesk(desk, third.due(), Diary.Line.class, 100, null);
    assertEquals(3, upTo.items().size());
    assertNull(upTo.next());
  }

  @Test
  default void a_case_is_found_by_every_key_it_has_and_by_none_it_had() {
    String reader = "reader-" + newId();
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      String id = newId();
      ids.add(id);
      Given at = new Given(Writing.CLERK, NOW.plusSeconds(i), newId(), "fingerprint");
      store().open(id, at, begin("desk-" + id));
      done(store().act(id, Order.on(1, given(), new Diary.Command.Lend(reader))));
    }
    var first = store().byKey(reader, Diary.Line.class, 2, null);
    assertEquals(
        List.of(ids.get(2), ids.get(1)), first.items().stream().map(Listed::caseId).toList());
    var second = store().byKey(reader, Diary.Line.class, 2, first.next());
    assertEquals(List.of(ids.get(0)), second.items().stream().map(Listed::caseId).toList());
    done(store().act(ids.get(1), Order.on(2, given(), new Diary.Command.TakeBack(reader))));
    assertEquals(2, store().byKey(reader, Diary.Line.class, 10, null).items().size());
  }
}
