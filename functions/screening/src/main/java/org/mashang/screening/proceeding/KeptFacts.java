package org.mashang.screening.proceeding;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.mashang.screening.fact.Answer;
import org.mashang.screening.fact.FactKey;
import org.mashang.screening.fact.FactSheet;

/** The facts of a case as they are stored; a screening is made of exactly these. */
public record KeptFacts(List<KeptAnswer> answers) {

  public static final KeptFacts NONE = new KeptFacts(List.of());

  public KeptFacts {
    answers = List.copyOf(answers);
  }

  public static KeptFacts of(FactSheet sheet) {
    return new KeptFacts(sheet.answers().values().stream().map(KeptAnswer::of).toList());
  }

  public FactSheet sheet() {
    Map<FactKey, Answer> all = new EnumMap<>(FactKey.class);
    answers.forEach(one -> all.put(one.key(), one.answer()));
    return new FactSheet(all);
  }
}
