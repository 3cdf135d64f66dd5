package org.mashang.fraud.rulebook;

import org.mashang.platform.http.Fields;

/**
 * Where somebody wants to take a version.
 *
 * @param share percent of the people; 0 unless shared
 */
record AskedStep(Stage to, int share, String reason) {

  private static final int MOST_SHARE = 99;

  /** The stages one may ask for; the others follow from what was done. */
  private enum Asked {
    SHADOW,
    SHARED,
    LIVE,
    ENDED
  }

  static AskedStep of(Fields fields) {
    Asked asked = fields.choice("/to", Asked.class).required().orElse(Asked.ENDED);
    long share =
        asked == Asked.SHARED
            ? fields.whole("/share").required().min(1).max(MOST_SHARE).orElse(1)
            : 0;
    String reason = fields.text("/reason").required().multiline().max(500).orEmpty();
    fields.requireSound();
    return new AskedStep(Stage.valueOf(asked.name()), (int) share, reason);
  }
}
