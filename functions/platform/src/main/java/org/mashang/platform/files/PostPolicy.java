package org.mashang.platform.files;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;

/**
 * Signs forms for browser-like uploads (S3 POST policy, signature version 4). Mini-programs can
 * send files in no other way. Key, type and exact size are bound by the policy.
 */
final class PostPolicy {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("yyyyMMdd").withZone(ZoneOffset.UTC);
  private static final DateTimeFormatter SECOND =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private PostPolicy() {}

  /** The fields of the form, before the file itself. */
  static Map<String, String> fields(
      AwsCredentials credentials,
      String region,
      Instant now,
      Duration life,
      String bucket,
      String key,
      String mediaType,
      long size) {
    String scope = DAY.format(now) + "/" + region + "/s3/aws4_request";
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("key", key);
    fields.put("Content-Type", mediaType);
    fields.put("x-amz-algorithm", "AWS4-HMAC-SHA256");
    fields.put("x-amz-credential", credentials.accessKeyId() + "/" + scope);
    fields.put("x-amz-date", SECOND.format(now));
    if (credentials instanceof AwsSessionCredentials session) {
      fields.put("x-amz-security-token", session.sessionToken());
    }
    StringBuilder policy = new StringBuilder();
    policy.append("{\"expiration\":\"").append(now.plus(life)).append("\",\"conditions\":[");
    policy.append("{\"bucket\":\"").append(bucket).append("\"},");
    fields.forEach(
        (name, value) ->
            policy.append("{\"").append(name).append("\":\"").append(value).append("\"},"));
    policy.append("[\"content-length-range\",").append(size).append(',').append(size);
    policy.append("]]}");
    String encoded =
        Base64.getEncoder().encodeToString(policy.toString().getBytes(StandardCharsets.UTF_8));
    fields.put("policy", encoded);
    fields.put("x-amz-signature", signature(credentials.secretAccessKey(), region, now, encoded));
    return fields;
  }

  /** HMAC-SHA-256 of a policy under the key of the day, region and service. */
  static String signature(String secret, String region, Instant now, String policy) {
    byte[] key = ("AWS4" + secret).getBytes(StandardCharsets.UTF_8);
    for (String part : new String[] {DAY.format(now), region, "s3", "aws4_request"}) {
      key = hmac(key, part);
    }
    return HexFormat.of().formatHex(hmac(key, policy));
  }

  private static byte[] hmac(byte[] key, String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
