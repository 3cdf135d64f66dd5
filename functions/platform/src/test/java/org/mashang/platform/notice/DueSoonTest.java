package org.mashang.platform.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mashang.casework.rule.LegalTerm;
import org.mashang.casework.time.Clock;
import org.mashang.casework.time.Period;

/** What is due soon is counted in workdays. */
class DueSoonTest {

  private enum Code implements LegalTerm {
    PAPER;

    @Override
    public Words words() {
      return new Words("材料", "");
    }
  }

  private static final LocalDate NINTH = LocalDate.parse("2026-10-09");

  private static Instant nine(String day) {
    return Instant.parse(day + "T01:00:00Z");
  }

  private static Clock due(LocalDate day, boolean met, Instant now) {
    return Clock.of(
        Code.PAPER, Period.until(LocalDate.parse("2026-09-18"), day, "定"), met, now, List.of());
  }

  private static Optional<LocalDate> ninth(String today) {
    DueSoon soon = DueSoon.at(nine(today));
    return soon.day(due(NINTH, false, soon.now()));
  }

  @Test
  void threeWorkdaysBeforeAndTheDayItselfAreSoonAndHolidaysDoNotCount() {
    assertEquals(Optional.empty(), ninth("2026-09-28"));
    for (String day : List.of("2026-09-29", "2026-09-30", "2026-10-03", "2026-10-08")) {
      assertEquals(Optional.of(NINTH), ninth(day), day);
    }
    assertEquals(Optional.of(NINTH), ninth("2026-10-09"));
    assertEquals(Optional.empty(), ninth("2026-10-10"), "that is over");
  }

  @Test
  void whatIsMetOrStandsStillIsNotDue() {
    DueSoon soon = DueSoon.at(nine("2026-10-08"));
    assertEquals(Optional.empty(), soon.day(due(NINTH, true, soon.now())));
    Period still = Period.unknown(LocalDate.parse("2026-09-18"), "暂停");
    assertEquals(
        Optional.empty(), soon.day(Clock.of(Code.PAPER, still, false, soon.now(), List.of())));
  }

  @Test
  void theSameClockAndDayAreTheSameNoticeWheneverItIsOrdered() {
    DueSoon one = DueSoon.at(nine("2026-10-08"));
    DueSoon two = DueSoon.at(nine("2026-10-09"));
    NoticeQueue.About first =
        one.about("notarization", "abc", "330800", due(NINTH, false, one.now()), NINTH);
    NoticeQueue.About second =
        two.about("notarization", "abc", "330800", due(NINTH, false, two.now()), NINTH);
    assertEquals("abc-due-PAPER-2026-10-09", first.id());
    assertEquals("due-PAPER-2026-10-09", first.ref());
    assertEquals(first.id(), second.id());
    assertEquals(nine("2026-10-09"), second.at());
  }
}
