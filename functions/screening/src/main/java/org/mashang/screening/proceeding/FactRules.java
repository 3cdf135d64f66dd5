package org.mashang.screening.proceeding;

import java.util.List;
import java.util.stream.Stream;
import org.mashang.casework.Personal;
import org.mashang.casework.rule.Copies;
import org.mashang.casework.rule.Faults;
import org.mashang.casework.rule.Field;
import org.mashang.casework.rule.Form;
import org.mashang.casework.rule.Question;
import org.mashang.casework.rule.Rule;
import org.mashang.screening.fact.Answer;
import org.mashang.screening.fact.FactKey;
import org.mashang.screening.term.Stage;

/** A person sets right what the machine read; the findings follow in the same decision. */
final class FactRules {

  private FactRules() {}

  static List<Rule<Situation, Event, ?>> rules() {
    return List.of(correct());
  }

  private static Rule<Situation, Event, Command.CorrectFact> correct() {
    return Step.ofProsecutor(Command.CorrectFact.class, "更正事实", "PPR-330")
        .in(Stage.REVIEW)
        .withNothingProposed()
        .unless(s -> s.on().latest() == null, "NOT_SCREENED", "案件还没有筛查结果", "请等待材料识别和筛查完成")
        .hint("更正后立即重新得出筛查结果；更正前的结果和理由都保留。")
        .asks(
            s ->
                Form.of(
                    Question.pick(
                        "fact",
                        "事实",
                        Stream.of(FactKey.values())
                            .map(
                                key ->
                                    new Field.Option(key.name(), key.label(), FactValues.hint(key)))
                            .toList(),
                        Command.CorrectFact::fact),
                    Question.<Command.CorrectFact>text("value", "更正为", Command.CorrectFact::value)
                        .hint("按所选事实的提示填写"),
                    Question.longText("reason", "依据和理由", Command.CorrectFact::reason)))
        .then(FactRules::corrected);
  }

  private static List<Event> corrected(Situation s, Command.CorrectFact c, Faults faults) {
    String value = c.value().strip();
    FactValues.check(c.fact(), value, faults);
    Screening last = s.on().latest();
    if (last == null || faults.any()) {
      return List.of();
    }
    Answer before = last.facts().sheet().of(c.fact());
    String had = before == null ? null : before.value();
    Personal reason = Step.text(c.reason());
    Correction correction =
        new Correction(
            c.fact(),
            had == null ? null : Personal.text(had),
            Personal.text(value),
            reason,
            Officer.of(s.actor()),
            s.now());
    Matter matter =
        new Matter(
            s.today(),
            last.sources(),
            last.facts().sheet().corrected(c.fact(), value),
            Copies.plus(s.on().corrections(), correction));
    return List.of(
        new Event.FactCorrected(c.fact(), correction.before(), correction.value(), reason),
        new Event.ScreeningMade(
            ReadingRules.screening(s, last.digest(), matter), java.util.Map.of()));
  }
}
