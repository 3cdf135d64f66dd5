package org.mashang.notices.provider;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mashang.platform.json.Json;
import org.mashang.platform.log.Metrics;
import org.mashang.platform.notice.NoticeAttempt;

/**
 * What Tencent says of messages it took, by action PullSmsSendStatus. Each report is given once. An
 * answer carries people's numbers, so nothing of one is logged but the code of an error.
 */
final class TencentReports {

  /** More than that Tencent does not give at once. */
  private static final int MOST = 100;

  private static final int MOST_CODE = 64;
  private static final Pattern ERROR = Pattern.compile("[A-Za-z0-9_.]{1,80}");

  /** What may be a number of a person. */
  private static final Pattern DIGITS = Pattern.compile("[0-9]{7,}");

  private TencentReports() {}

  static List<Provider.Delivery> pull(TencentAccount account, int most, Instant now) {
    ObjectNode body =
        JsonNodeFactory.instance
            .objectNode()
            .put("SmsSdkAppId", account.app())
            .put("Limit", Math.min(most, MOST));
    Post.Got got = account.ask("PullSmsSendStatus", body, now);
    return Post.byStatus(got)
        .map(failure -> nothing(failure.code(), now))
        .orElseGet(() -> read(got.body(), now));
  }

  private static List<Provider.Delivery> read(String body, Instant now) {
    try {
      JsonNode said = Json.tree(body).path("Response");
      if (said.has("Error")) {
        String code = said.at("/Error/Code").asText();
        return nothing(ERROR.matcher(code).matches() ? code : "NOT_UNDERSTOOD", now);
      }
      JsonNode all = said.path("PullSmsSendStatusSet");
      if (!said.isObject() || !(all.isArray() || all.isNull())) {
        return nothing("NOT_UNDERSTOOD", now);
      }
      return all.valueStream().flatMap(one -> delivery(one, now).stream()).toList();
    } catch (JsonProcessingException e) {
      return nothing("NOT_UNDERSTOOD", now);
    }
  }

  private static Optional<Provider.Delivery> delivery(JsonNode one, Instant now) {
    String receipt = one.path("SerialNo").asText();
    String status = one.path("ReportStatus").asText();
    boolean delivered = status.equals("SUCCESS");
    if (receipt.isEmpty() || !(delivered || status.equals("FAIL"))) {
      return Optional.empty();
    }
    long second = one.path("UserReceiveTime").asLong();
    // It may say 0 of a message that nobody received, and no report is of tomorrow
    boolean known = second > 0 && second <= now.getEpochSecond();
    Instant at = known ? Instant.ofEpochSecond(second) : now;
    String code = DIGITS.matcher(one.path("Description").asText()).replaceAll("***");
    return Optional.of(
        new Provider.Delivery(
            receipt,
            new NoticeAttempt.Report(
                at, delivered, code.substring(0, Math.min(MOST_CODE, code.length())))));
  }

  private static List<Provider.Delivery> nothing(String code, Instant now) {
    Metrics.deliveriesNotPulled(now, code);
    return List.of();
  }
}
