package org.mashang.screening.proceeding;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Actor;
import org.mashang.casework.Decision;
import org.mashang.casework.Happened;
import org.mashang.casework.Proceeding;
import org.mashang.casework.rule.Action;

/**
 * The review of a drunk-driving case (醉驾案件审查) by the opinion of 2023, the criminal procedure law
 * and the procuratorates' rules. A screening is an event like any other: the machine's finding, on
 * record with its criteria and its receipt. What follows from it only people say.
 */
public final class CaseReview implements Proceeding<Dossier, Command, Event> {

  private final World world;

  public CaseReview(World world) {
    this.world = world;
  }

  public World world() {
    return world;
  }

  @Override
  public Decision<Event> decide(
      @Nullable Dossier state, Command command, Actor actor, Instant now) {
    if (command instanceof Command.Open open) {
      return Opening.decide(open, actor, now, world);
    }
    Decision<Event> decision =
        state == null ? null : Rules.BOOK.decide(new Situation(state, actor, now, world), command);
    return decision == null ? Decision.refuse(Access.unknown()) : decision;
  }

  @Override
  public Dossier evolve(@Nullable Dossier state, Event event, Happened happened) {
    if (state == null) {
      if (event instanceof Event.Opened opened) {
        return Evolution.begin(opened, happened);
      }
      throw new IllegalArgumentException("a case begins with its opening, not with " + event);
    }
    return Evolution.apply(state, event, happened);
  }

  /** What an actor may do with a case now, each with its form. */
  public List<Action> permitted(Dossier state, Actor actor, Instant now) {
    return Rules.BOOK.permitted(new Situation(state, actor, now, world));
  }
}
