package org.mashang.screening.proceeding;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mashang.screening.office.Procuratorate;
import org.mashang.screening.office.Procuratorates;

/**
 * What the law of a case is judged against: the offices, the checklist, and the criteria in force,
 * all data of one version.
 */
public record World(Procuratorates offices, List<ListedPaper> checklist, Judge judge) {

  public World {
    checklist = List.copyOf(checklist);
  }

  /** The same with the criteria of a version at hand. */
  public World with(Judge other) {
    return new World(offices, checklist, other);
  }

  Optional<Procuratorate> office(@Nullable String id) {
    return offices.find(id);
  }

  /** What the checklist calls a kind of paper; the code itself if it does not know it. */
  public String label(String kind) {
    return checklist.stream()
        .filter(one -> one.kind().equals(kind))
        .map(ListedPaper::label)
        .findFirst()
        .orElse(kind);
  }

  boolean lists(String kind) {
    return checklist.stream().anyMatch(one -> one.kind().equals(kind));
  }
}
