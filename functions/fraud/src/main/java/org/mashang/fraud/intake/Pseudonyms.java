package org.mashang.fraud.intake;

import java.util.Arrays;
import java.util.Base64;
import org.mashang.fraud.subject.Subject;
import org.mashang.platform.keys.KeyedHash;

/**
 * Gives people, accounts and numbers the names under which they are watched: other in each city.
 */
public final class Pseudonyms {

  private static final int BYTES = 16;

  private final KeyedHash hash;

  public Pseudonyms(KeyedHash hash) {
    this.hash = hash;
  }

  /**
   * @param plain the phone, account or number, already in its one spelling
   */
  public Subject of(Subject.Kind kind, String city, String plain) {
    byte[] bytes = hash.bytes("fraud-" + kind.name(), city, plain);
    return new Subject(
        kind,
        city,
        Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(bytes, BYTES)));
  }
}
