package org.mashang.notices.provider;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * What a city has at Tencent Cloud's SMS, version 2021-01-11.
 *
 * @param endpoint for example {@code https://sms.tencentcloudapi.com}
 * @param sign the approved signature that begins each message
 * @param template id of the approved template
 */
record TencentAccount(
    URI endpoint,
    String region,
    String secretId,
    String secretKey,
    String app,
    String sign,
    String template) {

  private static final String VERSION = "2021-01-11";

  Post.Got ask(String action, ObjectNode body, Instant now) {
    String text = body.toString();
    Map<String, String> headers =
        new HashMap<>(
            new Tc3(secretId, secretKey, "sms").headers(endpoint, now, action, VERSION, text));
    headers.put("X-TC-Region", region);
    return new Post().send(endpoint, headers, text);
  }

  @Override
  public String toString() {
    return "TencentAccount[" + endpoint + "]";
  }
}
