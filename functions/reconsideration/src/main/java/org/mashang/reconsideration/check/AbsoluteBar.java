package org.mashang.reconsideration.check;

import java.time.LocalDate;
import java.util.List;
import org.mashang.casework.time.WorkingCalendar;
import org.mashang.reconsideration.application.Act;
import org.mashang.reconsideration.check.Check.Code;
import org.mashang.reconsideration.check.Check.Outcome;

/** More than 20 years (immovable property) or 5 years after the act (21)? Shown, not enforced. */
final class AbsoluteBar {

  private static final int YEARS_IMMOVABLE = 20;
  private static final int YEARS = 5;

  private AbsoluteBar() {}

  /** A finding if the bar seems to be passed; nothing while it is far. */
  static List<Check> of(Act act, LocalDate receivedOn, WorkingCalendar calendar) {
    LocalDate doneOn = act.doneOn();
    if (doneOn == null) {
      return List.of();
    }
    int years = act.realEstate() ? YEARS_IMMOVABLE : YEARS;
    LocalDate last = calendar.rollForward(doneOn.plusYears(years));
    if (!receivedOn.isAfter(last)) {
      return List.of();
    }
    return List.of(
        new Check(
            Code.ABSOLUTE_BAR,
            Outcome.ATTENTION,
            "这件事到现在已经超过" + years + "年，法律规定一般不予受理，由工作人员核对日子。",
            "自" + Dates.chinese(doneOn) + "起" + years + "年，到" + Dates.chinese(last) + "为止",
            new Articles(receivedOn).cite("ARL-21")));
  }
}
