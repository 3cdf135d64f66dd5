package org.mashang.notices.relay;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import java.util.Map;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;
import org.mashang.platform.notice.NoticeJson;
import org.mashang.platform.notice.NoticeNews;
import org.mashang.platform.queue.Batch;
import software.amazon.awssdk.services.sqs.SqsClient;

/**
 * Tells a capability what became of its reminders, by a queue of its own: a stream bears two
 * readers, not one for each capability.
 */
public final class NoticeNewsRelay implements RequestHandler<DynamodbEvent, StreamsEventResponse> {

  private final SqsClient sqs;
  private final Map<String, String> queues;

  public NoticeNewsRelay() {
    this(Environment.read(Variable.CASE_NEWS_QUEUE, Variable.ORDER_NEWS_QUEUE), Clients.ofLambda());
  }

  public NoticeNewsRelay(Environment environment, Clients clients) {
    sqs = clients.sqs();
    queues =
        Map.of(
            "reconsideration", environment.get(Variable.CASE_NEWS_QUEUE),
            "notarization", environment.get(Variable.ORDER_NEWS_QUEUE));
  }

  @Override
  public StreamsEventResponse handleRequest(DynamodbEvent event, Context context) {
    return Batch.stream(
        "NoticeNewsRelay",
        context.getAwsRequestId(),
        event,
        record ->
            NoticeNews.of(record)
                .filter(news -> queues.containsKey(news.capability()))
                .filter(news -> !news.underWay())
                .ifPresent(this::pass));
  }

  private void pass(NoticeNews news) {
    String queue = queues.get(news.capability());
    sqs.sendMessage(ask -> ask.queueUrl(queue).messageBody(NoticeJson.write(news)));
  }
}
