package org.mashang.screening.standard;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mashang.screening.criteria.CriteriaVersion;
import org.mashang.screening.proceeding.Officer;

/**
 * A version of the criteria as it stands.
 *
 * @param text its JSON as it was proposed; empty for those that come with a release
 * @param proposedBy null for those that come with a release
 * @param test what the last back-test came to; null until there was one
 * @param approvedBy null until it is approved
 */
public record StoredVersion(
    CriteriaVersion version,
    String text,
    @Nullable Officer proposedBy,
    @Nullable Instant proposedAt,
    @Nullable TestRun test,
    @Nullable Officer approvedBy,
    @Nullable Instant approvedAt) {

  /** One that comes with a release. */
  static StoredVersion released(CriteriaVersion version) {
    return new StoredVersion(version, "", null, null, null, null, null);
  }

  /** Whether it may be used. */
  public boolean usable() {
    return proposedBy == null || approvedBy != null;
  }

  /** How a path names it: its id has a slash. */
  public static String path(String id) {
    return id.replace('/', '-');
  }
}
