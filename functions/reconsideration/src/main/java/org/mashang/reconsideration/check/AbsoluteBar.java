package org.mashang.reconsideration.check;

import java.time.LocalDate;
import java.util.List;
import org.mashang.casework.time.Deadline;
import org.mashang.casework.time.Term;
import org.mashang.casework.time.WorkingCalendar;
import org.mashang.reconsideration.application.Act;
import org.mashang.reconsideration.check.Check.Code;
import org.mashang.reconsideration.check.Check.Outcome;

/** More than 20 years (immovable property) or 5 years after the act (21)? Shown, not enforced. */
final class AbsoluteBar {

  private static final Term IMMOVABLE = Term.years(20, "ARL-21");
  private static final Term OTHERWISE = Term.years(5, "ARL-21");

  private AbsoluteBar() {}

  /** A finding if the bar seems to be passed; nothing while it is far. */
  static List<Check> of(Act act, LocalDate receivedOn, WorkingCalendar calendar) {
    LocalDate doneOn = act.doneOn();
    if (doneOn == null) {
      return List.of();
    }
    Term term = act.realEstate() ? IMMOVABLE : OTHERWISE;
    Deadline bar = Deadline.startingOn(doneOn, term, calendar);
    if (bar.due().filter(receivedOn::isAfter).isEmpty()) {
      return List.of();
    }
    return List.of(
        new Check(
            Code.ABSOLUTE_BAR,
            Outcome.ATTENTION,
            "这件事到现在已经超过" + term.label() + "，法律规定一般不予受理，由工作人员核对日子。",
            bar.calculation(),
            new Articles(receivedOn).cite("ARL-21")));
  }
}
