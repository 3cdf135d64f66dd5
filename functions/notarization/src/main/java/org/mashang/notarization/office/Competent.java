package org.mashang.notarization.office;

import java.util.List;
import org.mashang.casework.law.Citation;

/**
 * An office that may act (可以受理的公证机构).
 *
 * @param reason why, for an old person to understand
 */
public record Competent(NotaryOffice office, String reason, List<Citation> citations) {

  public Competent {
    citations = List.copyOf(citations);
  }
}
