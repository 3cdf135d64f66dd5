package org.mashang.platform.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mashang.platform.json.Json;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;

class PostPolicyTest {

  private static final String SECRET = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";

  /** The example of the S3 documentation, "Browser-based upload using HTTP POST". */
  private static final String EXAMPLE =
      """
      { "expiration": "2015-12-30T12:00:00.000Z",
        "conditions": [
          {"bucket": "sigv4examplebucket"},
          ["starts-with", "$key", "user/user1/"],
          {"acl": "public-read"},
          {"success_action_redirect": "http://sigv4examplebucket.s3.amazonaws.com/successful_upload.html"},
          ["starts-with", "$Content-Type", "image/"],
          {"x-amz-meta-uuid": "14365123651274"},
          {"x-amz-server-side-encryption": "AES256"},
          ["starts-with", "$x-amz-meta-tag", ""],

          {"x-amz-credential": "AKIAIOSFODNN7EXAMPLE/20151229/us-east-1/s3/aws4_request"},
          {"x-amz-algorithm": "AWS4-HMAC-SHA256"},
          {"x-amz-date": "20151229T000000Z" }
        ]
      }""";

  @Test
  void the_signature_of_the_published_example_is_the_published_one() {
    String policy =
        Base64.getEncoder()
            .encodeToString(EXAMPLE.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    assertEquals(
        "8afdbf4008c03f22c2cd3cdb72e4afbb1f6a588f3255ac628749a66d7f09699e",
        PostPolicy.signature(SECRET, "us-east-1", Instant.parse("2015-12-29T00:00:00Z"), policy));
  }

  @Test
  void a_form_binds_every_field_it_has_and_the_exact_size() throws Exception {
    Map<String, String> fields =
        PostPolicy.fields(
            AwsSessionCredentials.create("AKIAIOSFODNN7EXAMPLE", SECRET, "token"),
            "cn-north-1",
            Instant.parse("2026-03-02T01:00:00Z"),
            Duration.ofMinutes(15),
            "bucket",
            "files/1",
            "image/jpeg",
            12_345);
    JsonNode policy =
        Json.tree(
            new String(Base64.getDecoder().decode(fields.get("policy")), StandardCharsets.UTF_8));
    assertEquals("2026-03-02T01:15:00Z", policy.get("expiration").asText());
    String conditions = policy.get("conditions").toString();
    fields.forEach(
        (name, value) -> {
          if (!name.equals("policy") && !name.equals("x-amz-signature")) {
            assertTrue(conditions.contains("{\"" + name + "\":\"" + value + "\"}"), name);
          }
        });
    assertTrue(conditions.contains("[\"content-length-range\",12345,12345]"));
    assertTrue(conditions.contains("{\"bucket\":\"bucket\"}"));
    assertTrue(fields.get("x-amz-signature").matches("[0-9a-f]{64}"));
    assertEquals("token", fields.get("x-amz-security-token"));
  }
}
