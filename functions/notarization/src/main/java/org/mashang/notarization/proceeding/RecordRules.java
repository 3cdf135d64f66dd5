package org.mashang.notarization.proceeding;

import java.util.List;
import org.mashang.casework.Role;
import org.mashang.casework.party.ReminderChange;
import org.mashang.casework.rule.Field;
import org.mashang.casework.rule.Form;
import org.mashang.casework.rule.Question;
import org.mashang.casework.rule.Rule;
import org.mashang.notarization.term.ClockCode;
import org.mashang.notarization.term.Stage;

/** How the applicant is reminded, and who read what of people's data (案卷). */
final class RecordRules {

  private RecordRules() {}

  static List<Rule<Situation, Event, ?>> rules() {
    return List.of(changeReminders(), readPersonalData());
  }

  /** A reminder is no service, so nothing of the proceeding hangs on it. */
  private static Rule<Situation, Event, Command.ChangeReminders> changeReminders() {
    return Step.of(Command.ChangeReminders.class, "变更提醒方式", "PIPL-13")
        .by(Role.APPLICANT)
        .unless(RecordRules::silent, "NOTHING_TO_TELL", "事项已经办结，不会再有提醒", "无需办理", "PIPL-13")
        .hint("提醒只是提示，不影响领取公证书和办理期限。")
        .asks(
            s ->
                ReminderChange.form(
                    s.on().request().reminders(),
                    Command.ChangeReminders::way,
                    Command.ChangeReminders::email))
        .then(
            (s, c, faults) ->
                List.of(
                    new Event.RemindersChanged(ReminderChange.wish(c.way(), c.email(), faults))));
  }

  /** Papers that were promised may follow a certificate, and are asked for. */
  private static boolean silent(Situation s) {
    return s.on().position() == Stage.CLOSED && s.clocks().find(ClockCode.PROMISED_PAPER).isEmpty();
  }

  private static Rule<Situation, Event, Command.ReadPersonalData> readPersonalData() {
    return Step.mine(Step.of(Command.ReadPersonalData.class, "查看完整个人信息", "PIPL-13", "NL-13(4)"))
        .by(Role.NOTARY, Role.HEAD)
        .hint("每一次查看都记入案卷，请写明办证需要。")
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
