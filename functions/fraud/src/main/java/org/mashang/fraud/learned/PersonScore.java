package org.mashang.fraud.learned;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mashang.fraud.watch.Watched;

/**
 * A watched person's score: the model over {@link PersonCounts}. A count that is not there is 0 and
 * not missing: nothing of the kind was told. What speaks for it is told against somebody of whom
 * nothing is known.
 */
public final class PersonScore {

  private static final int MOST = 1_000;
  private static final int TOLD = 4;

  /** A state remembers fewer of any kind; a count beyond weighs like this one. */
  private static final int MOST_COUNT = 64;

  private final String id;

  /** The logit of somebody of whom nothing is known. */
  private final double nothing;

  /** What a count adds to it, by feature and count; null where the model has no such feature. */
  private final double[][] adds;

  /**
   * @throws IllegalArgumentException if the model knows a feature that nobody counts
   */
  public PersonScore(Model model) {
    id = model.id();
    adds = new double[PersonCounts.NAMES.size()][];
    double logit = model.bias();
    for (Term term : model.terms()) {
      int feature = PersonCounts.NAMES.indexOf(term.shape().name());
      if (feature < 0) {
        throw new IllegalArgumentException(term.shape().name() + " is not counted");
      }
      double none = term.contribution(0);
      logit += none;
      adds[feature] = new double[MOST_COUNT + 1];
      for (int count = 1; count <= MOST_COUNT; count++) {
        adds[feature][count] = term.contribution(count) - none;
      }
    }
    nothing = logit;
  }

  /**
   * A fact that speaks for it.
   *
   * @param words what was counted, in Chinese
   * @param percent of all that speaks for it
   */
  public record Fact(String words, int percent) {}

  /** Names the model; see {@link Model#id}. */
  public String id() {
    return id;
  }

  /** 0 to 1,000, as among those it was learned from. */
  public int thousandths(int[] counts) {
    double logit = nothing;
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > 0) {
        logit += added(i, counts[i]);
      }
    }
    return (int) Math.round(MOST / (1 + Math.exp(-logit)));
  }

  public int thousandths(Watched person) {
    return thousandths(PersonCounts.of(person));
  }

  /** The facts that speak for it most, the weightiest first. */
  public List<Fact> facts(Watched person) {
    int[] counts = PersonCounts.of(person);
    List<Weighed> weighed = new ArrayList<>();
    double all = 0;
    for (int sign = 0; sign < PersonCounts.SIGNS; sign++) {
      Weighed one = weighed(sign, counts);
      if (one.amount > 0) {
        weighed.add(one);
        all += one.amount;
      }
    }
    weighed.sort(Comparator.comparingDouble((Weighed one) -> -one.amount));
    List<Fact> facts = new ArrayList<>();
    for (Weighed one : weighed.subList(0, Math.min(TOLD, weighed.size()))) {
      facts.add(new Fact(one.words, (int) Math.round(100 * one.amount / all)));
    }
    return facts;
  }

  private record Weighed(String words, double amount) {}

  /** A sign's windows hold each other, so they are one fact, told by the one that adds most. */
  private Weighed weighed(int sign, int[] counts) {
    double sum = 0;
    double most = Double.NEGATIVE_INFINITY;
    int told = 0;
    for (int i = 0; i < PersonCounts.WINDOWS; i++) {
      int at = sign * PersonCounts.WINDOWS + i;
      if (counts[at] > 0) {
        double one = added(at, counts[at]);
        sum += one;
        if (one > most) {
          most = one;
          told = i;
        }
      }
    }
    int count = counts[sign * PersonCounts.WINDOWS + told];
    return new Weighed(PersonCounts.words(sign, told, count), sum);
  }

  private double added(int feature, int count) {
    double[] by = adds[feature];
    return by == null ? 0 : by[Math.min(count, MOST_COUNT)];
  }
}
