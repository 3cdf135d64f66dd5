package org.mashang.casework.identifier;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

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
  private static final int SIGNED = 11;
  private static final int MAC_BYTES = 15;
  private static final String PURPOSE = "mashang-hall-code\0";
  private static final Pattern HALL = Pattern.compile("[" + BASE32 + "]{8}");
  private static final Pattern FORM =
      Pattern.compile("([0-9A-Z])([" + BASE32 + "]{8})([" + BASE32 + "]{2})[A-Za-z0-9_-]{20}");
  private static final Pattern KEY_LIST =
      Pattern.compile("[0-9A-Z]=[^,=]{32,}(,[0-9A-Z]=[^,=]{32,})*");

  private final Map<Character, SecretKeySpec> keys;
  private final char current;

  /**
   * @param secret one secret, which then is key 1; or, to change it, a list such as {@code
   *     1=old,2=new} of secrets of at least 32 characters: the last one signs, all are believed
   */
  public HallCodes(byte[] secret) {
    keys = keys(secret);
    char last = '1';
    for (char id : keys.keySet()) {
      last = id;
    }
    current = last;
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
    String signed = current + code.hallId() + base32(code.serial(), 2);
    return signed + mac(current, signed);
  }

  /** What a scanned text is. */
  public ScannedCode read(String text) {
    Matcher form = FORM.matcher(text);
    int serial = form.matches() ? number(form.group(3)) : 0;
    if (serial == 0) {
      return new ScannedCode.Unreadable();
    }
    char key = text.charAt(0);
    String signed = text.substring(0, SIGNED);
    boolean genuine =
        keys.containsKey(key)
            && MessageDigest.isEqual(ascii(mac(key, signed)), ascii(text.substring(SIGNED)));
    return genuine
        ? new ScannedCode.Genuine(new HallCode(form.group(2), serial))
        : new ScannedCode.Forged();
  }

  private String mac(char key, String signed) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(keys.get(key));
      byte[] full = mac.doFinal(ascii(PURPOSE + signed));
      return Base64.getUrlEncoder().encodeToString(Arrays.copyOf(full, MAC_BYTES));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<Character, SecretKeySpec> keys(byte[] secret) {
    String text = new String(secret, StandardCharsets.UTF_8);
    Map<Character, SecretKeySpec> keys = new LinkedHashMap<>();
    if (!KEY_LIST.matcher(text).matches()) {
      keys.put('1', key(secret));
      return keys;
    }
    for (String entry : text.split(",", -1)) {
      keys.put(entry.charAt(0), key(entry.substring(2).getBytes(StandardCharsets.UTF_8)));
    }
    return keys;
  }

  private static SecretKeySpec key(byte[] secret) {
    return new SecretKeySpec(secret, "HmacSHA256");
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

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
