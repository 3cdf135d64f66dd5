package org.mashang.screening.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mashang.platform.store.Listed;
import org.mashang.platform.store.Page;
import org.mashang.platform.store.Snapshot;
import org.mashang.screening.docket.DossierPlacement;
import org.mashang.screening.docket.DossierSummary;
import org.mashang.screening.docket.Dossiers;
import org.mashang.screening.office.Procuratorate;
import org.mashang.screening.proceeding.Dossier;
import org.mashang.screening.term.Stage;

/** The decided cases of a city, by their desks. */
public final class ClosedCases {

  private static final int PAGE = 100;

  private final Dossiers dossiers;

  public ClosedCases(Dossiers dossiers) {
    this.dossiers = dossiers;
  }

  /** Those of all procuratorates, up to a number of them. */
  public List<Listed<DossierSummary>> listed(int most) {
    List<Listed<DossierSummary>> found = new ArrayList<>();
    for (Procuratorate office : dossiers.world().offices().all()) {
      for (Stage stage : List.of(Stage.CLOSED, Stage.FOLLOW_UP)) {
        add(DossierPlacement.desk(office.id(), stage), most, found);
      }
    }
    return found;
  }

  /** The same in full. */
  public Stream<Dossier> inFull(int most) {
    return listed(most).stream()
        .flatMap(one -> dossiers.store().find(one.caseId()).stream())
        .map(Snapshot::state);
  }

  private void add(String desk, int most, List<Listed<DossierSummary>> found) {
    @Nullable String from = null;
    do {
      Page<Listed<DossierSummary>> page =
          dossiers.store().onDesk(desk, null, DossierSummary.class, PAGE, from);
      found.addAll(page.items().subList(0, Math.min(page.items().size(), most - found.size())));
      from = page.next();
    } while (from != null && found.size() < most);
  }
}
