package org.mashang.fraud.clock;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mashang.fraud.alert.Level;
import org.mashang.fraud.docket.WarningPlacement;
import org.mashang.fraud.docket.WarningSummary;
import org.mashang.fraud.docket.Warnings;
import org.mashang.fraud.term.Stage;
import org.mashang.platform.desk.WholeDesks;
import org.mashang.platform.store.Listed;

/** Finds by the index, never by a scan, the warnings in which something is due; red ones first. */
final class DueWarnings {

  private final Warnings warnings;

  DueWarnings(Warnings warnings) {
    this.warnings = warnings;
  }

  Set<String> at(Instant now) {
    List<String> desks =
        List.of(Level.values()).reversed().stream()
            .flatMap(
                level ->
                    Stream.of(Stage.values())
                        .filter(stage -> stage != Stage.CLOSED)
                        .map(stage -> WarningPlacement.desk(warnings.city(), stage, level)))
            .toList();
    return new WholeDesks<>(warnings.store(), WarningSummary.class)
        .read(desks, now).stream()
            .filter(one -> due(one, now))
            .map(Listed::caseId)
            .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static boolean due(Listed<WarningSummary> one, Instant now) {
    Instant unseen = one.summary().unseen();
    return unseen != null && !unseen.isAfter(now);
  }
}
