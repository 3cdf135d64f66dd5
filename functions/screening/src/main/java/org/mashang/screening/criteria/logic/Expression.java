package org.mashang.screening.criteria.logic;

import java.util.Set;
import java.util.function.Function;
import org.mashang.screening.fact.Answer;
import org.mashang.screening.fact.FactKey;
import org.mashang.screening.fact.FactSheet;

/**
 * A statement over facts with three values. Whatever its form, it is present or absent only where
 * certain answers say so: silence, doubt and contradiction are never "no".
 */
public sealed interface Expression
    permits Agree,
        AlcoholIs,
        All,
        Any,
        ChoiceIs,
        Flag,
        Hint,
        Late,
        LookBack,
        Not,
        OpenClause,
        Otherwise,
        Sign,
        Unless {

  /** What it comes to for the facts of a case. */
  Verdict of(FactSheet sheet);

  /** The facts it looks at. */
  Set<FactKey> keys();

  /** Asks a certain answer; one that is missing or doubted decides nothing. */
  static Verdict certain(FactSheet sheet, FactKey key, Function<Answer, Verdict> ask) {
    Answer answer = sheet.of(key);
    if (answer == null) {
      return Verdict.silent(key);
    }
    return answer.certain() ? ask.apply(answer) : Verdict.doubtful(answer);
  }
}
