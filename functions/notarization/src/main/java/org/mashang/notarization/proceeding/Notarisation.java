package org.mashang.notarization.proceeding;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Actor;
import org.mashang.casework.Decision;
import org.mashang.casework.Happened;
import org.mashang.casework.Personal;
import org.mashang.casework.Proceeding;
import org.mashang.casework.rule.Action;
import org.mashang.notarization.office.Notary;
import org.mashang.notarization.office.NotaryOffice;

/**
 * Notarisation (公证) by the law of 2017 and the rules of procedure of 2020, from the request on a
 * phone to a certificate that anybody can check.
 */
public final class Notarisation implements Proceeding<Order, Command, Event> {

  private final World world;

  public Notarisation(World world) {
    this.world = world;
  }

  public World world() {
    return world;
  }

  @Override
  public Decision<Event> decide(@Nullable Order state, Command command, Actor actor, Instant now) {
    if (command instanceof Command.Submit submit) {
      return Submission.decide(state, submit, actor, now, world);
    }
    Decision<Event> decision =
        state == null ? null : Rules.BOOK.decide(Situation.of(state, actor, now, world), command);
    return decision == null ? Decision.refuse(Access.unknown()) : decision;
  }

  @Override
  public Order evolve(@Nullable Order state, Event event, Happened happened) {
    if (state == null) {
      if (event instanceof Event.Submitted submitted) {
        return Evolution.begin(submitted, happened);
      }
      throw new IllegalArgumentException("an order begins with its submission, not with " + event);
    }
    return Evolution.apply(state, event, happened);
  }

  /** What an actor may do with an order now, each with its form. */
  public List<Action> permitted(Order state, Actor actor, Instant now) {
    return Rules.BOOK.permitted(Situation.of(state, actor, now, world));
  }

  /**
   * The text that the certificate would have if it were issued now: Chinese first, then the
   * translation where there is one. Empty while the draft is not complete.
   */
  public List<String> preview(Order state, Actor actor, Instant now) {
    Situation s = Situation.of(state, actor, now, world);
    Map<String, Personal> draft = state.draft();
    return draft == null ? List.of() : CertificateWriter.of(s, draft, "（出证时编号）").texts();
  }

  /** Notaries of the office that has or is offered the order, and why some may not have it. */
  public List<Candidate> candidates(Order state, Actor actor, Instant now) {
    Situation s = Situation.of(state, actor, now, world);
    NotaryOffice office = world.office(actor.organ());
    return office == null
        ? List.of()
        : office.notaries().stream()
            .map(notary -> new Candidate(notary, Eligibility.of(s, notary)))
            .toList();
  }

  /**
   * A notary as the head sees them.
   *
   * @param reason why the notary may not have the case, in Chinese; null if they may
   */
  public record Candidate(Notary notary, @Nullable String reason) {}
}
