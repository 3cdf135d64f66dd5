package org.mashang.reconsideration.hall;

import java.util.List;
import org.mashang.platform.store.Outcome;
import org.mashang.platform.store.Recorded;

/** What a command has brought about. */
record CommandDone(String id, long version, List<String> events) {

  static CommandDone of(Outcome.Done<Hall, HallEvent> done) {
    return new CommandDone(
        done.snapshot().caseId(),
        done.snapshot().version(),
        done.events().stream().map(Recorded::type).toList());
  }
}
