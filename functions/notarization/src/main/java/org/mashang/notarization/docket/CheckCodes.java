package org.mashang.notarization.docket;

import org.mashang.casework.identifier.SignedCodes;

/** The signed codes on certificates: a random-looking id, with nothing personal in it (核验码). */
public final class CheckCodes {

  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int LENGTH = 26;

  private final SignedCodes codes;

  public CheckCodes(byte[] secret) {
    codes = new SignedCodes(secret, "mashang-certificate", "[" + ALPHABET + "]{" + LENGTH + "}");
  }

  /** The check id for some unguessable bytes, of which the first 17 count: 130 bits. */
  public static String id(byte[] bytes) {
    StringBuilder id = new StringBuilder();
    int bits = 0;
    int held = 0;
    for (int i = 0; id.length() < LENGTH; i++) {
      bits = bits << 8 | (bytes[i] & 0xff);
      held += 8;
      while (held >= 5 && id.length() < LENGTH) {
        id.append(ALPHABET.charAt(bits >> (held - 5) & 31));
        held -= 5;
      }
    }
    return id.toString();
  }

  public String write(String checkId) {
    return codes.write(checkId);
  }

  public SignedCodes.Scanned read(String code) {
    return codes.read(code);
  }
}
