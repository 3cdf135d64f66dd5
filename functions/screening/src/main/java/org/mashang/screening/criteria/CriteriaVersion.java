package org.mashang.screening.criteria;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One version of the criteria of the country or of one city. It never changes; a change is a new
 * version.
 *
 * @param id for example {@code CN-2023-187/1}: what is versioned, a slash, the number
 * @param scope {@code CN}, or the division code of the city
 * @param title what it is, in Chinese
 * @param from first day on which it may be used
 * @param to last such day; null while it is open
 * @param sha256 of its canonical JSON, in hexadecimal
 * @param cases tests of the outcome
 */
public record CriteriaVersion(
    String id,
    String scope,
    String title,
    LocalDate from,
    @Nullable LocalDate to,
    String sha256,
    List<Criterion> criteria,
    List<OutcomeCase> cases) {

  /** The scope of what holds everywhere. */
  public static final String NATIONAL = "CN";

  public CriteriaVersion {
    criteria = List.copyOf(criteria);
    cases = List.copyOf(cases);
  }

  public boolean national() {
    return scope.equals(NATIONAL);
  }

  /** Whether it may be used on a day. */
  public boolean isValid(LocalDate on) {
    return !on.isBefore(from) && (to == null || !on.isAfter(to));
  }

  /** How a result names it. */
  public Ref ref() {
    return new Ref(id, sha256);
  }

  /** A version and the hash of what it says. */
  public record Ref(String id, String sha256) {}
}
