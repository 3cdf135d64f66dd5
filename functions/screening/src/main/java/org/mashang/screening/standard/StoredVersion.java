package org.mashang.screening.standard;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mashang.screening.criteria.CriteriaVersion;
import org.mashang.screening.criteria.change.CriteriaShelf;
import org.mashang.screening.criteria.change.Shelved;

/**
 * A version of the criteria as it is kept.
 *
 * @param text its JSON as it was proposed; empty for those that come with a release
 * @param proposer name of whoever proposed it; null likewise
 * @param proposedAt null likewise
 * @param approver name of whoever approved it; null until somebody did
 */
public record StoredVersion(
    Shelved shelved,
    String text,
    @Nullable String proposer,
    @Nullable Instant proposedAt,
    @Nullable String approver) {

  /** One that comes with a release. */
  static StoredVersion released(Shelved shelved) {
    return new StoredVersion(shelved, "", null, null, null);
  }

  CriteriaVersion version() {
    return shelved.version();
  }

  boolean ofRelease() {
    return shelved.proposedBy().equals(CriteriaShelf.RELEASE);
  }

  /** How a path names it: its id has a slash. */
  static String path(String id) {
    return id.replace('/', '-');
  }
}
