package org.mashang.notices.provider;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mashang.platform.json.Json;

/**
 * Text messages by Tencent Cloud's SMS, action SendSms of version 2021-01-11. The approved template
 * has one variable, which gets the whole text.
 */
final class TencentSms implements Provider {

  private static final String VERSION = "2021-01-11";
  private static final String ACTION = "SendSms";

  /** What does not change by waiting. The rest is tried again: somebody may repair it. */
  private static final List<String> FINAL =
      List.of(
          "FailedOperation.PhoneNumberInBlacklist",
          "FailedOperation.ContainSensitiveWord",
          "InvalidParameterValue.",
          "UnsupportedOperation.");

  private final Post post = new Post();
  private final Account account;
  private final InstantSource clock;

  /**
   * What a city has at the provider.
   *
   * @param endpoint for example {@code https://sms.tencentcloudapi.com}
   * @param sign the approved signature that begins each message
   * @param template id of the approved template
   */
  record Account(
      URI endpoint,
      String region,
      String secretId,
      String secretKey,
      String app,
      String sign,
      String template) {

    @Override
    public String toString() {
      return "Account[" + endpoint + "]";
    }
  }

  TencentSms(Account account, InstantSource clock) {
    this.account = account;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "tencent-sms";
  }

  @Override
  public Answer send(Outgoing message) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.putArray("PhoneNumberSet").add("+86" + message.to());
    body.put("SmsSdkAppId", account.app())
        .put("SignName", account.sign())
        .put("TemplateId", account.template());
    body.putArray("TemplateParamSet").add(message.words().text());
    body.put("SessionContext", message.id());
    String text = body.toString();
    var signature = new Tc3(account.secretId(), account.secretKey(), "sms");
    Map<String, String> headers =
        signature.headers(account.endpoint(), clock.instant(), ACTION, VERSION, text);
    Post.Got got = post.send(account.endpoint(), headers(headers), text);
    return Post.byStatus(got).orElseGet(() -> answer(got.body()));
  }

  private Map<String, String> headers(Map<String, String> signed) {
    Map<String, String> all = new HashMap<>(signed);
    all.put("X-TC-Region", account.region());
    return all;
  }

  private static Answer answer(String body) {
    try {
      JsonNode said = Json.tree(body).path("Response");
      JsonNode status = said.at("/SendStatusSet/0");
      String code =
          said.has("Error") ? said.at("/Error/Code").asText() : status.path("Code").asText();
      if (code.equals("Ok")) {
        return Answer.taken(code, status.path("SerialNo").asText());
      }
      if (code.isEmpty()) {
        return Answer.failed("NOT_UNDERSTOOD");
      }
      return FINAL.stream().anyMatch(code::startsWith) ? Answer.refused(code) : Answer.failed(code);
    } catch (JsonProcessingException e) {
      return Answer.failed("NOT_UNDERSTOOD");
    }
  }
}
