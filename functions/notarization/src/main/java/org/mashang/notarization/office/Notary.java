package org.mashang.notarization.office;

import java.util.List;
import java.util.Set;
import org.mashang.notarization.catalogue.Kind;
import org.mashang.notarization.catalogue.Matter;
import org.mashang.notarization.catalogue.Use;

/**
 * A notary (公证员).
 *
 * @param id user id
 * @param foreign whether they may sign certificates for use abroad (涉外公证)
 * @param kinds what they prove
 * @param mostOpen how many open cases they are given at most
 * @param conflicts names and social credit codes of parties they must not act for (公证法 23)
 */
public record Notary(
    String id,
    String name,
    String nameEn,
    boolean foreign,
    Set<Kind> kinds,
    int mostOpen,
    List<String> conflicts) {

  public Notary {
    kinds = Set.copyOf(kinds);
    conflicts = List.copyOf(conflicts);
  }

  /** Whether this is work they do, whoever asks for it. */
  public boolean does(Matter matter, Use use) {
    return kinds.contains(matter.kind()) && (use == Use.DOMESTIC || foreign);
  }

  /** Whether they must leave a party to a colleague. */
  public boolean mustAvoid(String nameOrCode) {
    return conflicts.contains(nameOrCode);
  }
}
