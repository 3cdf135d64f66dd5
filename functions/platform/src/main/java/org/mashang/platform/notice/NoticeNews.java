package org.mashang.platform.notice;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mashang.platform.notice.NoticeAttempt.Result;

/**
 * What a capability hears of one of its notices. The whole story each time, so that news that comes
 * late or twice does no harm.
 *
 * @param version of the notice; news of a lower one is older
 */
public record NoticeNews(String capability, String caseId, long version, Reminder reminder) {

  /** Of a record of the stream of the table of notices; empty if it tells of something else. */
  public static Optional<NoticeNews> of(DynamodbEvent.DynamodbStreamRecord record) {
    Map<String, AttributeValue> image = record.getDynamodb().getNewImage();
    if (image == null || !image.containsKey("attempts")) {
      return Optional.empty();
    }
    NoticeState state = NoticeState.valueOf(text(image, "state"));
    return Optional.of(
        new NoticeNews(
            text(image, "capability"),
            text(image, "caseId"),
            Long.parseLong(Objects.requireNonNull(image.get("v")).getN()),
            new Reminder(
                text(image, "ref"),
                channel(image),
                optional(image, "template"),
                state,
                Instant.parse(text(image, "at")),
                state == NoticeState.WAITING ? Instant.parse(text(image, "due")) : null,
                NoticeJson.attempts(text(image, "attempts")))));
  }

  /** Whether somebody is about to send it: what comes of that is the next news. */
  public boolean underWay() {
    return !reminder.attempts().isEmpty() && reminder.attempts().getLast().result() == Result.BEGUN;
  }

  private static NoticeChannel channel(Map<String, AttributeValue> image) {
    String ways = optional(image, "ways");
    if (ways == null) {
      return NoticeChannel.valueOf(text(image, "channel"));
    }
    AttributeValue way = image.get("way");
    return NoticeJson.ways(ways).get(way == null ? 0 : Integer.parseInt(way.getN())).channel();
  }

  private static @Nullable String optional(Map<String, AttributeValue> image, String name) {
    AttributeValue value = image.get(name);
    return value == null ? null : value.getS();
  }

  private static String text(Map<String, AttributeValue> image, String name) {
    String value = optional(image, name);
    if (value == null) {
      throw new IllegalStateException("a notice without " + name);
    }
    return value;
  }
}
