package org.mashang.screening.proceeding;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Personal;
import org.mashang.screening.fact.Answer;
import org.mashang.screening.fact.Doubt;
import org.mashang.screening.fact.FactKey;

/** What the papers say about a fact, as it is stored. */
public record KeptAnswer(
    FactKey key,
    @Nullable Personal value,
    List<KeptMention> basis,
    List<Doubt> doubts,
    boolean corrected) {

  /** Mentions that are kept of one fact; the deciding ones come first. */
  private static final int MOST = 4;

  public KeptAnswer {
    basis = List.copyOf(basis);
    doubts = List.copyOf(doubts);
  }

  static KeptAnswer of(Answer answer) {
    String value = answer.value();
    return new KeptAnswer(
        answer.key(),
        value == null ? null : Personal.text(value),
        answer.basis().stream().limit(MOST).map(KeptMention::of).toList(),
        answer.doubts(),
        answer.corrected());
  }

  Answer answer() {
    return new Answer(
        key,
        value == null ? null : value.value(),
        basis.stream().map(one -> one.fact(key)).toList(),
        doubts,
        corrected);
  }
}
