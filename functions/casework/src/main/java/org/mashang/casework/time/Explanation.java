package org.mashang.casework.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says in Chinese how the last day of a period follows from its first. */
record Explanation(Deadline deadline, WorkingCalendar calendar) {

  String text() {
    Term term = deadline.term();
    StringBuilder text = new StringBuilder();
    text.append("自").append(full(deadline.start())).append("次日起算，").append(term.label());
    if (deadline.extension() > 0) {
      text.append("，经批准延长").append(deadline.extension()).append(term.unit().label());
    }
    LocalDate due = deadline.due().orElse(null);
    if (due != null && term.unit() == Unit.WORKING_DAYS) {
      text.append(leftOut(due));
    }
    for (Pause pause : deadline.pauses()) {
      if (matters(pause, due)) {
        text.append("，").append(paused(pause));
      }
    }
    return text.append(due == null ? "，恢复后继续计算" : ending(due)).toString();
  }

  /** The holidays it left out and the make-up workdays it counted, in brackets; or nothing. */
  private String leftOut(LocalDate due) {
    List<SpecialDay> special =
        deadline
            .start()
            .plusDays(1)
            .datesUntil(due.plusDays(1))
            .filter(day -> deadline.pauses().stream().noneMatch(pause -> pause.covers(day)))
            .flatMap(day -> calendar.special(day).stream())
            .toList();
    List<String> parts = new ArrayList<>();
    String off = String.join("、", holidays(special));
    if (!off.isEmpty()) {
      parts.add(off + "不计");
    }
    List<String> work =
        special.stream().filter(SpecialDay::isWorkday).map(day -> inYear(day.date())).toList();
    if (!work.isEmpty()) {
      parts.add(String.join("、", work) + "补班计入");
    }
    return parts.isEmpty() ? "" : "（" + String.join("，", parts) + "）";
  }

  private List<String> holidays(List<SpecialDay> special) {
    List<String> ranges = new ArrayList<>();
    SpecialDay first = null;
    SpecialDay last = null;
    for (SpecialDay day : special) {
      if (day.isWorkday()) {
        continue;
      }
      if (first == null || last == null || !follows(last, day)) {
        addRange(ranges, first, last);
        first = day;
      }
      last = day;
    }
    addRange(ranges, first, last);
    return ranges;
  }

  private void addRange(
      List<String> ranges, @Nullable SpecialDay first, @Nullable SpecialDay last) {
    if (first != null && last != null) {
      ranges.add(first.name() + range(first.date(), last.date()));
    }
  }

  private static boolean follows(SpecialDay before, SpecialDay day) {
    return before.date().plusDays(1).equals(day.date()) && before.name().equals(day.name());
  }

  /** A pause that is empty, or lies before the start or after the end, explains nothing. */
  private boolean matters(Pause pause, @Nullable LocalDate due) {
    LocalDate to = pause.to();
    boolean isOver = to != null && !to.isAfter(deadline.start().plusDays(1));
    boolean isEmpty = pause.from().equals(to);
    boolean isLater = due != null && pause.from().isAfter(due);
    return !isEmpty && !isOver && !isLater;
  }

  private String paused(Pause pause) {
    LocalDate told = pause.toldOn();
    String ground = "（" + pause.ground() + (told == null ? "" : "，" + full(told) + "告知") + "）";
    LocalDate to = pause.to();
    if (to != null) {
      return range(pause.from(), to.minusDays(1)) + "中止" + ground + pause.days(to) + "日不计";
    }
    String unit = deadline.term().unit() == Unit.WORKING_DAYS ? "个工作日" : "日";
    int left = deadline.remaining(pause.from());
    return "自" + inYear(pause.from()) + "起中止" + ground + "，尚余" + left + unit;
  }

  private String ending(LocalDate due) {
    StringBuilder text = new StringBuilder();
    deadline
        .last()
        .filter(last -> !last.equals(due))
        .ifPresent(
            last ->
                text.append("，最后一日")
                    .append(inYear(last))
                    .append("是")
                    .append(restDay(last))
                    .append("，顺延"));
    text.append("，届满日").append(full(due));
    deadline
        .missingYear()
        .ifPresent(year -> text.append("（").append(year).append("年放假安排尚未公布，此日暂定）"));
    return text.toString();
  }

  private String restDay(LocalDate day) {
    return calendar
        .special(day)
        .map(SpecialDay::name)
        .orElseGet(() -> "星期" + "一二三四五六日".charAt(day.getDayOfWeek().getValue() - 1));
  }

  private String range(LocalDate first, LocalDate last) {
    if (first.equals(last)) {
      return inYear(first);
    }
    boolean sameMonth = first.withDayOfMonth(1).equals(last.withDayOfMonth(1));
    String end =
        sameMonth
            ? last.getDayOfMonth() + "日"
            : first.getYear() == last.getYear() ? monthDay(last) : full(last);
    return inYear(first) + "至" + end;
  }

  /** A date of the year in which the period began needs no year. */
  private String inYear(LocalDate day) {
    return day.getYear() == deadline.start().getYear() ? monthDay(day) : full(day);
  }

  private static String full(LocalDate day) {
    return day.getYear() + "年" + monthDay(day);
  }

  private static String monthDay(LocalDate day) {
    return day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
  }
}
