package org.mashang.platform.desk;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.rule.Action;
import org.mashang.casework.rule.Field;
import org.mashang.platform.http.Problem.Cited;

/** Something the caller may do now, with the form to do it by. */
public record ActionView(
    String type, String label, @Nullable String hint, List<Cited> citations, List<Input> fields) {

  /** One field of the form; {@code kind} in lower case. */
  public record Input(
      String name,
      String label,
      String kind,
      boolean required,
      @Nullable Integer max,
      @Nullable Integer min,
      List<Field.Option> options,
      @Nullable String hint,
      @Nullable String value,
      @Nullable String earliest,
      @Nullable String latest) {

    static Input of(Field field) {
      return new Input(
          field.name(),
          field.label(),
          field.kind().name().toLowerCase(Locale.ROOT),
          field.required(),
          field.max(),
          field.min(),
          field.options(),
          field.hint(),
          field.value(),
          field.earliest(),
          field.latest());
    }
  }

  public static List<ActionView> of(List<Action> actions) {
    return actions.stream()
        .map(
            action ->
                new ActionView(
                    action.type(),
                    action.label(),
                    action.hint(),
                    Cites.of(action.citations()),
                    action.fields().stream().map(Input::of).toList()))
        .toList();
  }
}
