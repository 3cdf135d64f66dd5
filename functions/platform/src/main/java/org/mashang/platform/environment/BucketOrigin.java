package org.mashang.platform.environment;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Where browsers send and fetch files: the origin of presigned addresses, for a page's content
 * security policy. It comes from the same variables as the client that signs them.
 */
public final class BucketOrigin {

  private BucketOrigin() {}

  /**
   * The origin of {@link Variable#FILES_BUCKET}.
   *
   * @throws IllegalStateException if neither a region nor an endpoint of S3 is known
   */
  public static String of(Environment environment) {
    return of(
        environment.get(Variable.FILES_BUCKET),
        System.getenv("AWS_REGION"),
        System.getenv("AWS_ENDPOINT_URL_S3"));
  }

  static String of(String bucket, @Nullable String region, @Nullable String endpoint) {
    if (endpoint != null && !endpoint.isBlank()) {
      URI uri = URI.create(endpoint);
      return uri.getScheme() + "://" + uri.getAuthority();
    }
    if (region == null || region.isBlank()) {
      throw new IllegalStateException("AWS_REGION is not set");
    }
    String suffix = region.startsWith("cn-") ? "amazonaws.com.cn" : "amazonaws.com";
    return "https://" + bucket + ".s3." + region + "." + suffix;
  }
}
