package org.mashang.platform.notice;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the stream of the table of notices tells a capability of one of its notices. The whole story
 * each time, so that news that comes late or twice does no harm.
 *
 * @param attempts oldest first
 */
public record NoticeNews(
    String capability, String caseId, String ref, NoticeState state, List<NoticeAttempt> attempts) {

  public NoticeNews {
    attempts = List.copyOf(attempts);
  }

  /** Of a record; empty if it tells of something else. */
  public static Optional<NoticeNews> of(DynamodbEvent.DynamodbStreamRecord record) {
    Map<String, AttributeValue> image = record.getDynamodb().getNewImage();
    if (image == null || !image.containsKey("attempts")) {
      return Optional.empty();
    }
    return Optional.of(
        new NoticeNews(
            text(image, "capability"),
            text(image, "caseId"),
            text(image, "ref"),
            NoticeState.valueOf(text(image, "state")),
            NoticeJson.attempts(text(image, "attempts"))));
  }

  private static String text(Map<String, AttributeValue> image, String name) {
    AttributeValue value = image.get(name);
    if (value == null || value.getS() == null) {
      throw new IllegalStateException("a notice without " + name);
    }
    return value.getS();
  }
}
