package org.mashang.screening.criteria.logic;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mashang.screening.fact.Answer;
import org.mashang.screening.fact.FactKey;
import org.mashang.screening.fact.FactSheet;
import org.mashang.screening.fact.Truth;

/**
 * Whether something happened within so many years before the offence (二年内, 五年内). The day it
 * happened is not counted; the period ends with the same date so many years later, that day
 * included, and where that month has no such date, with the month's last day (民法典 201, 202).
 *
 * @param happened a flag: whether it ever happened
 * @param on the day of the last time
 * @param years null for at any time before
 */
public record LookBack(FactKey happened, FactKey on, FactKey offence, @Nullable Integer years)
    implements Expression {

  @Override
  public Verdict of(FactSheet sheet) {
    Verdict ever = new Flag(happened).of(sheet);
    Answer day = sheet.of(on);
    if (ever.raised() || (day == null && ever.is(Truth.NOT_PROVEN))) {
      return ever;
    }
    if (ever.is(Truth.ABSENT)) {
      return day == null ? ever : contradiction(ever, day);
    }
    if (day == null) {
      return years == null ? ever : withGap(ever, new Gap(on, Why.DATE_UNKNOWN, List.of()));
    }
    return years == null && ever.is(Truth.PRESENT) ? ever : dated(sheet, ever, day);
  }

  private Verdict dated(FactSheet sheet, Verdict ever, Answer day) {
    Answer offenceAnswer = sheet.of(offence);
    if (!day.certain()) {
      return and(ever, Verdict.doubtful(day));
    }
    LocalDate before = Days.of(day);
    if (before == null) {
      return and(ever, Verdict.open(day, Why.DATE_UNKNOWN));
    }
    if (offenceAnswer == null) {
      return and(ever, Verdict.gap(offence, Why.DATE_UNKNOWN));
    }
    LocalDate then = Days.of(offenceAnswer);
    if (!offenceAnswer.certain()) {
      return and(ever, Verdict.doubtful(offenceAnswer));
    }
    if (then == null) {
      return and(ever, Verdict.open(offenceAnswer, Why.DATE_UNKNOWN));
    }
    if (!before.isBefore(then)) {
      return and(ever, Verdict.open(day, Why.DATE_IMPLAUSIBLE));
    }
    boolean within = years == null || !then.isAfter(before.plusYears(years));
    Verdict decided = Verdict.of(within, day, offenceAnswer);
    return Verdict.joined(decided.truth(), false, List.of(spoken(ever), decided));
  }

  private static Verdict contradiction(Verdict ever, Answer day) {
    return Verdict.joined(
        Truth.NOT_PROVEN, true, List.of(ever, Verdict.open(day, Why.CONTRADICTED)));
  }

  private static Verdict withGap(Verdict ever, Gap gap) {
    return new Verdict(Truth.NOT_PROVEN, true, ever.said(), List.of(gap));
  }

  /** It happened, or so the date suggests, but when is not certain. */
  private static Verdict and(Verdict ever, Verdict when) {
    return Verdict.joined(Truth.NOT_PROVEN, true, List.of(spoken(ever), when));
  }

  private static Verdict spoken(Verdict ever) {
    return new Verdict(ever.truth(), ever.raised(), ever.said(), List.of());
  }

  @Override
  public Set<FactKey> keys() {
    return Set.of(happened, on, offence);
  }
}
