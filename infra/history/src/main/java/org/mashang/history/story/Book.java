package org.mashang.history.story;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.mashang.casework.Actor;
import org.mashang.casework.Refusal;
import org.mashang.platform.store.CaseStore;
import org.mashang.platform.store.Given;
import org.mashang.platform.store.Order;
import org.mashang.platform.store.Outcome;

/** Writes stories into the store of a capability, a command at a time. */
public final class Book<S, C, E> {

  private final String name;
  private final Function<Instant, CaseStore<S, C, E>> stores;

  /**
   * @param stores the store, with the law as it stands at some time
   */
  public Book(String name, Function<Instant, CaseStore<S, C, E>> stores) {
    this.name = name;
    this.stores = stores;
  }

  public String name() {
    return name;
  }

  /** The steps of a story, ready to be taken in order. */
  public List<Step> steps(Story<S, C> story) {
    Story.Opening<C> opening = story.opening();
    String first = commandId(story, 0, opening.type());
    String caseId = opening.id().of(first);
    List<Step> steps = new ArrayList<>();
    steps.add(
        new Step(
            opening.at(),
            first,
            () ->
                ending(
                    stores
                        .apply(opening.at())
                        .open(
                            caseId,
                            new Given(opening.by(), opening.at(), first, first),
                            opening.command().of(caseId)))));
    for (int i = 0; i < story.moves().size(); i++) {
      Move<S, C> move = story.moves().get(i);
      String id = commandId(story, i + 1, move.type());
      steps.add(new Step(move.at(), id, () -> give(caseId, move, id)));
    }
    return steps;
  }

  private Step.Ending give(String caseId, Move<S, C> move, String id) {
    Actor by = move.by().id().isEmpty() ? applicant(caseId, move.by()) : move.by();
    Order<S, C> order =
        new Order<>(
            new Given(by, move.at(), id, id),
            OptionalLong.empty(),
            state -> Optional.empty(),
            (state, numbers) -> move.command().to(state, numbers, id),
            Optional.ofNullable(move.series()),
            List.of());
    try {
      return ending(stores.apply(move.at()).act(caseId, order));
    } catch (Move.Nothing e) {
      return Step.Ending.nothing();
    }
  }

  private static Actor applicant(String caseId, Actor as) {
    return new Actor(Actor.applicantIdOf(caseId), as.name(), as.role(), as.organ());
  }

  private static <S, E> Step.Ending ending(Outcome<S, E> outcome) {
    return switch (outcome) {
      case Outcome.Done<S, E> done ->
          done.replayed() ? Step.Ending.known() : Step.Ending.done(done.events().size());
      case Outcome.Refused<S, E>(Refusal refusal) ->
          Step.Ending.refused(refusal.code() + " " + refusal.reason() + " " + refusal.faults());
    };
  }

  private static String commandId(Story<?, ?> story, int number, String type) {
    return "history/" + story.key() + "/" + number + "-" + type;
  }
}
