package org.mashang.fraud.notice;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import java.time.InstantSource;
import org.mashang.casework.Personal;
import org.mashang.fraud.alert.Level;
import org.mashang.fraud.docket.Warnings;
import org.mashang.fraud.proceeding.Event;
import org.mashang.fraud.proceeding.OrderedNotice;
import org.mashang.fraud.proceeding.PersonalFields;
import org.mashang.fraud.proceeding.Warning;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;
import org.mashang.platform.json.SealedTypes;
import org.mashang.platform.notice.NoticeChannel;
import org.mashang.platform.notice.NoticeQueue;
import org.mashang.platform.notice.NoticeText;
import org.mashang.platform.notice.Recipient;
import org.mashang.platform.queue.Batch;
import org.mashang.platform.store.StreamedEvent;

/**
 * Passes messages that officers ordered on to whoever sends them; what is passed on twice is sent
 * once.
 */
public final class NoticeRelay implements RequestHandler<DynamodbEvent, StreamsEventResponse> {

  private static final String ORDERED = SealedTypes.nameOf(Event.NoticeOrdered.class);

  private final Warnings warnings;
  private final NoticeQueue queue;

  public NoticeRelay() {
    this(Environment.read(Warnings.variables(Variable.NOTICES_QUEUE)), Clients.ofLambda());
  }

  public NoticeRelay(Environment environment, Clients clients) {
    warnings = Warnings.from(environment, clients);
    queue = NoticeQueue.from(environment, clients, InstantSource.system());
  }

  @Override
  public StreamsEventResponse handleRequest(DynamodbEvent event, Context context) {
    return Batch.stream(
        "NoticeRelay",
        context.getAwsRequestId(),
        event,
        record ->
            StreamedEvent.of(record)
                .filter(one -> one.type().equals(ORDERED))
                .ifPresent(this::relay));
  }

  private void relay(StreamedEvent event) {
    Warning warning = warnings.store().find(event.caseId()).orElseThrow().state();
    int number = event.payload().path("number").asInt();
    OrderedNotice notice =
        warning.notices().stream()
            .filter(one -> one.number() == number)
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("no notice " + number));
    Personal phone = warnings.numbers().of(warning, PersonalFields.PHONE);
    if (phone == null) {
      throw new IllegalStateException("a notice to nobody");
    }
    queue.order(
        new NoticeQueue.About(
            warning.id() + "-" + number,
            "fraud",
            warning.id(),
            Integer.toString(number),
            warning.subject().city(),
            notice.at()),
        Recipient.by(
            warning.subject().key(), NoticeChannel.valueOf(notice.channel().name()), phone),
        new NoticeText.Free(notice.text().value()),
        warning.level() == Level.RED);
  }
}
