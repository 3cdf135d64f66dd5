package org.mashang.notarization.catalogue;

import java.util.Set;
import org.mashang.casework.party.LegalForm;

/**
 * A condition: it holds if the question was answered with one of the values.
 *
 * @param question an earlier question of the matter, or one of {@link #HOLDER}, {@link #USE},
 *     {@link #AGENT}
 */
public record When(String question, Set<String> values) {

  /** Answered with the name of a {@link LegalForm}. */
  public static final String HOLDER = "holder";

  /** Answered with the name of a {@link Use}. */
  public static final String USE = "use";

  /** Answered with {@code true} if somebody else hands in for the applicant. */
  public static final String AGENT = "agent";

  public When {
    values = Set.copyOf(values);
  }
}
