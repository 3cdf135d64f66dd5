package org.mashang.platform.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

class DrawingProperties {

  enum Kind {
    DRAW,
    REFUSED,
    REPEAT,
    WRITE
  }

  record Step(Kind kind, String word, int which) {}

  private record Answered(String id, Order<Diary, Diary.Command> order, String page) {}

  @Property(tries = 200)
  void a_series_stands_at_the_number_of_draws_that_took_effect(
      @ForAll @Size(max = 40) List<@From("steps") Step> steps) {
    CaseTable table = new MemoryCaseTable();
    var store = Writing.store(table);
    List<String> ids = List.of(newId(), newId(), newId());
    ids.forEach(id -> done(store.open(id, given(), begin("desk"))));
    Map<String, Long> drawn = new HashMap<>();
    List<Answered> answered = new ArrayList<>();
    for (Step step : steps) {
      String id = ids.get(step.which % ids.size());
      switch (step.kind) {
        case DRAW -> {
          Order<Diary, Diary.Command> order = numbering("s", step.word);
          String page = step.word + drawn.merge(step.word, 1L, Long::sum);
          assertEquals(page, page(store.act(id, order)));
          answered.add(new Answered(id, order, page));
        }
        case REFUSED -> {
          Order<Diary, Diary.Command> order =
              Order.drawing("s", given(), (diary, numbers) -> begin("" + numbers.next(step.word)));
          assertEquals("NOT_NOW", refused(store.act(id, order)));
        }
        case REPEAT -> {
          if (!answered.isEmpty()) {
            Answered first = answered.get(step.which % answered.size());
            assertEquals(first.page, page(store.act(first.id, first.order)));
          }
        }
        case WRITE -> done(store.act(id, Order.now(given(), write("x"))));
      }
      assertEquals(drawn, table.find("none", "none", "s").last());
    }
  }

  private static String page(Outcome<Diary, Diary.Event> outcome) {
    return done(outcome).snapshot().state().pages().getLast();
  }

  @Provide
  Arbitrary<Step> steps() {
    return Combinators.combine(
            Arbitraries.of(Kind.class),
            Arbitraries.of("外", "内", "民"),
            Arbitraries.integers().between(0, 99))
        .as(Step::new);
  }
}
