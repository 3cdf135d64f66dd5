package org.mashang.platform.keys;

import java.util.Base64;

/**
 * One sealed text that travels or is stored by itself: {@code wrapped key.ciphertext}, bound to
 * where it belongs.
 */
public final class SealedText {

  private static final Base64.Encoder WRITER = Base64.getUrlEncoder().withoutPadding();

  private final DataKeys keys;

  public SealedText(DataKeys keys) {
    this.keys = keys;
  }

  /**
   * @param context where it belongs: elsewhere it does not open
   */
  public String seal(String context, String plain) {
    Seal seal = keys.seal(context);
    byte[] sealed = seal.seal(plain);
    return WRITER.encodeToString(seal.wrappedKey()) + "." + WRITER.encodeToString(sealed);
  }

  /**
   * The text again.
   *
   * @throws SealBroken if it was altered or sealed for another place
   * @throws IllegalArgumentException if it is no sealed text
   */
  public String open(String context, String sealed) {
    int dot = sealed.indexOf('.');
    if (dot < 0) {
      throw new IllegalArgumentException("not a sealed text");
    }
    Base64.Decoder reader = Base64.getUrlDecoder();
    byte[] wrapped = reader.decode(sealed.substring(0, dot));
    return keys.reopen(wrapped, context).open(reader.decode(sealed.substring(dot + 1)));
  }
}
