package org.mashang.fraud.learned;

import java.util.List;
import java.util.Map;

/**
 * A watched person's score: the model over counts of signals, by kind and window, named as {@code
 * TRANSFER_24H}. A count that is not there is 0 and not missing: nothing of the kind was told.
 */
public final class PersonScore {

  private static final int MOST = 1_000;
  private static final int TOLD = 5;

  private final Model model;

  public PersonScore(Model model) {
    this.model = model;
  }

  /**
   * What it comes to.
   *
   * @param thousandths 0 to 1,000
   * @param reasons the features that speak for it most, at most five
   */
  public record Scored(int thousandths, List<Judgement.Contribution> reasons) {

    public Scored {
      reasons = List.copyOf(reasons);
    }
  }

  public Scored score(Map<String, Integer> counts) {
    Judgement judged = model.judge(name -> counts.getOrDefault(name, 0));
    return new Scored(
        (int) Math.round(judged.probability() * MOST),
        judged.contributions().stream().filter(one -> one.amount() > 0).limit(TOLD).toList());
  }
}
