package org.mashang.reports.making;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.mashang.reports.period.PeriodKind;

/**
 * A report that was made.
 *
 * @param revision from 1; a later one takes the place of those before
 * @param digest SHA-256 of what it says
 * @param changes what is not as in the revision before; empty for the first
 * @param key where its files lie, without their endings
 * @param told whether its readers were told
 */
public record Made(
    PeriodKind kind,
    String period,
    int revision,
    String label,
    String title,
    LocalDate from,
    LocalDate to,
    Instant madeAt,
    String digest,
    List<String> changes,
    String key,
    boolean told) {

  public Made {
    changes = List.copyOf(changes);
  }
}
