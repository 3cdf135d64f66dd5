package org.mashang.casework.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Says in Chinese how the last day of a period follows from its first. */
record Explanation(WorkingCalendar calendar) {

  String of(Deadline deadline) {
    Term term = deadline.term();
    StringBuilder text =
        new StringBuilder("自").append(date(deadline.start())).append("的次日起算").append(term.label());
    if (deadline.extension() > 0) {
      text.append("，经批准延长").append(deadline.extension()).append(term.unit().label());
    }
    for (Pause pause : deadline.pauses()) {
      text.append("，").append(pause(pause));
    }
    deadline
        .due()
        .ifPresentOrElse(due -> text.append(ending(deadline, due)), () -> text.append("，恢复后继续计算"));
    return text.toString();
  }

  private String ending(Deadline deadline, LocalDate due) {
    StringBuilder text = new StringBuilder();
    if (deadline.term().unit() == Unit.WORKING_DAYS) {
      List<String> rest = ranges(deadline.start(), due, day -> isHoliday(day));
      if (!rest.isEmpty()) {
        text.append("，放假的").append(String.join("、", rest)).append("不计");
      }
      List<String> madeUp = ranges(deadline.start(), due, day -> isMakeUp(day));
      if (!madeUp.isEmpty()) {
        text.append("，调休上班的").append(String.join("、", madeUp)).append("计入");
      }
    } else {
      LocalDate end = unrolled(deadline);
      if (!end.equals(due)) {
        text.append("，到").append(date(end)).append("，遇休息日或中止，顺延");
      }
    }
    text.append("，届满日为").append(date(due));
    if (deadline.isProvisional()) {
      text.append("（").append(due.getYear()).append("年前后的放假安排尚未公布，此日期为暂定）");
    }
    return text.toString();
  }

  private LocalDate unrolled(Deadline deadline) {
    if (deadline.term().unit() == Unit.YEARS) {
      return deadline.start().plusYears(deadline.length());
    }
    LocalDate day = deadline.start();
    for (int left = deadline.length(); left > 0; ) {
      day = day.plusDays(1);
      LocalDate counted = day;
      if (deadline.pauses().stream().noneMatch(pause -> pause.covers(counted))) {
        left--;
      }
    }
    return day;
  }

  private boolean isHoliday(LocalDate day) {
    return !isWeekend(day) && !calendar.isWorkday(day);
  }

  private boolean isMakeUp(LocalDate day) {
    return isWeekend(day) && calendar.isWorkday(day);
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  private static List<String> ranges(LocalDate after, LocalDate upTo, Predicate<LocalDate> which) {
    List<String> ranges = new ArrayList<>();
    LocalDate day = after.plusDays(1);
    while (!day.isAfter(upTo)) {
      if (!which.test(day)) {
        day = day.plusDays(1);
        continue;
      }
      LocalDate first = day;
      while (which.test(day.plusDays(1)) && !day.equals(upTo)) {
        day = day.plusDays(1);
      }
      ranges.add(first.equals(day) ? monthDay(first) : monthDay(first) + "至" + monthDay(day));
      day = day.plusDays(1);
    }
    return ranges;
  }

  private static String pause(Pause pause) {
    LocalDate to = pause.to();
    return to == null
        ? date(pause.from()) + "起因“" + pause.ground() + "”中止"
        : date(pause.from()) + "起至" + date(to) + "前因“" + pause.ground() + "”中止的时间不计";
  }

  private static String date(LocalDate day) {
    return day.getYear() + "年" + monthDay(day);
  }

  private static String monthDay(LocalDate day) {
    return day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
  }
}
