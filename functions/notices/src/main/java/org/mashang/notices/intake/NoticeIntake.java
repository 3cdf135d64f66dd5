package org.mashang.notices.intake;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.time.Duration;
import org.mashang.notices.docket.NoticeTable;
import org.mashang.notices.notice.Notice;
import org.mashang.notices.sending.Sending;
import org.mashang.notices.sending.Sendings;
import org.mashang.notices.sending.Timetable;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;
import org.mashang.platform.notice.NoticeJson;
import org.mashang.platform.notice.NoticeOrder;
import org.mashang.platform.queue.Batch;
import org.mashang.platform.queue.Messages;

/**
 * Keeps what capabilities order, and sends at once what may go out now. What a provider does not
 * take here waits in the table, not in the queue.
 */
public final class NoticeIntake implements RequestHandler<SQSEvent, SQSBatchResponse> {

  private final NoticeTable table;
  private final Sending sending;
  private final Duration collecting;

  public NoticeIntake() {
    this(Environment.read(Sendings.variables()), Clients.ofLambda());
  }

  public NoticeIntake(Environment environment, Clients clients) {
    table = NoticeTable.from(environment, clients);
    sending = Sendings.from(environment, clients);
    // Whoever tries a demonstration does not want to wait
    boolean demo = environment.get(Variable.DEMO_LOGIN).equals("true");
    collecting = demo ? Duration.ZERO : Timetable.COLLECTING;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    return Batch.messages("NoticeIntake", context.getAwsRequestId(), event, this::take);
  }

  private void take(SQSEvent.SQSMessage message) {
    NoticeOrder order = NoticeJson.order(message.getBody());
    boolean collected = order.template() != null && !order.urgent();
    Notice notice = Notice.of(order, collected ? order.at().plus(collecting) : order.at());
    table.keep(notice);
    sending.send(notice.id(), Messages.sentAt(message));
  }
}
