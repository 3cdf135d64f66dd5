package org.mashang.platform.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every table must give to those who draw numbers. */
interface DrawingContract {

  CaseTable table();

  private CaseStore<Diary, Diary.Command, Diary.Event> store() {
    return Writing.store(table());
  }

  private String newCase() {
    String id = newId();
    done(store().open(id, given(), begin("desk-" + id)));
    return id;
  }

  private Map<String, Long> last(String series) {
    return table().find("none", "none", series).last();
  }

  private String page(Outcome<Diary, Diary.Event> outcome) {
    return done(outcome).snapshot().state().pages().getLast();
  }

  @Test
  default void numbers_are_one_two_three_and_each_word_has_its_own() {
    String series = "330800N1#" + newId();
    List<String> pages = new ArrayList<>();
    for (String word : List.of("外", "外", "内", "外", "内")) {
      pages.add(page(store().act(newCase(), numbering(series, word))));
    }
    assertEquals(List.of("外1", "外2", "内1", "外3", "内2"), pages);
    assertEquals(Map.of("外", 3L, "内", 2L), last(series));
  }

  @Test
  default void one_series_knows_nothing_of_another() {
    String series = "330800N1#" + newId();
    done(store().act(newCase(), numbering(series, "民")));
    assertEquals("民1", page(store().act(newCase(), numbering(series + "+", "民"))));
  }

  @Test
  default void a_command_that_is_refused_draws_nothing() {
    String series = newId();
    String id = newCase();
    Order<Diary, Diary.Command> unlawful =
        Order.drawing(series, given(), (diary, numbers) -> begin("外" + numbers.next("外")));
    assertEquals("NOT_NOW", refused(store().act(id, unlawful)));
    assertEquals("STALE_VERSION", refused(store().act(id, numbering(series, "外").onlyOn(7))));
    String huge = "字".repeat(140_000);
    Order<Diary, Diary.Command> tooLarge =
        Order.drawing(series, given(), (diary, numbers) -> write(huge + numbers.next("外")));
    assertEquals("CASE_TOO_LARGE", refused(store().act(id, tooLarge)));
    assertEquals(Map.of(), last(series));
    assertEquals("外1", page(store().act(id, numbering(series, "外"))));
  }

  @Test
  default void a_command_that_does_not_ask_draws_nothing() {
    String series = newId();
    Order<Diary, Diary.Command> modest =
        Order.drawing(series, given(), (diary, numbers) -> write("no number"));
    done(store().act(newCase(), modest));
    assertEquals(Map.of(), last(series));
  }

  @Test
  default void a_repeated_command_gets_its_first_number_and_draws_nothing() {
    String series = newId();
    String id = newCase();
    Order<Diary, Diary.Command> order = numbering(series, "经");
    assertEquals("经1", page(store().act(id, order)));
    assertEquals("经2", page(store().act(newCase(), numbering(series, "经"))));
    var again = store().act(id, order);
    assertTrue(done(again).replayed());
    assertEquals("经1", page(again));
    assertEquals(Map.of("经", 2L), last(series));
  }

  @Test
  default void a_command_takes_one_number_and_only_from_a_series_it_names() {
    String id = newCase();
    Order<Diary, Diary.Command> two =
        Order.drawing(
            newId(),
            given(),
            (diary, numbers) -> write("" + numbers.next("外") + numbers.next("内")));
    assertThrows(IllegalStateException.class, () -> store().act(id, two));
    Order<Diary, Diary.Command> same =
        Order.drawing(
            newId(),
            given(),
            (diary, numbers) -> write("" + numbers.next("外") + numbers.next("外")));
    assertEquals("11", page(store().act(id, same)));
  }

  @Test
  default void who_loses_the_race_for_a_number_gets_the_next() {
    String series = newId();
    String quick = newCase();
    String slow = newCase();
    AtomicBoolean overtaken = new AtomicBoolean();
    Order<Diary, Diary.Command> order =
        Order.drawing(
            series,
            given(),
            (diary, numbers) -> {
              long number = numbers.next("外");
              if (overtaken.compareAndSet(false, true)) {
                assertEquals("外1", page(store().act(quick, numbering(series, "外"))));
              }
              return write("外" + number);
            });
    var outcome = store().act(slow, order);
    assertEquals("外2", page(outcome));
    assertEquals(List.of("外2"), done(outcome).snapshot().state().pages());
    assertEquals(Map.of("外", 2L), last(series));
  }

  @Test
  default void sixteen_workers_on_one_series_leave_no_gap_and_no_double() throws Exception {
    String series = newId();
    int workers = 16;
    List<Callable<String>> work = new ArrayList<>();
    for (int i = 0; i < 2 * workers; i++) {
      String id = newCase();
      work.add(() -> page(store().act(id, numbering(series, "民"))));
    }
    List<String> pages = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(workers)) {
      for (Future<String> one : threads.invokeAll(work)) {
        pages.add(one.get());
      }
    }
    Set<String> all =
        IntStream.rangeClosed(1, work.size()).mapToObj(i -> "民" + i).collect(Collectors.toSet());
    assertEquals(work.size(), pages.size());
    assertEquals(all, Set.copyOf(pages));
    assertEquals(Map.of("民", (long) work.size()), last(series));
  }
}
