package org.mashang.fraud.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.mashang.fraud.signal.Typology;
import org.mashang.fraud.subject.Subject;
import org.mashang.fraud.watch.Watched;

/**
 * One warning rule.
 *
 * @param id for example {@code P-AUTH-01}
 * @param subject whom it is about
 * @param from first day on which it counts
 * @param typology what it speaks for
 * @param weight points, 1 to 1000
 * @param clauses all have to hold
 * @param sentence what people read; {1}, {2} … stand for the clauses' numbers, {1元} for fen in yuan
 * @param cases its own test cases
 */
public record Rule(
    String id,
    Subject.Kind subject,
    LocalDate from,
    Typology typology,
    Mode mode,
    int weight,
    List<Clause> clauses,
    String sentence,
    List<RuleCase> cases) {

  public Rule {
    clauses = List.copyOf(clauses);
    cases = List.copyOf(cases);
  }

  /** The same under another name, for these subjects, from a day on. */
  public Rule acting(String as, Mode on, LocalDate since) {
    return new Rule(as, subject, since, typology, on, weight, clauses, sentence, cases);
  }

  /** Which of its own test cases come out otherwise than they say, by their places. */
  public List<Integer> failing() {
    List<Integer> failing = new ArrayList<>();
    Watched nobody = Watched.nothing(new Subject(subject, "000000", "case"));
    for (int i = 0; i < cases.size(); i++) {
      RuleCase one = cases.get(i);
      if (fires(nobody.merge(one.traces(), null)) != one.fires()) {
        failing.add(i);
      }
    }
    return failing;
  }

  boolean fires(Watched watched) {
    for (Clause clause : clauses) {
      if (!clause.holds(watched)) {
        return false;
      }
    }
    return true;
  }

  /** The sentence with the numbers of this subject. */
  String says(Watched watched) {
    String said = sentence;
    for (int i = 0; i < clauses.size(); i++) {
      String place = "{" + (i + 1);
      if (said.contains(place)) {
        long value = clauses.get(i).value(watched);
        said = said.replace(place + "}", String.valueOf(value));
        said = said.replace(place + "元}", yuan(value));
      }
    }
    return said;
  }

  private static String yuan(long fen) {
    long yuan = Math.round(fen / 100.0);
    return yuan >= 10_000 && yuan % 1_000 == 0
        ? (yuan % 10_000 == 0 ? yuan / 10_000 + "万元" : yuan / 10_000.0 + "万元")
        : yuan + "元";
  }
}
