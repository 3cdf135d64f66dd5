package org.mashang.fraud.partner;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A partner's key: {@code mk_<code>_<43 characters>}, 256 random bits. So many need no slow hash
 * and no secret beside it; SHA-256 is what is kept of it.
 *
 * @param code whose key it says it is
 */
public record PartnerKey(String code, String text) {

  /** What a partner's code looks like. */
  public static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{1,23}");

  private static final Pattern FORM =
      Pattern.compile("mk_([a-z][a-z0-9-]{1,23})_[A-Za-z0-9_-]{43}");
  private static final Pattern BEARER = Pattern.compile("(?i:bearer) +(\\S+)");
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 32;

  /** A new key. */
  static PartnerKey random(String code) {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    return new PartnerKey(code, "mk_" + code + "_" + secret);
  }

  /** The key of an Authorization header, if it has the form of one. */
  static Optional<PartnerKey> of(String authorization) {
    Matcher bearer = BEARER.matcher(authorization.strip());
    if (!bearer.matches()) {
      return Optional.empty();
    }
    Matcher key = FORM.matcher(bearer.group(1));
    return key.matches()
        ? Optional.of(new PartnerKey(key.group(1), bearer.group(1)))
        : Optional.empty();
  }

  /** What is kept of it, 64 hexadecimal digits. */
  String hash() {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Never the key itself: a record's own text would lead it into a log. */
  @Override
  public String toString() {
    return "key of " + code;
  }
}
