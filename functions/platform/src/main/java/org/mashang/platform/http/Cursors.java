package org.mashang.platform.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mashang.platform.keys.KeyedHash;

/**
 * Cursors of lists as clients see them: signed for one list of one caller, so that nobody makes one
 * up or carries one over to another list.
 */
public final class Cursors {

  private static final int MAC = 12;

  private final KeyedHash hash;

  public Cursors(KeyedHash hash) {
    this.hash = hash;
  }

  /**
   * What a client hands back for the next part; null if there is none.
   *
   * @param list names the list with all its filters and the caller's organ or subject
   */
  public @Nullable String next(String list, @Nullable String place) {
    if (place == null) {
      return null;
    }
    byte[] text = place.getBytes(StandardCharsets.UTF_8);
    byte[] signed = Arrays.copyOf(mac(list, place), MAC + text.length);
    System.arraycopy(text, 0, signed, MAC, text.length);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(signed);
  }

  /**
   * Where the list goes on; null for its first part.
   *
   * @throws Problem.Raised 400 if the cursor is not one of ours for this list
   */
  public @Nullable String place(String list, Call call) {
    Optional<String> cursor = call.query("cursor");
    return cursor.isEmpty() ? null : open(list, cursor.get());
  }

  String open(String list, String cursor) {
    byte[] signed;
    try {
      signed = Base64.getUrlDecoder().decode(cursor);
    } catch (IllegalArgumentException e) {
      throw invalid();
    }
    if (signed.length <= MAC) {
      throw invalid();
    }
    String place = new String(signed, MAC, signed.length - MAC, StandardCharsets.UTF_8);
    if (!MessageDigest.isEqual(Arrays.copyOf(signed, MAC), mac(list, place))) {
      throw invalid();
    }
    return place;
  }

  private byte[] mac(String list, String place) {
    return Arrays.copyOf(hash.bytes("cursor", list, place), MAC);
  }

  private static Problem.Raised invalid() {
    return Problem.of(400, "INVALID_CURSOR", "列表的翻页位置无效。", "请从第一页重新开始。").raise();
  }
}
