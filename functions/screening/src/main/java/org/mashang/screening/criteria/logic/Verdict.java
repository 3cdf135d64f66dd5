package org.mashang.screening.criteria.logic;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.mashang.screening.fact.Answer;
import org.mashang.screening.fact.Doubt;
import org.mashang.screening.fact.FactKey;
import org.mashang.screening.fact.Truth;

/**
 * What an expression comes to.
 *
 * @param raised not proven, but the papers give cause to ask; false where it is decided
 * @param said the answers it rests on, in the order of the expression
 * @param gaps what keeps it from being decided; empty where it is
 */
public record Verdict(Truth truth, boolean raised, List<Answer> said, List<Gap> gaps) {

  public Verdict {
    said = List.copyOf(said);
    gaps = List.copyOf(gaps);
  }

  static Verdict of(boolean present, Answer... said) {
    return new Verdict(present ? Truth.PRESENT : Truth.ABSENT, false, List.of(said), List.of());
  }

  /** Nobody speaks of it. */
  static Verdict silent(FactKey key) {
    return gap(key, Why.SILENT);
  }

  static Verdict gap(FactKey key, Why why) {
    return new Verdict(
        Truth.NOT_PROVEN, why.raised(), List.of(), List.of(new Gap(key, why, List.of())));
  }

  /** It is spoken of, but not so that it decides. */
  static Verdict open(Answer answer, Why why) {
    return new Verdict(
        Truth.NOT_PROVEN,
        why.raised(),
        List.of(answer),
        List.of(new Gap(answer.key(), why, answer.doubts())));
  }

  /** An answer that is not certain. */
  static Verdict doubtful(Answer answer) {
    return doubtful(answer, true);
  }

  static Verdict doubtful(Answer answer, boolean raised) {
    boolean contradicted = answer.doubts().contains(Doubt.CONTRADICTED) || answer.value() == null;
    Verdict open = open(answer, contradicted ? Why.CONTRADICTED : Why.DOUBTED);
    return new Verdict(open.truth(), raised, open.said(), open.gaps());
  }

  /** The answers and gaps of several, each once. */
  static Verdict joined(Truth truth, boolean raised, List<Verdict> of) {
    List<Gap> gaps = new ArrayList<>();
    if (truth == Truth.NOT_PROVEN) {
      of.stream().flatMap(part -> part.gaps().stream()).distinct().forEach(gaps::add);
    }
    Stream<Answer> said = of.stream().flatMap(part -> part.said().stream()).distinct();
    return new Verdict(truth, raised, said.toList(), gaps);
  }

  boolean is(Truth other) {
    return truth == other;
  }
}
