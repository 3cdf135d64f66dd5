package org.mashang.notarization.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.party.LegalForm;

/** The questions that are put to somebody, and the answers to these alone. */
record Asked(List<Question> questions, Map<String, String> answers) {

  /** A condition names an earlier question, so one walk in order decides. */
  static Asked of(
      List<Question> all, Map<String, String> answers, LegalForm holder, Use use, boolean agent) {
    Map<String, String> known = new HashMap<>();
    known.put(When.HOLDER, holder.name());
    known.put(When.USE, use.name());
    known.put(When.AGENT, String.valueOf(agent));
    List<Question> put = new ArrayList<>();
    for (Question question : all) {
      if (holds(question.when(), known)) {
        put.add(question);
        String answer = answers.get(question.id());
        if (answer != null) {
          known.put(question.id(), answer);
        }
      }
    }
    return new Asked(put, known);
  }

  boolean holds(@Nullable When when) {
    return holds(when, answers);
  }

  private static boolean holds(@Nullable When when, Map<String, String> answers) {
    if (when == null) {
      return true;
    }
    String answer = answers.get(when.question());
    return answer != null && when.values().contains(answer);
  }
}
