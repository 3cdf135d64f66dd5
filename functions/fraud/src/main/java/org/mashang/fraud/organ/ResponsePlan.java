package org.mashang.fraud.organ;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mashang.fraud.alert.Level;

/**
 * The response plan of a city (应急预案): its organs, and for each level who is called in what order. A
 * change is a new file, not a change of code.
 *
 * @param city division code
 */
public record ResponsePlan(
    String version, String city, List<Organ> organs, Map<Level, LevelPlan> levels) {

  public ResponsePlan {
    organs = List.copyOf(organs);
    levels = Map.copyOf(levels);
    for (Level level : Level.values()) {
      if (!levels.containsKey(level)) {
        throw new IllegalArgumentException("the plan says nothing for " + level);
      }
    }
    if (organs.stream().noneMatch(organ -> organ.kind() == OrganKind.CITY_CENTRE)) {
      throw new IllegalArgumentException("the plan names no city centre");
    }
  }

  public Optional<Organ> find(@Nullable String id) {
    return organs.stream().filter(organ -> organ.id().equals(id)).findFirst();
  }

  /** The city's centre. */
  public Organ centre() {
    return organs.stream()
        .filter(organ -> organ.kind() == OrganKind.CITY_CENTRE)
        .findFirst()
        .orElseThrow();
  }

  /** The fraud centre of a division, if it has one. */
  public Optional<Organ> centreOf(@Nullable String division) {
    return of(OrganKind.DISTRICT_CENTRE, division);
  }

  /**
   * Who is called about a warning. A division that has no organ of a kind skips it; one that nobody
   * names leaves the city's centre, which is last in every chain.
   *
   * @param money whether money is at stake, so that a bank can do something
   */
  public Route route(Level level, @Nullable String division, boolean money) {
    LevelPlan plan = Objects.requireNonNull(levels.get(level));
    Set<Organ> chain = new LinkedHashSet<>();
    plan.chain().forEach(kind -> of(kind, division).ifPresent(chain::add));
    Organ centre = centre();
    chain.remove(centre);
    List<Organ> ordered = new ArrayList<>(chain);
    ordered.add(centre);
    List<Organ> beside =
        plan.beside().stream()
            .filter(kind -> kind != OrganKind.BANK_BRANCH || money)
            .flatMap(kind -> of(kind, division).stream())
            .filter(organ -> !ordered.contains(organ))
            .toList();
    return new Route(plan.within(), ordered, beside);
  }

  private Optional<Organ> of(OrganKind kind, @Nullable String division) {
    return organs.stream()
        .filter(organ -> organ.kind() == kind && organ.division().equals(division))
        .findFirst();
  }
}
