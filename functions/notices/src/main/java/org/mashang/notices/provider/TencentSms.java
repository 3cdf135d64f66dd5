package org.mashang.notices.provider;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.InstantSource;
import java.util.List;
import org.mashang.platform.json.Json;

/**
 * Text messages by Tencent Cloud's SMS, action SendSms of version 2021-01-11. The approved template
 * has one variable, which gets the whole text.
 */
final class TencentSms implements Provider {

  /** What does not change by waiting. The rest is tried again: somebody may repair it. */
  private static final List<String> FINAL =
      List.of(
          "FailedOperation.PhoneNumberInBlacklist",
          "FailedOperation.ContainSensitiveWord",
          "InvalidParameterValue.",
          "UnsupportedOperation.");

  private final TencentAccount account;
  private final InstantSource clock;
  private final boolean reports;

  /**
   * @param reports whether Tencent has activated the pulling of delivery reports for the account
   */
  TencentSms(TencentAccount account, InstantSource clock, boolean reports) {
    this.account = account;
    this.clock = clock;
    this.reports = reports;
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
    Post.Got got = account.ask("SendSms", body, clock.instant());
    return Post.byStatus(got).orElseGet(() -> answer(got.body()));
  }

  @Override
  public boolean reports() {
    return reports;
  }

  @Override
  public List<Delivery> deliveries(int most) {
    return reports ? TencentReports.pull(account, most, clock.instant()) : List.of();
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
