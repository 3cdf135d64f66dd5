package org.mashang.fraud.proceeding;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Actor;
import org.mashang.casework.Decision;
import org.mashang.casework.Happened;
import org.mashang.casework.Proceeding;
import org.mashang.casework.rule.Action;

/**
 * A fraud warning (预警劝阻, 反电信网络诈骗法 34). The machine reckons and reminds: it raises, calls by the
 * city's plan, and calls the next if nobody answers. What is said to people, asked of banks and
 * concluded only named persons say; nobody here has power over money.
 */
public final class FraudWarning implements Proceeding<Warning, Command, Event> {

  private final World world;

  public FraudWarning(World world) {
    this.world = world;
  }

  public World world() {
    return world;
  }

  @Override
  public Decision<Event> decide(
      @Nullable Warning state, Command command, Actor actor, Instant now) {
    if (command instanceof Command.Raise raise) {
      return state == null
          ? Raising.decide(raise, actor, now, world)
          : Decision.refuse(Access.unknown());
    }
    Decision<Event> decision =
        state == null ? null : Rules.BOOK.decide(new Situation(state, actor, now, world), command);
    return decision == null ? Decision.refuse(Access.unknown()) : decision;
  }

  @Override
  public Warning evolve(@Nullable Warning state, Event event, Happened happened) {
    if (state == null) {
      if (event instanceof Event.Raised raised) {
        return Evolution.begin(raised, happened);
      }
      throw new IllegalArgumentException("a warning begins with an alert, not with " + event);
    }
    return Evolution.apply(state, event, happened);
  }

  /** What an actor may do with a warning now, each with its form. */
  public List<Action> permitted(Warning state, Actor actor, Instant now) {
    return Rules.BOOK.permitted(new Situation(state, actor, now, world));
  }
}
