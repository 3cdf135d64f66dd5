package org.mashang.screening.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.scan.PageText;

/** Which paper of the checklist some pages are taken for. */
final class KindGuess {

  private KindGuess() {}

  /** Its code; null if there is no telling. */
  static @Nullable String of(List<PageText> pages) {
    return pages.isEmpty() ? null : null;
  }
}
