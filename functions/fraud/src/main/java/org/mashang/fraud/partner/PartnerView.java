package org.mashang.fraud.partner;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A partner as the desk sees it.
 *
 * @param key shown once, when it was made; null ever after
 * @param keys how many keys open it now
 * @param oldKeyUntil when the last key before the newest ends; null if there is none
 */
record PartnerView(
    String code,
    String name,
    PartnerKind kind,
    String city,
    int quota,
    State state,
    long version,
    int keys,
    @Nullable Instant oldKeyUntil,
    @Nullable String key) {

  /** Whether it may send. */
  enum State {
    ACTIVE,
    BLOCKED
  }

  /** A partner with what was done about it. */
  record Whole(PartnerView partner, List<Step> steps) {}

  static PartnerView of(Partner partner, Instant now, @Nullable PartnerKey key) {
    List<KeptKey> open = partner.keys().stream().filter(kept -> kept.opensAt(now)).toList();
    Instant until = null;
    for (KeptKey kept : open) {
      Instant ends = kept.until();
      if (ends != null && (until == null || ends.isAfter(until))) {
        until = ends;
      }
    }
    return new PartnerView(
        partner.code(),
        partner.name(),
        partner.kind(),
        partner.city(),
        partner.quota(),
        partner.blocked() ? State.BLOCKED : State.ACTIVE,
        partner.version(),
        open.size(),
        until,
        key == null ? null : key.text());
  }
}
