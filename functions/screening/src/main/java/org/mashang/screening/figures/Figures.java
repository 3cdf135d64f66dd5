package org.mashang.screening.figures;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mashang.screening.criteria.Outcome;
import org.mashang.screening.docket.DossierSummary;
import org.mashang.screening.fact.FactKey;

/**
 * What the decided cases of a stretch of days come to.
 *
 * @param decided how many were decided in it
 * @param outcomes how many of them the machine found to be what, by the last screening
 * @param secondsToFinding from the first paper's arrival to the first screening, half of them less
 *     than this; null without any
 * @param daysToDecision from receipt to decision, likewise
 * @param hoursToClose from opening the case's papers to its end, likewise
 * @param withOpinion how many have an opinion that was given on a screening
 * @param agreed how many of these agree with the machine
 * @param corrected which facts people set right, the most frequent first
 */
public record Figures(
    LocalDate from,
    LocalDate to,
    int decided,
    Map<Outcome, Integer> outcomes,
    @Nullable Long secondsToFinding,
    @Nullable Long daysToDecision,
    @Nullable Long hoursToClose,
    int withOpinion,
    int agreed,
    List<Corrected> corrected) {

  /** How often a fact was set right. */
  public record Corrected(FactKey fact, String label, int cases) {}

  public Figures {
    outcomes = Collections.unmodifiableMap(new EnumMap<>(outcomes));
    corrected = List.copyOf(corrected);
  }

  /** Of the cases decided between two days, both counted. */
  public static Figures of(List<DossierSummary> cases, LocalDate from, LocalDate to) {
    List<DossierSummary> decided =
        cases.stream().filter(one -> within(one.reckoned().decidedOn(), from, to)).toList();
    Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
    Map<FactKey, Integer> corrected = new EnumMap<>(FactKey.class);
    List<Long> toFinding = new ArrayList<>();
    List<Long> toDecision = new ArrayList<>();
    List<Long> toClose = new ArrayList<>();
    for (DossierSummary one : decided) {
      DossierSummary.Reckoned known = one.reckoned();
      Outcome outcome = one.outcome();
      if (outcome != null) {
        outcomes.merge(outcome, 1, Integer::sum);
      }
      known.corrected().forEach(fact -> corrected.merge(fact, 1, Integer::sum));
      Instant arrived = known.arrivedAt();
      Instant screened = known.screenedAt();
      Instant closed = known.closedAt();
      LocalDate day = known.decidedOn();
      if (arrived != null && screened != null) {
        toFinding.add(Duration.between(arrived, screened).toSeconds());
      }
      if (arrived != null && closed != null) {
        toClose.add(Duration.between(arrived, closed).toHours());
      }
      if (day != null) {
        toDecision.add(ChronoUnit.DAYS.between(one.receivedOn(), day));
      }
    }
    List<Boolean> agreements =
        decided.stream().map(one -> one.reckoned().agreed()).filter(Objects::nonNull).toList();
    return new Figures(
        from,
        to,
        decided.size(),
        outcomes,
        median(toFinding),
        median(toDecision),
        median(toClose),
        agreements.size(),
        (int) agreements.stream().filter(Boolean::booleanValue).count(),
        corrected.entrySet().stream()
            .map(one -> new Corrected(one.getKey(), one.getKey().label(), one.getValue()))
            .sorted(Comparator.comparing(Corrected::cases).reversed())
            .toList());
  }

  private static boolean within(@Nullable LocalDate day, LocalDate from, LocalDate to) {
    return day != null && !day.isBefore(from) && !day.isAfter(to);
  }

  /** The lower one of the two in the middle. */
  private static @Nullable Long median(List<Long> values) {
    if (values.isEmpty()) {
      return null;
    }
    return values.stream().sorted().toList().get((values.size() - 1) / 2);
  }
}
