package org.mashang.notarization.proceeding;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Actor;
import org.mashang.casework.rule.Copies;

/**
 * Who handles the case (承办).
 *
 * @param office id of the office; null until one has taken it
 * @param notary null until it belongs to one
 * @param excluded notaries who must not handle it: they stepped back (回避)
 */
public record Handling(
    @Nullable String office, String officeName, @Nullable Assignee notary, List<String> excluded) {

  static final Handling NOBODY = new Handling(null, "", null, List.of());

  public Handling {
    excluded = List.copyOf(excluded);
  }

  /** An office has taken it; who stepped back before must still not handle it. */
  Handling takenBy(String organ, String organName, @Nullable Assignee other) {
    return new Handling(organ, organName, other, excluded);
  }

  /** The office has sent it back. */
  Handling givenBack() {
    return new Handling(null, "", null, excluded);
  }

  Handling with(@Nullable Assignee other) {
    return new Handling(office, officeName, other, excluded);
  }

  Handling without(Assignee gone) {
    return new Handling(office, officeName, null, Copies.plus(excluded, gone.id()));
  }

  boolean isHandledBy(Actor actor) {
    return notary != null && notary.id().equals(actor.id());
  }
}
