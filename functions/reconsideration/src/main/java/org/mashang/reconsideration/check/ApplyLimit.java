package org.mashang.reconsideration.check;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.time.WorkingCalendar;
import org.mashang.reconsideration.application.Delay;

/**
 * Until when one may apply (申请期限, 20): sixty calendar days, the first day not counted; a last
 * day that is a rest day rolls on (民诉法 85).
 *
 * @param start the day it runs from
 * @param due its last day
 * @param calculation in words
 */
record ApplyLimit(LocalDate start, LocalDate due, String calculation) {

  private static final int DAYS = 60;

  /** Sixty days from a day; the days of an obstacle that fall into them are not counted (20(2)). */
  static ApplyLimit sixtyDays(
      LocalDate start, @Nullable Delay delay, LocalDate today, WorkingCalendar calendar) {
    LocalDate raw = start.plusDays(DAYS);
    long obstacle = delay == null ? 0 : obstacleDays(start, raw, delay, today);
    LocalDate due = calendar.rollForward(raw.plusDays(obstacle));
    String pause = obstacle == 0 ? "" : "，扣除耽误的" + obstacle + "天";
    return new ApplyLimit(
        start,
        due,
        "自" + Dates.chinese(start) + "的次日起算60日" + pause + rolled(raw, obstacle, due, calendar));
  }

  /** One year from knowing the content of the act (20(3), at the latest). */
  static ApplyLimit oneYear(LocalDate knownOn, WorkingCalendar calendar) {
    LocalDate raw = knownOn.plusYears(1);
    LocalDate due = calendar.rollForward(raw);
    return new ApplyLimit(
        knownOn,
        due,
        "自" + Dates.chinese(knownOn) + "知道内容起最长一年" + rolled(raw, 0, due, calendar));
  }

  private static long obstacleDays(LocalDate start, LocalDate raw, Delay delay, LocalDate today) {
    LocalDate from = delay.from().isAfter(start) ? delay.from() : start.plusDays(1);
    LocalDate to = delay.to();
    LocalDate last = to == null ? today : to;
    return from.isAfter(raw) || last.isBefore(from) ? 0 : ChronoUnit.DAYS.between(from, last) + 1;
  }

  private static String rolled(
      LocalDate raw, long obstacle, LocalDate due, WorkingCalendar calendar) {
    boolean moved = !due.equals(raw.plusDays(obstacle));
    return (moved ? "，最后一日是休息日顺延" : "")
        + "，到"
        + Dates.chinese(due)
        + "为止"
        + (calendar.isProvisional(due) ? "（该年放假安排尚未公布，暂按此计算）" : "");
  }

  boolean metBy(LocalDate day) {
    return !day.isAfter(due);
  }

  static ApplyLimit earlier(ApplyLimit one, ApplyLimit other) {
    return other.due.isBefore(one.due) ? other : one;
  }
}
