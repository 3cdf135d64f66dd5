package org.mashang.fraud.proceeding;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mashang.fraud.organ.Organ;
import org.mashang.fraud.organ.ResponsePlan;

/** What the law of a warning is judged against: the city's plan, data of one version. */
public record World(ResponsePlan plan) {

  public Optional<Organ> organ(@Nullable String id) {
    return plan.find(id);
  }

  /** What an organ is called; its id if the plan does not know it. */
  public String name(String id) {
    return plan.find(id).map(Organ::name).orElse(id);
  }

  /** Whether an organ's code belongs to this city. */
  public boolean ours(@Nullable String organ) {
    return organ != null && organ.startsWith(plan.city().substring(0, 4));
  }
}
