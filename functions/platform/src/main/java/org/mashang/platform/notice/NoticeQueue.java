package org.mashang.platform.notice;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;
import org.mashang.platform.json.Json;
import org.mashang.platform.json.Showing;
import org.mashang.platform.keys.DataKeys;
import org.mashang.platform.keys.SealedText;
import software.amazon.awssdk.services.sqs.SqsClient;

/**
 * Where capabilities order notices. Numbers, addresses and texts leave a capability sealed for
 * their notice.
 */
public final class NoticeQueue {

  private final SqsClient sqs;
  private final String queue;
  private final SealedText sealed;
  private final InstantSource clock;

  public NoticeQueue(SqsClient sqs, String queue, SealedText sealed, InstantSource clock) {
    this.sqs = sqs;
    this.queue = queue;
    this.sealed = sealed;
    this.clock = clock;
  }

  /** As the environment says. */
  public static NoticeQueue from(Environment environment, Clients clients, InstantSource clock) {
    return new NoticeQueue(
        clients.sqs(),
        environment.get(Variable.NOTICES_QUEUE),
        new SealedText(DataKeys.from(environment, clients)),
        clock);
  }

  /**
   * What it is about.
   *
   * @param id of the notice, always the same for the same one
   * @param ref how the case calls it
   * @param city division code
   */
  public record About(
      String id, String capability, String caseId, String ref, String city, Instant at) {}

  /**
   * Orders a notice. Whoever cannot be told is not, and what happened too long ago is no news.
   *
   * @return whether it was ordered
   */
  public boolean order(About about, Recipient who, NoticeText text, boolean urgent) {
    if (who.ways().isEmpty() || about.at().plus(NoticeOrder.NEWS).isBefore(clock.instant())) {
      return false;
    }
    String place = NoticeOrder.place(about.id());
    List<NoticeOrder.Way> ways =
        who.ways().stream()
            .map(way -> new NoticeOrder.Way(way.channel(), sealed.seal(place, way.to().value())))
            .toList();
    NoticeOrder order =
        new NoticeOrder(
            NoticeOrder.VERSION,
            about.id(),
            about.capability(),
            about.caseId(),
            about.ref(),
            about.city(),
            ways,
            who.key(),
            text instanceof NoticeText.Filled filled ? filled.template() : null,
            sealed.seal(place, plain(text)),
            urgent,
            about.at());
    sqs.sendMessage(ask -> ask.queueUrl(queue).messageBody(NoticeJson.write(order)));
    return true;
  }

  private static String plain(NoticeText text) {
    return switch (text) {
      case NoticeText.Free free -> free.text();
      case NoticeText.Filled filled -> {
        try {
          yield Json.shown(Showing.LIST).writeValueAsString(filled.values());
        } catch (JsonProcessingException e) {
          e.clearLocation();
          throw new IllegalArgumentException("values that cannot be written", e);
        }
      }
    };
  }
}
