package org.mashang.screening.criteria.receipt;

import java.util.List;

/**
 * A paper the facts come from.
 *
 * @param paper its id in the case
 * @param kind code of the checklist; {@code UNKNOWN} if nobody knows
 * @param sha256 of the file as it arrived, in hexadecimal
 * @param pages SHA-256 of what was read on each page, in their order
 */
public record Source(String paper, String kind, String sha256, List<String> pages) {

  public Source {
    pages = List.copyOf(pages);
  }
}
