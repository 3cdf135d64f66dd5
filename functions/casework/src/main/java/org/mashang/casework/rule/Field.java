package org.mashang.casework.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One field of a form as a page shows it.
 *
 * @param name property of the command's JSON
 * @param max most code points of a text, most entries of a list, highest number; null if unbounded
 * @param min lowest number, fewest entries; null if unbounded
 * @param options what may be chosen; empty unless something is chosen
 * @param value what the form starts with; null if nothing
 * @param earliest first allowed date or local date-time (ISO); null if unbounded
 * @param latest last allowed one; null if unbounded
 */
public record Field(
    String name,
    String label,
    Kind kind,
    boolean required,
    @Nullable Integer max,
    @Nullable Integer min,
    List<Option> options,
    @Nullable String hint,
    @Nullable String value,
    @Nullable String earliest,
    @Nullable String latest) {

  /** How it is filled in; the JSON names are these in lower case. */
  public enum Kind {
    TEXT,
    LONGTEXT,
    DATE,
    DATETIME,
    SELECT,
    MULTISELECT,
    BOOLEAN,
    NUMBER,
    FILE,
    FILES,
    LIST
  }

  /** One thing that may be chosen. */
  public record Option(String value, String label, @Nullable String hint) {}

  public Field {
    options = List.copyOf(options);
  }
}
