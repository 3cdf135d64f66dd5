package org.mashang.screening.extract;

import java.util.List;
import java.util.Objects;

/** A laboratory's opinion in a case in which no paper says whom it is against. */
final class Lone {

  private Lone() {}

  /** The amounts of opinions that are all of one and the same person; else none. */
  static List<Mention> of(List<Mention> mentions) {
    List<Mention> found =
        mentions.stream()
            .filter(mention -> mention.role() == Role.BLOOD && mention.opinionPaper())
            .toList();
    boolean accused =
        mentions.stream()
            .anyMatch(
                mention ->
                    mention.subject().kind() == Subject.Kind.SUSPECT
                        || mention.subject().kind() == Subject.Kind.CO_SUSPECT);
    boolean one =
        found.stream()
            .allMatch(
                mention ->
                    mention.subject().name() != null
                        && Objects.equals(
                            mention.subject().name(), found.getFirst().subject().name()));
    return accused || !one ? List.of() : found;
  }
}
