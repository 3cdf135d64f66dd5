package org.mashang.reconsideration.proceeding;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Personal;
import org.mashang.casework.rule.Field;
import org.mashang.reconsideration.application.Application;

/** What several rules ask for or write down in the same way. */
final class Reporting {

  private Reporting() {}

  /** Free text as it is kept: an answer that was left out is an empty text. */
  static Personal text(@Nullable String given) {
    return Personal.text(given == null ? "" : given.strip());
  }

  static List<Personal> names(List<String> given) {
    return given.stream().map(name -> Personal.name(name.strip())).toList();
  }

  /** The parties to choose from. */
  static List<Field.Option> parties(Case c) {
    return options(PartyRef.of(c));
  }

  static List<Field.Option> options(List<PartyRef> parties) {
    return parties.stream()
        .map(party -> new Field.Option(party.id(), party.called(), null))
        .toList();
  }

  /** The first day something that follows the acceptance can have happened. */
  static LocalDate accepted(Case c) {
    Acceptance accepted = c.acceptance();
    return accepted == null ? c.review().startedOn() : accepted.on();
  }

  /** The act as papers name it. */
  static String act(Application application) {
    String title = application.act().title();
    String number = application.act().documentNumber();
    String kind = application.act().kind().label();
    if (title.isBlank()) {
      return kind + "行为" + (number.isBlank() ? "" : "（" + number + "）");
    }
    return "《" + title + "》" + (number.isBlank() ? "" : "（" + number + "）");
  }
}
