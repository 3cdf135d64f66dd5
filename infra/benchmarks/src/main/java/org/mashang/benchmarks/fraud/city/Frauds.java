package org.mashang.benchmarks.fraud.city;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Begins frauds: what of each is told, and the truth about it. */
final class Frauds {

  /** Of the ways a fraud shows, a source tells all as usual, half, or one before the first loss. */
  private static final double HALF = 0.17;

  private static final double THIN = 0.08;

  private final People people;
  private final Underworld underworld;
  private final Arrivals arrivals;
  private final Chance chance;
  private int cases;

  Frauds(People people, Underworld underworld, Arrivals arrivals, Chance chance) {
    this.people = people;
    this.underworld = underworld;
    this.arrivals = arrivals;
    this.chance = chance;
  }

  /** Somebody is chosen. */
  @Nullable Truth begin(long at, long end, boolean succeeds) {
    Scheme scheme = Scheme.any(chance);
    Person person = people.anybody(chance);
    while (!scheme.fits(person, chance)) {
      person = people.anybody(chance);
    }
    return begin(scheme, person, at, end, succeeds);
  }

  /**
   * @param end after which nothing is told; a fraud that would last longer does not begin
   * @param succeeds otherwise the person gives up before any money is lost
   * @return the truth; null where it would last longer than the city
   */
  @Nullable Truth begin(Scheme scheme, Person person, long at, long end, boolean succeeds) {
    Plot plot = new Plot(person, at, underworld, chance);
    Schemes.carryOut(scheme, plot);
    List<Plot.Step> steps = plot.steps();
    if (steps.getLast().told().at() > end) {
      return null;
    }
    int firstLoss = 0;
    while (steps.get(firstLoss).fen() == 0) {
      firstLoss++;
    }
    if (!succeeds) {
      steps = steps.subList(0, (int) chance.between(1, firstLoss));
    }
    return tell(scheme, person, plot, steps, Math.min(firstLoss, steps.size()), succeeds);
  }

  private Truth tell(
      Scheme scheme, Person person, Plot plot, List<Plot.Step> steps, int firstLoss, boolean lost) {
    double draw = chance.draw();
    String seen = draw < THIN ? "THIN" : draw < THIN + HALF ? "HALF" : "FULL";
    int only = chance.below(Math.max(1, firstLoss));
    long last = 0;
    List<Truth.Loss> losses = new ArrayList<>();
    for (Plot.Step step : steps) {
      if (step.fen() > 0) {
        losses.add(new Truth.Loss(step.told().at(), step.fen()));
        last = step.told().at();
      }
    }
    int told = 0;
    Map<String, Long> late = new HashMap<>();
    for (int i = 0; i < steps.size(); i++) {
      Plot.Step step = steps.get(i);
      boolean usual = seen.equals("FULL") || step.fen() > 0;
      boolean onlyOne = seen.equals("THIN") && i < firstLoss;
      boolean tells = onlyOne ? i == only : chance.of(usual ? step.seen() : step.seen() / 2);
      if (tells) {
        told += step.told().at() < last ? 1 : 0;
        Arrivals.Sent sent = arrivals.send(step.told());
        if (!sent.broken() && sent.arrives() > step.told().at() + 600) {
          late.put(Truth.signal(step.told().kind(), step.told().at()), sent.arrives());
        }
      }
    }
    if (lost && chance.of(0.6)) {
      report(scheme, person, plot, last, losses);
    }
    return new Truth(
        "C%06d".formatted(++cases),
        person.phone(),
        scheme,
        scheme.typology(),
        lost ? List.copyOf(plot.paid()) : List.of(),
        steps.getFirst().told().at(),
        losses,
        seen,
        told,
        late);
  }

  private void report(Scheme scheme, Person person, Plot plot, long last, List<Truth.Loss> losses) {
    Told report =
        new Told("POLICE_REPORT", "POLICE-1", last + chance.between(1_800, 259_200), person, chance)
            .text("typology", scheme.typology().name())
            .yes("self", true)
            .number("amount", losses.stream().mapToLong(Truth.Loss::fen).sum());
    if (!plot.paid().isEmpty()) {
      report.text("account", plot.paid().iterator().next());
    }
    arrivals.send(report);
  }
}
