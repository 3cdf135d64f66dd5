package org.mashang.screening.reading;

import java.util.EnumMap;
import java.util.Map;
import org.mashang.casework.rule.Copies;
import org.mashang.screening.fact.Answer;
import org.mashang.screening.fact.Doubt;
import org.mashang.screening.fact.FactKey;
import org.mashang.screening.fact.FactSheet;
import org.mashang.screening.fact.FactType;

/**
 * What part of the papers says while another part could not be read: the unread page may say
 * otherwise. So what is denied, and how much alcohol there was, is for a human.
 */
final class Unread {

  private Unread() {}

  static FactSheet doubted(FactSheet facts) {
    Map<FactKey, Answer> answers = new EnumMap<>(FactKey.class);
    facts.answers().forEach((key, answer) -> answers.put(key, doubted(answer)));
    return new FactSheet(answers);
  }

  private static Answer doubted(Answer answer) {
    boolean denied = "NO".equals(answer.value());
    boolean alcohol = answer.key().type() == FactType.ALCOHOL;
    return (denied || alcohol) && !answer.doubts().contains(Doubt.PAGE_DOUBTFUL)
        ? new Answer(
            answer.key(),
            answer.value(),
            answer.basis(),
            Copies.plus(answer.doubts(), Doubt.PAGE_DOUBTFUL),
            answer.corrected())
        : answer;
  }
}
