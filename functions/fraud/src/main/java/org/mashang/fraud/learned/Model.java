package org.mashang.fraud.learned;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * A logistic regression over bent features.
 *
 * @param version of the file's form; 1
 */
public record Model(int version, Origin origin, double bias, List<Term> terms) {

  public Model {
    terms = List.copyOf(terms);
    Set<String> names = new HashSet<>();
    if (version != 1
        || !Double.isFinite(bias)
        || !terms.stream().allMatch(t -> names.add(t.shape().name()))) {
      throw new IllegalArgumentException("no model of ours");
    }
  }

  /** Names it where it has spoken: the day it was learned and the beginning of its data's hash. */
  public String id() {
    return "MODEL/" + origin.on() + "/" + origin.sha256().substring(0, 8);
  }

  /**
   * Judges by the features' values.
   *
   * @param value of a feature by its name; NaN where it is missing
   */
  public Judgement judge(ToDoubleFunction<String> value) {
    List<Judgement.Contribution> contributions = new ArrayList<>(terms.size());
    double logit = bias;
    for (Term term : terms) {
      String name = term.shape().name();
      double amount = term.contribution(value.applyAsDouble(name));
      logit += amount;
      contributions.add(new Judgement.Contribution(name, amount));
    }
    contributions.sort(
        Comparator.comparingDouble((Judgement.Contribution one) -> -Math.abs(one.amount())));
    return new Judgement(1 / (1 + Math.exp(-logit)), contributions);
  }
}
