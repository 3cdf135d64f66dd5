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
 * Writes and reads short signed texts for QR codes: a key id (one digit or capital letter), what is
 * said, and the first 120 bits of an HMAC-SHA-256 over both in base64url (20 characters). There is
 * nothing to look up to know that one is genuine.
 */
public final class SignedCodes {

  /** What a scanned text is. */
  public sealed interface Scanned {

    /** Ours; what it says. */
    record Genuine(String said) implements Scanned {}

    /** Has the form of ours, but we did not sign it, or no longer believe its key. */
    record Forged() implements Scanned {}

    /** Not of the form of our codes. */
    record Unreadable() implements Scanned {}
  }

  private static final int MAC_BYTES = 15;
  private static final Pattern KEY_LIST =
      Pattern.compile("[0-9A-Z]=[^,=]{32,}(,[0-9A-Z]=[^,=]{32,})*");

  private final Map<Character, SecretKeySpec> keys;
  private final char current;
  private final String purpose;
  private final Pattern form;

  /**
   * @param secret one secret, which then is key 1; or, to change it, a list such as {@code
   *     1=old,2=new} of secrets of at least 32 characters: the last one signs, all are believed
   * @param purpose keeps codes of different uses apart
   * @param said the form of what a code says, in ASCII
   */
  public SignedCodes(byte[] secret, String purpose, String said) {
    this.keys = keys(secret);
    this.purpose = purpose + "\0";
    this.form = Pattern.compile("[0-9A-Z](" + said + ")[A-Za-z0-9_-]{20}");
    char last = '1';
    for (char id : keys.keySet()) {
      last = id;
    }
    current = last;
  }

  /** The code as it is printed. The same words have the same code until the key changes. */
  public String write(String said) {
    return current + said + mac(current, current + said);
  }

  /** What a scanned text is. */
  public Scanned read(String text) {
    Matcher matcher = form.matcher(text);
    if (!matcher.matches()) {
      return new Scanned.Unreadable();
    }
    char key = text.charAt(0);
    String signed = key + matcher.group(1);
    boolean genuine =
        keys.containsKey(key)
            && MessageDigest.isEqual(
                ascii(mac(key, signed)), ascii(text.substring(signed.length())));
    return genuine ? new Scanned.Genuine(matcher.group(1)) : new Scanned.Forged();
  }

  private String mac(char key, String signed) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(keys.get(key));
      byte[] full = mac.doFinal(ascii(purpose + signed));
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

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
