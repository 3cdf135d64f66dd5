package org.mashang.platform.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mashang.casework.Personal;
import org.mashang.casework.tally.Count;
import org.mashang.casework.tally.Tally;

class CountedEventTest {

  private static final Tally<Diary, Diary.Event> TALLY =
      (before, event, after, happened) ->
          before == null
              ? List.of(
                  Count.of("diary.begun").at("330802", "330802").through(null, "DESK"),
                  Count.of("diary.pages").kind("红").outcome("\"quoted\"").amount(-5).lasting(7))
              : List.of();

  @Test
  void what_an_event_adds_stays_with_it_and_reads_the_same_from_the_table() {
    var table = new MemoryCaseTable();
    var store = new CaseStore<>(table, Diary.KIND.counting(TALLY), Writing.KEYS);
    store.open("c1", Writing.given(), new Diary.Command.Begin(Personal.name("张三"), "330802#OPEN"));
    Rows.EventRow row = table.events("c1", 1, 9).get(0);
    CountedEvent counted = CountedEvent.of(Items.of(row)).orElseThrow();
    assertEquals("c1#000001", counted.id());
    assertEquals(Writing.NOW, counted.at());
    assertEquals(
        List.of(
            new Count("diary.begun", "330802", "330802", "", "DESK", "", "", 0, null),
            new Count("diary.pages", "", "", "", "", "红", "\"quoted\"", -5, 7L)),
        counted.counts());
    assertTrue(store.verify("c1").intact());
  }

  @Test
  void an_event_that_adds_nothing_is_none() {
    var table = new MemoryCaseTable();
    var store = new CaseStore<>(table, Diary.KIND, Writing.KEYS);
    store.open("c1", Writing.given(), new Diary.Command.Begin(Personal.name("张三"), "330802#OPEN"));
    assertTrue(CountedEvent.of(Items.of(table.events("c1", 1, 9).get(0))).isEmpty());
  }
}
