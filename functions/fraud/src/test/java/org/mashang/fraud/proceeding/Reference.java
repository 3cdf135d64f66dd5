package org.mashang.fraud.proceeding;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Happened;
import org.mashang.casework.time.Shanghai;
import org.mashang.casework.time.WorkingCalendar;
import org.mashang.fraud.term.RevisitResult;

/** What is due, read off a history in the most obvious way: what begins a clock, what ends it. */
final class Reference {

  private Reference() {}

  static SortedSet<String> due(List<Event> events, List<Happened> happened) {
    SortedSet<String> revisits = new TreeSet<>();
    @Nullable String answer = null;
    @Nullable String appeal = null;
    @Nullable String silence = null;
    for (int i = 0; i < events.size(); i++) {
      Instant at = happened.get(i).at();
      switch (events.get(i)) {
        case Event.Dispatched e -> {
          answer = "ACKNOWLEDGE  " + e.due();
          silence = null;
          revisits.clear();
        }
        case Event.NextCalled e -> answer = "ACKNOWLEDGE  " + e.due();
        case Event.Acknowledged e -> answer = null;
        case Event.HeldBack e -> silence = "SILENCE  " + e.silence().until();
        case Event.Silenced e -> {
          // only somebody who is waited for is not waited for any more
          if (answer != null || silence != null) {
            silence = "SILENCE  " + e.silence().until();
          }
          answer = null;
        }
        case Event.SilenceEnded e -> silence = null;
        case Event.SilenceLifted e -> silence = null;
        case Event.Concluded e -> {
          for (int days : new int[] {1, 7}) {
            revisits.add("REVISIT " + days + " " + at.plus(Duration.ofHours(24L * days)));
          }
        }
        case Event.Revisited e -> {
          if (e.result() != RevisitResult.NOT_REACHED) {
            revisits.removeIf(one -> one.startsWith("REVISIT " + e.days() + " "));
          }
        }
        case Event.Resumed e -> revisits.clear();
        case Event.Closed e -> revisits.clear();
        case Event.AppealEntered e -> appeal = "APPEAL " + e.number() + " " + promised(at);
        case Event.AppealDecided e -> {
          appeal = null;
          if (e.upheld()) {
            answer = null;
            silence = null;
            revisits.clear();
          }
        }
        default -> {}
      }
    }
    SortedSet<String> all = new TreeSet<>(revisits);
    for (String one : new String[] {answer, appeal, silence}) {
      if (one != null) {
        all.add(one);
      }
    }
    return all;
  }

  /** The end of the third working day after. */
  private static Instant promised(Instant at) {
    LocalDate day = Shanghai.day(at);
    for (int found = 0; found < 3; ) {
      day = day.plusDays(1);
      found += WorkingCalendar.china().isWorkday(day) ? 1 : 0;
    }
    return day.plusDays(1).atStartOfDay(Shanghai.ZONE).toInstant();
  }
}
