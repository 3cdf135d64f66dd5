package org.mashang.fraud.partner;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a key.
 *
 * @param until when it ends; null while no other has followed it
 */
record KeptKey(String hash, @Nullable Instant until) {

  boolean opensAt(Instant now) {
    return until == null || now.isBefore(until);
  }

  /** Compared in the same time whether it fits or not. */
  boolean fits(PartnerKey key) {
    return MessageDigest.isEqual(
        hash.getBytes(StandardCharsets.US_ASCII), key.hash().getBytes(StandardCharsets.US_ASCII));
  }

  /** The same, ending at a moment unless it ends earlier. */
  KeptKey ending(Instant at) {
    return until != null && until.isBefore(at) ? this : new KeptKey(hash, at);
  }
}
