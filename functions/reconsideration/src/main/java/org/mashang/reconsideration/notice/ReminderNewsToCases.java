package org.mashang.reconsideration.notice;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;
import org.mashang.platform.notice.NoticeJson;
import org.mashang.platform.notice.ReminderTable;
import org.mashang.platform.queue.Batch;

/** Puts every try to remind somebody, and its answer, on the record of the case. */
public final class ReminderNewsToCases implements RequestHandler<SQSEvent, SQSBatchResponse> {

  private final ReminderTable reminders;

  public ReminderNewsToCases() {
    this(Environment.read(Variable.CASES_TABLE), Clients.ofLambda());
  }

  public ReminderNewsToCases(Environment environment, Clients clients) {
    reminders = ReminderTable.from(environment, clients);
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    return Batch.messages(
        "ReminderNewsToCases",
        context.getAwsRequestId(),
        event,
        message -> reminders.keep(NoticeJson.news(message.getBody())));
  }
}
