package org.mashang.notices.provider;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

/**
 * Tencent Cloud's signature, version 3 (TC3-HMAC-SHA256), of a JSON body sent by POST to the root.
 */
record Tc3(String secretId, String secretKey, String service) {

  private static final String TYPE = "application/json; charset=utf-8";
  private static final String SIGNED = "content-type;host";

  Map<String, String> headers(URI to, Instant now, String action, String version, String body) {
    long second = now.getEpochSecond();
    return Map.of(
        "Content-Type", TYPE,
        "Authorization", authorization(host(to), now, body),
        "X-TC-Action", action,
        "X-TC-Version", version,
        "X-TC-Timestamp", Long.toString(second));
  }

  /** As the HTTP client will write it. */
  private static String host(URI to) {
    return to.getPort() < 0 ? to.getHost() : to.getHost() + ":" + to.getPort();
  }

  String authorization(String host, Instant now, String body) {
    String request =
        "POST\n/\n\ncontent-type:%s\nhost:%s\n\n%s\n%s"
            .formatted(TYPE, host, SIGNED, Hmac.sha256(body));
    String day = now.atOffset(ZoneOffset.UTC).toLocalDate().toString();
    String scope = day + "/" + service + "/tc3_request";
    String toSign =
        "TC3-HMAC-SHA256\n%d\n%s\n%s".formatted(now.getEpochSecond(), scope, Hmac.sha256(request));
    byte[] key = Hmac.of(Hmac.bytes("TC3" + secretKey), day);
    key = Hmac.of(Hmac.of(key, service), "tc3_request");
    return "TC3-HMAC-SHA256 Credential=%s/%s, SignedHeaders=%s, Signature=%s"
        .formatted(secretId, scope, SIGNED, Hmac.hex(Hmac.of(key, toSign)));
  }

  @Override
  public String toString() {
    return "Tc3[" + service + "]";
  }
}
