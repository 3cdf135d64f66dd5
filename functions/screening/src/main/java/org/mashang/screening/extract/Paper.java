package org.mashang.screening.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.scan.PageText;

/**
 * One paper of a case, as it was read.
 *
 * @param id the paper's id in the case
 * @param kind which paper of article 7 it is, for example {@code BLOOD_OPINION}; null if not known
 * @param pages in their order
 */
public record Paper(String id, @Nullable String kind, List<PageText> pages) {

  public Paper {
    pages = List.copyOf(pages);
  }
}
