package org.mashang.reconsideration.proceeding;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Actor;
import org.mashang.casework.Decision;
import org.mashang.casework.Happened;
import org.mashang.casework.Proceeding;
import org.mashang.casework.rule.Action;
import org.mashang.reconsideration.document.Document;

/** Administrative reconsideration (行政复议) by the law as revised in 2023. */
public final class Reconsideration implements Proceeding<Case, Command, Event> {

  @Override
  public Decision<Event> decide(@Nullable Case state, Command command, Actor actor, Instant now) {
    if (command instanceof Command.Submit submit) {
      return Submission.decide(state, submit, actor, now);
    }
    Decision<Event> decision =
        state == null ? null : Rules.BOOK.decide(Situation.of(state, actor, now), command);
    return decision == null ? Decision.refuse(Access.unknown()) : decision;
  }

  @Override
  public Case evolve(@Nullable Case state, Event event, Happened happened) {
    if (state == null) {
      if (event instanceof Event.Submitted submitted) {
        return Evolution.begin(submitted, happened);
      }
      throw new IllegalArgumentException("a case begins with its submission, not with " + event);
    }
    return Evolution.apply(state, event, happened);
  }

  /**
   * What an actor may do in a case now, each with its form: exactly those commands that {@link
   * #decide} would accept if their form is filled in rightly.
   */
  public List<Action> permitted(Case state, Actor actor, Instant now) {
    return Rules.BOOK.permitted(Situation.of(state, actor, now));
  }

  /**
   * The papers that the head's consent to what is proposed would make out, as they would read now:
   * who answers for a decision has read it (61(1)). Empty if nothing is proposed.
   */
  public List<Document> drafts(Case state, Actor actor, Instant now) {
    Proposal proposal = state.proposal();
    return proposal == null
        ? List.of()
        : Approving.drafts(Situation.of(state, actor, now), proposal);
  }
}
