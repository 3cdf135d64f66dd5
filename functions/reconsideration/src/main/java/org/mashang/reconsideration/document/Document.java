package org.mashang.reconsideration.document;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.mashang.casework.Personal;

/**
 * A paper as it was made out. It is stored whole, so that it never changes with the case or with
 * the template.
 *
 * @param documentId {@code doc-1}, {@code doc-2}, … in order within the case
 * @param template version of the template it was made from
 * @param number the number it carries
 * @param parties whom it has to reach, as the proceeding names parties
 * @param addressee how it addresses them
 * @param body its paragraphs, one a line
 * @param organName who signs: the reconsideration organ
 */
public record Document(
    String documentId,
    DocumentKind kind,
    String template,
    String number,
    LocalDate issuedOn,
    List<String> parties,
    Personal addressee,
    Personal body,
    String organName) {

  public Document {
    parties = List.copyOf(parties);
  }

  /** Its heading. */
  public String title() {
    return kind.title();
  }

  /** Its text, paragraph by paragraph. */
  public List<String> paragraphs() {
    return Arrays.stream(body.value().split("\n", -1)).filter(line -> !line.isBlank()).toList();
  }
}
