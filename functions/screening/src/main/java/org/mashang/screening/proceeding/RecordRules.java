package org.mashang.screening.proceeding;

import java.util.List;
import org.mashang.casework.Role;
import org.mashang.casework.rule.Field;
import org.mashang.casework.rule.Form;
import org.mashang.casework.rule.Question;
import org.mashang.casework.rule.Rule;

/** Who read what of people's data (案卷). */
final class RecordRules {

  private RecordRules() {}

  static List<Rule<Situation, Event, ?>> rules() {
    return List.of(readPersonalData());
  }

  private static Rule<Situation, Event, Command.ReadPersonalData> readPersonalData() {
    return Step.of(Command.ReadPersonalData.class, "查看完整个人信息", "PIPL-13")
        .by(Role.PROSECUTOR, Role.PROSECUTOR_ASSISTANT, Role.CHIEF_PROSECUTOR)
        .hint("每一次查看都记入案卷，请写明办案需要。")
        .asks(
            s ->
                Form.of(
                    Question.pick(
                        "field",
                        "查看的项目",
                        PersonalFields.of(s.on()).keySet().stream()
                            .map(
                                field -> new Field.Option(field, PersonalFields.label(field), null))
                            .toList(),
                        Command.ReadPersonalData::field),
                    Question.longText("reason", "理由", Command.ReadPersonalData::reason)))
        .then(
            (s, c, faults) ->
                List.of(new Event.PersonalDataRead(c.field(), Step.text(c.reason()))));
  }
}
