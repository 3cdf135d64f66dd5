package org.mashang.screening.docket;

import java.util.LinkedHashSet;
import java.util.Set;
import org.mashang.platform.keys.KeyedHash;
import org.mashang.screening.proceeding.Dossier;
import org.mashang.screening.proceeding.Officer;
import org.mashang.screening.term.Stage;

/** By what a case is found again: keyed hashes, never a plain number. */
public final class DossierKeys {

  private final KeyedHash hash;

  public DossierKeys(KeyedHash hash) {
    this.hash = hash;
  }

  /** The id of the case that a procuratorate has of a police case: the same one, always. */
  public String caseId(String organ, String policeCase) {
    return hash.caseId("police-case/" + organ, policeCase);
  }

  /** What a prosecutor has in hand. */
  public String inHandOf(String prosecutor) {
    return hash.text("screening-in-hand", prosecutor);
  }

  Set<String> of(Dossier c) {
    Set<String> keys = new LinkedHashSet<>();
    Officer assignee = c.assignee();
    if (assignee != null && c.stage() != Stage.CLOSED) {
      keys.add(inHandOf(assignee.id()));
    }
    return keys;
  }
}
