package org.mashang.fraud.proceeding;

import java.util.List;
import org.mashang.casework.rule.Field;
import org.mashang.casework.rule.Form;
import org.mashang.casework.rule.Question;
import org.mashang.casework.rule.Rule;

/** Who read what of people's data (案卷). */
final class RecordRules {

  private RecordRules() {}

  static List<Rule<Situation, Event, ?>> rules() {
    return List.of(
        Step.ofAll(Command.ReadPersonalData.class, "查看完整号码", "ATF-5(2)", "PIPL-13")
            .hint("每一次查看都记入案卷，只能用于劝阻，请写明需要。")
            .asks(
                s ->
                    Form.of(
                        Question.pick(
                            "field",
                            "查看的项目",
                            List.of(
                                new Field.Option(
                                    PersonalFields.PHONE, PersonalFields.label(s.on()), null)),
                            Command.ReadPersonalData::field),
                        Question.longText("reason", "理由", Command.ReadPersonalData::reason)
                            .max(500)))
            .then(
                (s, c, faults) ->
                    List.of(new Event.PersonalDataRead(c.field(), Step.text(c.reason())))));
  }
}
