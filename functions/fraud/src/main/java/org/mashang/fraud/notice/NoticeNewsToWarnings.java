package org.mashang.fraud.notice;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mashang.fraud.docket.SystemSteps;
import org.mashang.fraud.docket.Warnings;
import org.mashang.fraud.proceeding.Arrival;
import org.mashang.fraud.proceeding.Command;
import org.mashang.fraud.proceeding.NoticeTry;
import org.mashang.fraud.proceeding.OrderedNotice;
import org.mashang.fraud.proceeding.Warning;
import org.mashang.fraud.term.Sending;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.notice.NoticeAttempt;
import org.mashang.platform.notice.NoticeNews;
import org.mashang.platform.notice.NoticeState;
import org.mashang.platform.notice.Reminder;
import org.mashang.platform.queue.Batch;
import org.mashang.platform.queue.Messages;

/**
 * Puts every try to send a message on the record of its warning, and what its provider says later,
 * each once.
 */
public final class NoticeNewsToWarnings
    implements RequestHandler<DynamodbEvent, StreamsEventResponse> {

  private static final String FRAUD = "fraud";

  private final Warnings warnings;

  public NoticeNewsToWarnings() {
    this(Environment.read(Warnings.variables()), Clients.ofLambda());
  }

  public NoticeNewsToWarnings(Environment environment, Clients clients) {
    warnings = Warnings.from(environment, clients);
  }

  @Override
  public StreamsEventResponse handleRequest(DynamodbEvent event, Context context) {
    return Batch.stream(
        "NoticeNewsToWarnings",
        context.getAwsRequestId(),
        event,
        record ->
            NoticeNews.of(record)
                .filter(news -> news.capability().equals(FRAUD))
                .ifPresent(news -> take(news, Messages.writtenAt(record))));
  }

  private void take(NoticeNews news, Instant at) {
    Reminder told = news.reminder();
    int number = Integer.parseInt(told.ref());
    Warning on = warnings.store().find(news.caseId()).orElseThrow().state();
    Optional<OrderedNotice> known =
        on.notices().stream().filter(each -> each.number() == number).findFirst();
    boolean ended = told.state() == NoticeState.GIVEN_UP;
    for (NoticeAttempt one : told.attempts()) {
      boolean last = ended && one.equals(told.attempts().getLast());
      String about = "notice-" + number + "-try-" + one.number();
      boolean old = known.filter(each -> each.knows(one.number())).isPresent();
      if (!old && one.result() != NoticeAttempt.Result.BEGUN) {
        record(news, at, about, new Command.NoteSending(number, tried(one), last));
      }
      Arrival arrival = arrival(one);
      if (arrival != null
          && (!old || known.filter(each -> each.hears(one.number(), arrival)).isPresent())) {
        record(
            news,
            at,
            about + "-report-" + arrival.at(),
            new Command.NoteArrival(number, one.number(), arrival, ended && !arrival.arrived()));
      }
    }
  }

  private void record(NoticeNews news, Instant at, String commandId, Command command) {
    SystemSteps.record(warnings.store(), news.caseId(), at, commandId, command);
  }

  private static @Nullable Arrival arrival(NoticeAttempt one) {
    NoticeAttempt.Report said = one.report();
    return said == null ? null : new Arrival(said.at(), said.delivered(), said.code());
  }

  private static NoticeTry tried(NoticeAttempt one) {
    return new NoticeTry(
        one.number(),
        one.at(),
        one.provider(),
        Sending.valueOf(one.result().name()),
        one.code(),
        one.receipt(),
        null);
  }
}
