package org.mashang.portal;

import java.net.URI;
import java.util.Map;

/**
 * Where browsers send evidence files: the bucket's own address, or an S3 server on this machine.
 */
final class Uploads {
  private Uploads() {}

  /**
   * The origin, from the same variables the AWS client that signs the uploads reads.
   *
   * @param environment {@code AWS_ENDPOINT_URL_S3} where S3 is not Amazon's; else {@code
   *     FILES_BUCKET} and {@code AWS_REGION}
   */
  static String origin(Map<String, String> environment) {
    var endpoint = environment.get("AWS_ENDPOINT_URL_S3");
    if (endpoint != null && !endpoint.isBlank()) {
      var uri = URI.create(endpoint);
      return uri.getScheme() + "://" + uri.getAuthority();
    }
    var bucket = environment.getOrDefault("FILES_BUCKET", "");
    var region = environment.getOrDefault("AWS_REGION", "");
    if (bucket.isEmpty() || region.isEmpty()) {
      throw new IllegalStateException(
          "FILES_BUCKET and AWS_REGION say where files are uploaded to");
    }
    var suffix = region.startsWith("cn-") ? "amazonaws.com.cn" : "amazonaws.com";
    return "https://" + bucket + ".s3." + region + "." + suffix;
  }
}
