package org.mashang.platform.desk;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.rule.LegalTerm;
import org.mashang.casework.time.Clock;
import org.mashang.platform.http.Problem.Cited;

/** A statutory period as it goes out. */
public record ClockView(
    LegalTerm code,
    String label,
    String unit,
    LocalDate start,
    @Nullable LocalDate due,
    boolean provisional,
    Clock.State state,
    @Nullable Integer daysLeft,
    String calculation,
    List<Cited> citations) {

  public static ClockView of(Clock clock) {
    return new ClockView(
        clock.code(),
        clock.label(),
        clock.unit(),
        clock.start(),
        clock.due(),
        clock.provisional(),
        clock.state(),
        clock.daysLeft(),
        clock.calculation(),
        Cites.of(clock.citations()));
  }
}
