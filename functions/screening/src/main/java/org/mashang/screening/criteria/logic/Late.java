package org.mashang.screening.criteria.logic;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.mashang.casework.time.WorkingCalendar;
import org.mashang.screening.fact.Answer;
import org.mashang.screening.fact.FactKey;
import org.mashang.screening.fact.FactSheet;
import org.mashang.screening.fact.Truth;

/**
 * Whether more than so many working days (工作日) lie between two days; the first is not counted.
 *
 * @param fromIsEarliest the period may have begun later than the first day, so that only "not late"
 *     can be certain
 */
public record Late(FactKey from, FactKey to, int workdays, boolean fromIsEarliest)
    implements Expression {

  @Override
  public Verdict of(FactSheet sheet) {
    Verdict first = day(sheet, from);
    Verdict second = day(sheet, to);
    if (!first.is(Truth.PRESENT) || !second.is(Truth.PRESENT)) {
      return Verdict.joined(
          Truth.NOT_PROVEN, first.raised() || second.raised(), List.of(first, second));
    }
    return between(first.said().getFirst(), second.said().getFirst());
  }

  private Verdict between(Answer first, Answer second) {
    LocalDate start = Objects.requireNonNull(Days.of(first));
    LocalDate end = Objects.requireNonNull(Days.of(second));
    if (end.isBefore(start)) {
      return Verdict.joined(
          Truth.NOT_PROVEN,
          true,
          List.of(
              Verdict.open(first, Why.DATE_IMPLAUSIBLE),
              Verdict.open(second, Why.DATE_IMPLAUSIBLE)));
    }
    if (!end.isAfter(start.plusDays(workdays))) {
      return Verdict.of(false, first, second);
    }
    WorkingCalendar calendar = WorkingCalendar.china();
    boolean late = calendar.workdaysBetween(start, end) > workdays;
    boolean unsure =
        (late && fromIsEarliest)
            || start.datesUntil(end.plusDays(1)).anyMatch(calendar::isProvisional);
    return unsure
        ? Verdict.joined(
            Truth.NOT_PROVEN,
            false,
            List.of(Verdict.open(first, Why.UNDECIDED), Verdict.open(second, Why.UNDECIDED)))
        : Verdict.of(late, first, second);
  }

  private static Verdict day(FactSheet sheet, FactKey key) {
    return Expression.certain(
        sheet,
        key,
        answer ->
            Days.of(answer) == null
                ? Verdict.open(answer, Why.DATE_UNKNOWN)
                : Verdict.of(true, answer));
  }

  @Override
  public Set<FactKey> keys() {
    return Set.of(from, to);
  }
}
