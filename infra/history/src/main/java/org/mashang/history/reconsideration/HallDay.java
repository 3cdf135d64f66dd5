package org.mashang.history.reconsideration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.mashang.history.story.Hours;
import org.mashang.history.story.Year;
import org.mashang.local.demo.Dice;
import org.mashang.local.demo.Filing;
import org.mashang.local.demo.HallPlan;
import org.mashang.reconsideration.application.HallRef;
import org.mashang.reconsideration.hall.HallCount;
import org.mashang.reconsideration.hall.HallPlace;

/** What came through a hall on a day: more look than begin, and more begin than hand in. */
public record HallDay(String hall, HallPlace place, LocalDate day, HallCount count) {

  /** On one workday in so many somebody scans a code and goes away again. */
  private static final int LOOKED = 8;

  static List<HallDay> of(Year year, List<Filing> filings, List<HallRef> halls) {
    List<HallDay> days = new ArrayList<>();
    for (int i = 0; i < halls.size(); i++) {
      int hall = i;
      HallPlan plan = HallPlan.all().get(i);
      HallPlace place = new HallPlace(plan.division(), plan.division(), halls.get(i).name());
      Dice dice = Dice.of("history/hall/" + i);
      for (LocalDate day = year.first(); !day.isAfter(year.last()); day = day.plusDays(1)) {
        LocalDate on = day;
        long submissions =
            filings.stream()
                .filter(one -> one.on().equals(on) && one.hall() != null && one.hall() == hall)
                .count();
        boolean looked = Hours.workday(day) && dice.onceIn(LOOKED);
        if (submissions > 0 || looked) {
          long starts = submissions + (looked ? dice.below(2) : dice.between(1, 2));
          long scans = starts + dice.between(1, 3);
          days.add(
              new HallDay(
                  halls.get(i).id(), place, day, new HallCount(scans, starts, submissions)));
        }
      }
    }
    return days;
  }
}
