package org.mashang.reconsideration.view;

import org.mashang.casework.time.Shanghai;
import org.mashang.platform.desk.HistoryEntry;
import org.mashang.platform.store.Recorded;
import org.mashang.reconsideration.proceeding.Event;
import org.mashang.reconsideration.proceeding.Telling;

/** Entries of a case's history. */
public final class HistoryEntries {

  private HistoryEntries() {}

  public static HistoryEntry of(Recorded<Event> recorded) {
    return HistoryEntry.of(recorded, Telling.of(recorded.event(), Shanghai.day(recorded.at())));
  }
}
