package org.mashang.fraud.clock;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mashang.fraud.alert.Level;
import org.mashang.fraud.docket.WarningPlacement;
import org.mashang.fraud.docket.WarningSummary;
import org.mashang.fraud.docket.Warnings;
import org.mashang.fraud.term.Stage;
import org.mashang.platform.store.Listed;
import org.mashang.platform.store.Page;

/** Finds by the index, never by a scan, the warnings in which something is due; red ones first. */
final class DueWarnings {

  private static final int PAGE = 100;

  private final Warnings warnings;

  DueWarnings(Warnings warnings) {
    this.warnings = warnings;
  }

  Set<String> at(Instant now) {
    Set<String> found = new LinkedHashSet<>();
    for (Level level : java.util.List.of(Level.values()).reversed()) {
      for (Stage stage : Stage.values()) {
        if (stage != Stage.CLOSED) {
          add(WarningPlacement.desk(warnings.city(), stage, level), now, found);
        }
      }
    }
    return found;
  }

  private void add(String desk, Instant now, Set<String> found) {
    @Nullable String from = null;
    do {
      Page<Listed<WarningSummary>> page =
          warnings.store().onDesk(desk, now, WarningSummary.class, PAGE, from);
      page.items().stream().filter(one -> due(one, now)).map(Listed::caseId).forEach(found::add);
      from = page.next();
    } while (from != null);
  }

  private static boolean due(Listed<WarningSummary> one, Instant now) {
    Instant unseen = one.summary().unseen();
    return unseen != null && !unseen.isAfter(now);
  }
}
