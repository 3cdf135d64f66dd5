package org.mashang.fraud.fusion;

import java.util.List;
import java.util.stream.Collectors;
import org.mashang.fraud.alert.Reason;
import org.mashang.fraud.learned.ModelFile;
import org.mashang.fraud.learned.PersonScore;
import org.mashang.fraud.subject.Subject;
import org.mashang.fraud.watch.Watched;

/**
 * A model of people beside the rules, as one reason: its points, and the facts that spoke for them
 * with their shares.
 */
public final class LearnedScore implements Score {

  /** What the reason is called among the rules'. */
  public static final String RULE = "SCORE";

  /** Below, it says nothing: it would stand beside every rule and help nobody. */
  private static final int LEAST = 100;

  /** Points of a model that is sure. */
  private static final int POINTS = 300;

  private final PersonScore model;

  public LearnedScore(PersonScore model) {
    this.model = model;
  }

  /** The model of this release. */
  public static LearnedScore ofRelease() {
    return new LearnedScore(new PersonScore(ModelFile.ofRelease()));
  }

  @Override
  public List<Reason> of(Watched watched) {
    if (watched.subject().kind() != Subject.Kind.PERSON) {
      return List.of();
    }
    int thousandths = model.thousandths(watched);
    if (thousandths < LEAST) {
      return List.of();
    }
    int points = Math.round(thousandths * POINTS / 1_000f);
    return List.of(new Reason(RULE, model.id(), sentence(watched, thousandths), points));
  }

  private String sentence(Watched watched, int thousandths) {
    return model.facts(watched).stream()
        .map(fact -> fact.words() + "（占" + fact.percent() + "%）")
        .collect(Collectors.joining("、", "学习评分" + thousandths + "（满分1000，仅作参考），主要因为：", ""));
  }
}
