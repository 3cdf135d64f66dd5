package org.mashang.screening.extract;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mashang.screening.fact.Answer;
import org.mashang.screening.fact.Doubt;
import org.mashang.screening.fact.FactKey;
import org.mashang.screening.fact.FactSheet;

/**
 * Whom the case was registered against, beside whom its papers are about. Papers about somebody
 * else prove nothing, and papers about several do not say of whom a fact is.
 *
 * @param names none if nobody is registered, as for bare text
 */
record Registered(Set<String> names) {

  private static final String MASK = "某×xX*＊甲乙丙丁";

  static final Registered NOBODY = new Registered(Set.of());

  static Registered of(List<String> names) {
    Set<String> kept = new LinkedHashSet<>();
    names.forEach(name -> kept.add(Clean.of(name).text()));
    kept.remove("");
    return new Registered(kept);
  }

  /** People of a paper, where those it calls suspects but who are not registered are others. */
  People among(People people, String text) {
    if (names.isEmpty()) {
      return people;
    }
    Set<String> suspects = new LinkedHashSet<>();
    Set<String> others = new LinkedHashSet<>(people.others());
    for (String name : names) {
      people.suspects().stream().filter(read -> same(name, read)).forEach(suspects::add);
      if (text.contains(name)) {
        suspects.add(name);
      }
    }
    people.suspects().stream().filter(read -> !knows(read)).forEach(others::add);
    others.removeAll(suspects);
    return new People(suspects.isEmpty() ? names : suspects, others, true);
  }

  /** The facts, each with a doubt if the papers are not about the one who is registered. */
  FactSheet checked(FactSheet sheet) {
    Answer suspect = sheet.of(FactKey.SUSPECT);
    boolean other =
        suspect != null && suspect.basis().stream().anyMatch(fact -> !knows(plain(fact.value())));
    if (names.isEmpty() || (!other && names.size() == 1)) {
      return sheet;
    }
    Doubt doubt = other ? Doubt.OTHER_SUSPECT : Doubt.SEVERAL_DRIVERS;
    Map<FactKey, Answer> answers = new EnumMap<>(FactKey.class);
    sheet.answers().forEach((key, answer) -> answers.put(key, doubted(answer, doubt)));
    return new FactSheet(answers);
  }

  private static Answer doubted(Answer answer, Doubt doubt) {
    List<Doubt> doubts = new ArrayList<>(answer.doubts());
    if (!doubts.contains(doubt)) {
      doubts.add(doubt);
    }
    return new Answer(answer.key(), answer.value(), answer.basis(), doubts, answer.corrected());
  }

  private boolean knows(String read) {
    return names.stream().anyMatch(name -> same(name, read));
  }

  private static String plain(String read) {
    return Clean.of(read).text();
  }

  /** 王建国, which a paper may write 王某某, or of which it may be read with the word that follows. */
  static boolean same(String name, String read) {
    if (read.equals(name) || (name.length() > 1 && read.startsWith(name))) {
      return true;
    }
    boolean masked =
        read.length() > 1 && read.substring(1).chars().anyMatch(c -> MASK.indexOf(c) >= 0);
    if (!masked || read.charAt(0) != name.charAt(0)) {
      return false;
    }
    char last = read.charAt(read.length() - 1);
    return MASK.indexOf(last) >= 0 || last == name.charAt(name.length() - 1);
  }
}
