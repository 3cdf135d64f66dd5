package org.mashang.screening.extract;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.mashang.screening.fact.FactKey;

/**
 * A phrase that says a fact.
 *
 * @param phrase found anywhere in a paper's cleaned text; only bounded repetitions, so that reading
 *     stays linear
 * @param value what it says
 * @param marks how it is to be taken
 */
record Rule(FactKey key, String value, Pattern phrase, Set<Mark> marks) {

  /** How a rule's phrase is to be taken. */
  enum Mark {
    /** The phrase may be meant otherwise: its fact is for a human. */
    UNSURE,
    /** Said of things before this case: a part that only tells of this case does not forbid it. */
    FORMER,
    /** An attempt counts like the deed. */
    TRYING,
    /** Not the suspect's own doing, so a name before it does not matter. */
    ANYBODY
  }

  static Rule yes(FactKey key, String phrase, Mark... marks) {
    return of(key, "YES", phrase, marks);
  }

  static Rule no(FactKey key, String phrase, Mark... marks) {
    return of(key, "NO", phrase, marks);
  }

  static Rule of(FactKey key, Enum<?> choice, String phrase, Mark... marks) {
    return of(key, choice.name(), phrase, marks);
  }

  private static Rule of(FactKey key, String value, String phrase, Mark... marks) {
    Set<Mark> set = EnumSet.noneOf(Mark.class);
    set.addAll(Set.of(marks));
    return new Rule(key, value, Pattern.compile(phrase), set);
  }

  boolean is(Mark mark) {
    return marks.contains(mark);
  }
}
