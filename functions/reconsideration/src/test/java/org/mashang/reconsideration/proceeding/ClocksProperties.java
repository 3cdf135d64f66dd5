package org.mashang.reconsideration.proceeding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.mashang.casework.time.WorkingCalendar;
import org.mashang.reconsideration.term.Procedure;
import org.mashang.reconsideration.term.SuspensionGround;

/** The decision's last day against a walk over every single day. */
class ClocksProperties {

  private final WorkingCalendar calendar = WorkingCalendar.china();

  @Property(tries = 300)
  void theLastDayToDecideIsFoundByWalkingOverEveryDay(
      @ForAll @IntRange(min = 0, max = 700) int start,
      @ForAll @IntRange(min = 0, max = 30) int extension,
      @ForAll boolean ordinary,
      @ForAll @Size(max = 6) List<@IntRange(min = 0, max = 25) Integer> gaps) {
    LocalDate accepted = LocalDate.of(2025, 1, 2).plusDays(start);
    List<Pause> pauses = pauses(accepted, gaps);
    int days = (ordinary ? 60 : 30) + extension;
    Acceptance acceptance =
        new Acceptance(
            accepted, false, ordinary ? Procedure.ORDINARY : Procedure.SIMPLIFIED, null, extension);
    assertEquals(walk(accepted, days, pauses), Clocks.decisionDue(acceptance, pauses));
  }

  @Property(tries = 100)
  void anOpenPauseBeforeTheEndLeavesTheLastDayUnknown(
      @ForAll @IntRange(min = 0, max = 59) int after) {
    LocalDate accepted = LocalDate.of(2026, 1, 5);
    List<Pause> open =
        List.of(new Pause(SuspensionGround.OTHER, accepted.plusDays(after), null, null));
    Acceptance acceptance = new Acceptance(accepted, false, Procedure.ORDINARY, null, 0);
    assertEquals(null, Clocks.decisionDue(acceptance, open));
    assertTrue(Clocks.decisionDue(acceptance, List.of()).isAfter(accepted));
  }

  private LocalDate walk(LocalDate from, int days, List<Pause> pauses) {
    LocalDate day = from;
    int counted = 0;
    while (counted < days) {
      day = day.plusDays(1);
      if (!paused(day, pauses)) {
        counted++;
      }
    }
    while (!calendar.isWorkday(day) || paused(day, pauses)) {
      day = day.plusDays(1);
    }
    return day;
  }

  private static boolean paused(LocalDate day, List<Pause> pauses) {
    return pauses.stream()
        .anyMatch(pause -> !day.isBefore(pause.since()) && day.isBefore(pause.until()));
  }

  private static List<Pause> pauses(LocalDate from, List<Integer> gaps) {
    List<Pause> pauses = new ArrayList<>();
    LocalDate day = from;
    for (int i = 0; i + 1 < gaps.size(); i += 2) {
      LocalDate since = day.plusDays(gaps.get(i));
      LocalDate until = since.plusDays(gaps.get(i + 1));
      pauses.add(new Pause(SuspensionGround.OTHER, since, until, null));
      day = until;
    }
    return pauses;
  }
}
