package org.mashang.fraud.fusion;

import java.util.Base64;
import org.mashang.fraud.subject.Subject;
import org.mashang.platform.keys.DataKeys;
import org.mashang.platform.keys.Seal;

/**
 * Seals what a subject is called in truth: {@code wrapped key.ciphertext}, bound to the subject.
 */
public final class KeySealer implements Sealer {

  private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();

  private final DataKeys keys;

  public KeySealer(DataKeys keys) {
    this.keys = keys;
  }

  @Override
  public String seal(Subject subject, String plain) {
    Seal seal = keys.seal(subject.id());
    byte[] sealed = seal.seal(plain);
    return TEXT.encodeToString(seal.wrappedKey()) + "." + TEXT.encodeToString(sealed);
  }
}
