package org.mashang.reconsideration.proceeding;

import java.util.List;
import java.util.function.UnaryOperator;
import org.mashang.casework.rule.Copies;
import org.mashang.reconsideration.application.ThirdParty;

/** How lists of a case change when somebody joins, leaves, or a paper is served. */
final class Joining {

  private Joining() {}

  static List<ThirdParty> thirdParty(Case c, Event.ThirdPartyAdded e) {
    return Copies.plus(c.thirdParties(), new ThirdParty(e.kind(), e.name(), e.contact()));
  }

  static List<Mandate> appointed(List<Mandate> mandates, Event.AgentAppointed e) {
    String id = "agent-" + (mandates.size() + 1);
    return Copies.plus(mandates, new Mandate(id, e.party(), e.name(), e.until(), false));
  }

  static List<Mandate> ended(List<Mandate> mandates, String id) {
    return mandates.stream()
        .map(
            one ->
                one.id().equals(id)
                    ? new Mandate(one.id(), one.party(), one.name(), one.until(), true)
                    : one)
        .toList();
  }

  /** The papers with one of them changed. */
  static List<Issued> papers(Case c, String id, UnaryOperator<Issued> change) {
    return c.documents().stream()
        .map(paper -> paper.id().equals(id) ? change.apply(paper) : paper)
        .toList();
  }
}
