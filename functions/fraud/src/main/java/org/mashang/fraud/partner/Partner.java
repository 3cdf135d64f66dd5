package org.mashang.fraud.partner;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * Who may send signals.
 *
 * @param code its short name, which is in its key and in every signal's source
 * @param city division code of the city whose fraud centre took it on
 * @param quota signals it may send a minute
 * @param blocked whether nothing of it is taken for now
 * @param keys the newest last
 * @param version counts its steps
 */
public record Partner(
    String code,
    String name,
    PartnerKind kind,
    String city,
    int quota,
    boolean blocked,
    List<KeptKey> keys,
    long version) {

  /** The most signals a minute that a partner may be given. */
  public static final int MOST_QUOTA = 1_000_000;

  public Partner {
    keys = List.copyOf(keys);
  }

  /** Whether a key opens it now. Every kept key is compared, so that time tells nothing. */
  boolean opens(PartnerKey key, Instant now) {
    boolean fits = false;
    for (KeptKey kept : keys) {
      boolean same = kept.fits(key);
      fits = fits || (same && kept.opensAt(now));
    }
    return fits;
  }

  /** The same with a new key; those before go on until a moment. */
  Partner renewed(PartnerKey key, Instant now, Instant until) {
    List<KeptKey> all =
        Stream.concat(
                keys.stream().map(kept -> kept.ending(until)).filter(kept -> kept.opensAt(now)),
                Stream.of(new KeptKey(key.hash(), null)))
            .toList();
    return new Partner(code, name, kind, city, quota, blocked, all, version + 1);
  }

  Partner blocked(boolean whether) {
    return new Partner(code, name, kind, city, quota, whether, keys, version + 1);
  }

  Partner quota(int signals) {
    return new Partner(code, name, kind, city, signals, blocked, keys, version + 1);
  }
}
