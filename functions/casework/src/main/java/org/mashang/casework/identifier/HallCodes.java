package org.mashang.casework.identifier;

import java.util.regex.Pattern;

/**
 * Writes and reads the codes that hang in halls. A code is 31 characters that a mini-program's
 * {@code scene} may carry (at most 32 of letters, digits and a few marks):
 *
 * <pre>
 *   1          key id, a digit or capital letter
 *   02H7K3Q9   hall, eight characters of Crockford's base 32
 *   01         serial number, two of the same
 *   …          HMAC-SHA-256 over the eleven before, its first 120 bits in base64url: 20 characters
 * </pre>
 *
 * There is nothing personal in it and nothing to look up to know that it is genuine.
 */
public final class HallCodes {

  /** Every code has this many characters. */
  public static final int LENGTH = 31;

  /** The last serial number of a hall. */
  public static final int MAX_SERIAL = 1023;

  private static final String BASE32 = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final Pattern HALL = Pattern.compile("[" + BASE32 + "]{8}");

  private final SignedCodes codes;

  /**
   * @param secret one secret, or a list of secrets by key id; see {@link SignedCodes}
   */
  public HallCodes(byte[] secret) {
    codes = new SignedCodes(secret, "mashang-hall-code", "[" + BASE32 + "]{10}");
  }

  /** Whether a text has the form of a hall's id. */
  public static boolean isHallId(String text) {
    return HALL.matcher(text).matches();
  }

  /** The hall id for some random or derived bytes, of which the first five count. */
  public static String hallId(byte[] bytes) {
    long bits = 0;
    for (int i = 0; i < 5; i++) {
      bits = bits << 8 | (bytes[i] & 0xff);
    }
    return base32(bits, 8);
  }

  /** The code as it is printed. The same code has the same text until the key changes. */
  public String write(HallCode code) {
    return codes.write(code.hallId() + base32(code.serial(), 2));
  }

  /** What a scanned text is. */
  public ScannedCode read(String text) {
    return switch (codes.read(text)) {
      case SignedCodes.Scanned.Unreadable unreadable -> new ScannedCode.Unreadable();
      case SignedCodes.Scanned.Forged forged ->
          number(text.substring(9, 11)) == 0
              ? new ScannedCode.Unreadable()
              : new ScannedCode.Forged();
      case SignedCodes.Scanned.Genuine(String said) -> {
        int serial = number(said.substring(8));
        yield serial == 0
            ? new ScannedCode.Unreadable()
            : new ScannedCode.Genuine(new HallCode(said.substring(0, 8), serial));
      }
    };
  }

  private static String base32(long bits, int length) {
    char[] text = new char[length];
    for (int i = length - 1; i >= 0; i--) {
      text[i] = BASE32.charAt((int) (bits & 31));
      bits >>>= 5;
    }
    return new String(text);
  }

  private static int number(String base32) {
    return BASE32.indexOf(base32.charAt(0)) * 32 + BASE32.indexOf(base32.charAt(1));
  }
}
