package org.mashang.reconsideration.proceeding;

import static org.mashang.casework.Role.APPLICANT;
import static org.mashang.casework.Role.CLERK;
import static org.mashang.casework.Role.HEAD;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import org.mashang.casework.Personal;
import org.mashang.casework.party.ReminderChange;
import org.mashang.casework.rule.Field;
import org.mashang.casework.rule.Form;
import org.mashang.casework.rule.Question;
import org.mashang.casework.rule.Rule;
import org.mashang.reconsideration.application.Application;
import org.mashang.reconsideration.term.Stage;

/** The record itself: corrections, and who read what of people's data (案卷). */
final class Recording {

  private static final Stage[] OPEN =
      EnumSet.complementOf(EnumSet.of(Stage.CLOSED)).toArray(Stage[]::new);

  private Recording() {}

  static List<Rule<Situation, Event, ?>> rules() {
    return List.of(correctRecord(), changeReminders(), readPersonalData());
  }

  private static Rule<Situation, Event, Command.CorrectRecord> correctRecord() {
    return Step.of(Command.CorrectRecord.class, "更正笔误")
        .by(CLERK)
        .hint("只更正登记的笔误；已经制作的文书不随之改变。")
        .asks(
            s ->
                Form.of(
                    Question.pick(
                        "field",
                        "更正的项目",
                        Arrays.stream(CorrectableField.values())
                            .map(field -> new Field.Option(field.name(), field.label(), null))
                            .toList(),
                        Command.CorrectRecord::field),
                    Question.text("value", "更正为", Command.CorrectRecord::value),
                    Question.longText("reason", "理由", Command.CorrectRecord::reason)))
        .then(
            (s, c, faults) -> {
              Personal before = current(s.on(), c.field());
              Personal after = new Personal(before.kind(), c.value().strip());
              return List.of(
                  new Event.RecordCorrected(c.field(), before, after, Reporting.text(c.reason())));
            });
  }

  private static Personal current(Case c, CorrectableField field) {
    Application application = c.application();
    return switch (field) {
      case CASE_NUMBER -> Personal.text(c.caseNumber());
      case APPLICANT_NAME -> application.applicant().name();
      case APPLICANT_PHONE -> application.applicant().phone();
      case APPLICANT_ADDRESS -> application.applicant().address();
      case SERVICE_ADDRESS -> application.service().address();
      case SERVICE_PHONE -> application.service().phone();
      case RESPONDENT_NAME -> Personal.text(application.respondent().name());
      case ACT_TITLE -> Personal.text(application.act().title());
      case ACT_DOCUMENT_NUMBER -> Personal.text(application.act().documentNumber());
    };
  }

  /** A reminder is no service, so nothing of the proceeding hangs on it. */
  private static Rule<Situation, Event, Command.ChangeReminders> changeReminders() {
    return Step.of(Command.ChangeReminders.class, "变更提醒方式", "PIPL-13")
        .by(APPLICANT)
        .evenSuspendedIn(OPEN)
        .hint("提醒只是提示，不是送达；文书仍按您确认的送达方式送达。")
        .asks(
            s ->
                ReminderChange.form(
                    s.on().application().reminders(),
                    Command.ChangeReminders::way,
                    Command.ChangeReminders::email))
        .then(
            (s, c, faults) ->
                List.of(
                    new Event.RemindersChanged(ReminderChange.wish(c.way(), c.email(), faults))));
  }

  private static Rule<Situation, Event, Command.ReadPersonalData> readPersonalData() {
    return Step.of(Command.ReadPersonalData.class, "查看完整个人信息", "PIPL-13", "PIPL-34")
        .by(CLERK, HEAD)
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
                List.of(new Event.PersonalDataRead(c.field(), Reporting.text(c.reason()))));
  }
}
