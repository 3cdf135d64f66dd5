package org.mashang.reconsideration.notice;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import java.time.InstantSource;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;
import org.mashang.platform.keys.KeyedHash;
import org.mashang.platform.notice.NoticeQueue;
import org.mashang.platform.notice.NoticeText;
import org.mashang.platform.queue.Batch;
import org.mashang.platform.store.CaseStore;
import org.mashang.platform.store.StreamedEvent;
import org.mashang.reconsideration.docket.Docket;
import org.mashang.reconsideration.proceeding.Case;
import org.mashang.reconsideration.proceeding.Command;
import org.mashang.reconsideration.proceeding.Event;

/**
 * Orders reminders to applicants: accepted, something is missing, a decision has been made out.
 * What is ordered twice is sent once.
 */
public final class CaseReminders implements RequestHandler<DynamodbEvent, StreamsEventResponse> {

  private final CaseStore<Case, Command, Event> store;
  private final Applicants applicants;
  private final NoticeQueue queue;

  public CaseReminders() {
    this(
        Environment.read(
            Variable.CASES_TABLE, Variable.DATA_KEY, Variable.HASH_SECRET, Variable.NOTICES_QUEUE),
        Clients.ofLambda(),
        InstantSource.system());
  }

  public CaseReminders(Environment environment, Clients clients, InstantSource clock) {
    KeyedHash hash = KeyedHash.from(environment, clients);
    store = Docket.from(environment, clients, hash);
    applicants = new Applicants(hash);
    queue = NoticeQueue.from(environment, clients, clock);
  }

  @Override
  public StreamsEventResponse handleRequest(DynamodbEvent event, Context context) {
    return Batch.stream(
        "CaseReminders",
        context.getAwsRequestId(),
        event,
        record -> StreamedEvent.of(record).filter(Reminders::concerns).ifPresent(this::remind));
  }

  private void remind(StreamedEvent event) {
    Case on = store.find(event.caseId()).orElseThrow().state();
    NoticeText text = Reminders.of(event, on);
    NoticeQueue.About about =
        new NoticeQueue.About(
            "%s-%06d".formatted(on.id(), event.sequence()),
            Reminders.CAPABILITY,
            on.id(),
            Long.toString(event.sequence()),
            Reminders.city(on),
            event.at());
    queue.order(about, applicants.of(on), text, false);
  }
}
