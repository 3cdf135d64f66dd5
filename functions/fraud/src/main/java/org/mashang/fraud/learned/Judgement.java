package org.mashang.fraud.learned;

import java.util.List;

/**
 * What a model says of somebody.
 *
 * @param probability 0 to 1, as among those it was learned from
 * @param contributions what each feature added to the logit, the weightiest first
 */
public record Judgement(double probability, List<Contribution> contributions) {

  public Judgement {
    contributions = List.copyOf(contributions);
  }

  /** One feature's part. */
  public record Contribution(String feature, double amount) {}
}
