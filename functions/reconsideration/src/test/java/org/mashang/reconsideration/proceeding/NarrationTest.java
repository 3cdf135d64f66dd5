package org.mashang.reconsideration.proceeding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mashang.casework.Actor;
import org.mashang.casework.rule.Action;
import org.mashang.casework.rule.Narration;
import org.mashang.reconsideration.term.DecisionKind;

class NarrationTest {

  @Test
  void aHistoryTellsWhatHappenedInTheOrderItHappened() {
    Trial trial = Trial.examined("2026-03-02");
    List<String> told =
        trial.events().stream().map(event -> Telling.of(event, trial.today()).label()).toList();
    assertEquals(List.of("收到申请", "受理", "制作文书", "发送申请书副本", "制作文书", "送达", "收到答复", "听取意见"), told);
  }

  @Test
  void everyEventThatCanHappenIsTold() {
    Set<String> given = new HashSet<>();
    Set<Class<?>> seen = new HashSet<>();
    for (int life = 0; life < 400; life++) {
      for (Event event : life(new Random(life), life % 2 == 0, given)) {
        seen.add(event.getClass());
        Narration told = Telling.of(event, LocalDate.of(2026, 9, 24));
        assertFalse(told.label().isBlank());
        assertFalse(told.summary().contains("null"), told.summary());
      }
    }
    Set<Class<?>> never = new HashSet<>(Arrays.asList(Event.class.getPermittedSubclasses()));
    never.removeAll(seen);
    assertEquals(Set.of(), never);
  }

  /** A life in which what nobody has done yet in any life is done first. */
  private static List<Event> life(Random random, boolean fromTheBeginning, Set<String> given) {
    Filler filler = new Filler(random);
    Trial trial =
        fromTheBeginning
            ? Trial.submitted("2026-09-24", Applications.withThirdParty())
            : Trial.examined("2026-09-24").proposes(DecisionKind.ORDER_PERFORMANCE, 30).approves();
    for (int step = 0; step < 50; step++) {
      trial.at(trial.now().plusSeconds(random.nextInt(step % 9 == 8 ? 6_000_000 : 100_000)));
      Actor actor =
          List.of(Trial.ZHANG, Trial.CLERK, Trial.HEAD, Actor.SYSTEM).get(random.nextInt(4));
      List<Action> actions = trial.actions(actor);
      List<Action> fresh =
          actions.stream().filter(action -> !given.contains(action.type())).toList();
      if (!actions.isEmpty()) {
        Action action = filler.choose(fresh.isEmpty() ? actions : fresh);
        given.add(action.type());
        trial.does(actor, filler.fill(trial, actor, action));
      }
    }
    return trial.events();
  }
}
