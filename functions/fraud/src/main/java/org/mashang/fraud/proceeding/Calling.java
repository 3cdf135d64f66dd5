package org.mashang.fraud.proceeding;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mashang.fraud.alert.Level;
import org.mashang.fraud.organ.Organ;
import org.mashang.fraud.organ.Route;
import org.mashang.fraud.term.Stage;

/** Whom the plan calls about a warning (派单). */
final class Calling {

  private Calling() {}

  /** The first call of the plan. */
  static Event.Dispatched first(
      World world, Level level, @Nullable String division, long stake, Instant now, String why) {
    return call(world.plan().route(level, division, stake > 0), 0, now, now, why);
  }

  /**
   * The call of the plan for a level, while an organ is called already: whoever was called higher
   * up stays called, and has no more time than it had.
   */
  static Event.Dispatched again(
      Situation s, Level level, @Nullable String division, long stake, String why) {
    Route route = s.world().plan().route(level, division, stake > 0);
    Dispatch called = s.on().dispatch();
    List<String> ids = route.chain().stream().map(Organ::id).toList();
    int at = called == null ? 0 : Math.max(0, ids.indexOf(called.organ()));
    Instant before = Instant.MAX;
    if (called != null && awaited(s) && ids.get(at).equals(called.organ())) {
      before = called.due();
    }
    return call(route, at, s.now(), before, why);
  }

  private static boolean awaited(Situation s) {
    return s.on().position() == Stage.RAISED;
  }

  private static Event.Dispatched call(Route route, int at, Instant now, Instant most, String why) {
    Organ organ = route.chain().get(at);
    Instant planned = now.plus(route.within());
    Instant due = most.isAfter(now) && most.isBefore(planned) ? most : planned;
    return new Event.Dispatched(
        route.chain().stream().map(Organ::id).toList(),
        organ.id(),
        organ.name(),
        route.beside().stream().map(Organ::id).toList(),
        due,
        Step.text(why));
  }
}
