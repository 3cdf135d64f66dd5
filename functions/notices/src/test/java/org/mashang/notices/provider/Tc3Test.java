package org.mashang.notices.provider;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class Tc3Test {

  /** The example of the provider's own documents. */
  @Test
  void signsAsPublished() {
    String body =
        "{\"Limit\": 1, \"Filters\": [{\"Values\": [\"\\u672a\\u547d\\u540d\"], \"Name\": \"instance-name\"}]}";
    assertEquals(
        "TC3-HMAC-SHA256 Credential=id/2019-02-25/cvm/tc3_request, SignedHeaders=content-type;host,"
            + " Signature=72e494ea809ad7a8c8f7a4507b9bddcbaa8e581f516e8da2f66e2c5a96525168",
        new Tc3("id", "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE", "cvm")
            .authorization(
                "cvm.tencentcloudapi.com",
                Instant.ofEpochSecond(1_551_113_065),
                body.replace("未命名", "\\u672a\\u547d\\u540d")));
  }
}
