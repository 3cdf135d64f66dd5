package org.mashang.screening.clock;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.mashang.platform.desk.WholeDesks;
import org.mashang.platform.store.Listed;
import org.mashang.screening.docket.DossierPlacement;
import org.mashang.screening.docket.DossierSummary;
import org.mashang.screening.docket.Dossiers;
import org.mashang.screening.office.Procuratorate;
import org.mashang.screening.term.Stage;

/** Finds by the index, never by a scan, the cases in which something follows from time alone. */
final class DueCases {

  /** Where papers may be read meanwhile. */
  private static final Set<Stage> READ = Set.of(Stage.READING, Stage.APPROVAL, Stage.SENT_BACK);

  private final Dossiers dossiers;

  DueCases(Dossiers dossiers) {
    this.dossiers = dossiers;
  }

  /** Cases with a clock that has run out unseen, and all in which something is being read. */
  Set<String> at(Instant now) {
    WholeDesks<DossierSummary> desks = new WholeDesks<>(dossiers.store(), DossierSummary.class);
    Set<String> found = new LinkedHashSet<>();
    for (Procuratorate office : dossiers.world().offices().all()) {
      for (Stage stage : Stage.values()) {
        if (stage != Stage.CLOSED) {
          List<String> desk = List.of(DossierPlacement.desk(office.id(), stage));
          desks.read(desk, READ.contains(stage) ? null : now).stream()
              .filter(one -> calls(one, now))
              .map(Listed::caseId)
              .forEach(found::add);
        }
      }
    }
    return found;
  }

  private static boolean calls(Listed<DossierSummary> one, Instant now) {
    Instant due = one.due();
    boolean late = due != null && !due.isAfter(now) && !one.summary().reminded();
    return late || one.summary().readingSince() != null;
  }
}
