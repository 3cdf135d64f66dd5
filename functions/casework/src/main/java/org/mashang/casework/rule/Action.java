package org.mashang.casework.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.law.Citation;

/**
 * Something the caller may do now, with its form.
 *
 * @param type the command's JSON type
 * @param hint what the law leaves to the person, said plainly; null if there is nothing to say
 */
public record Action(
    String type,
    String label,
    @Nullable String hint,
    List<Citation> citations,
    List<Field> fields) {

  public Action {
    citations = List.copyOf(citations);
    fields = List.copyOf(fields);
  }
}
