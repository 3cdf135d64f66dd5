package org.mashang.notarization.press;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.mashang.print.seal.LocalSealKey;
import org.mashang.print.seal.SealKey;
import org.mashang.print.seal.TrialSeal;

/**
 * The electronic seal that a secret holds: {@code pkcs12:<password>:<base64>} with the office's
 * certificate from a licensed service (电子签名法 16). Any other text is a trial: a key is derived from
 * it whose certificate says that it is one.
 */
final class SealKeys {

  private static final String REAL = "pkcs12:";

  private SealKeys() {}

  static SealKey of(byte[] secret) {
    String text = new String(secret, StandardCharsets.UTF_8);
    if (!text.startsWith(REAL)) {
      return TrialSeal.derived(secret);
    }
    int colon = text.indexOf(':', REAL.length());
    return LocalSealKey.of(
        Base64.getDecoder().decode(text.substring(colon + 1).strip()),
        text.substring(REAL.length(), colon).toCharArray());
  }
}
