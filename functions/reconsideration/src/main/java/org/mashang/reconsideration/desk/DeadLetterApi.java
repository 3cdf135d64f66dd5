package org.mashang.reconsideration.desk;

import static org.mashang.casework.Role.AUDITOR;
import static org.mashang.casework.Role.HALL_ADMINISTRATOR;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.List;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;
import org.mashang.platform.http.Call;
import org.mashang.platform.http.Problem;
import org.mashang.platform.http.Reply;
import org.mashang.platform.http.Router;
import org.mashang.platform.json.Showing;
import org.mashang.platform.queue.DeadLetters;

/** Shows what could not be handled, and sends it back to be tried again. */
public final class DeadLetterApi
    implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

  private final DeadLetters letters;
  private final Router router =
      Router.of("DeadLetterApi")
          .on("GET /v1/dead-letters", this::list)
          .on("POST /v1/dead-letters/{queue}/redrive", this::redrive);

  public DeadLetterApi() {
    this(Environment.read(Variable.DEAD_LETTER_QUEUES), Clients.ofLambda());
  }

  public DeadLetterApi(Environment environment, Clients clients) {
    letters = DeadLetters.from(environment, clients.sqs());
  }

  /** One queue. */
  record Waiting(String queue, long messages, List<DeadLetters.Letter> letters) {}

  /** Every queue. */
  record Queues(List<Waiting> items) {}

  /** What was begun. */
  record Begun(String queue) {}

  @Override
  public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
    return router.answer(event, context);
  }

  private Reply list(Call call) {
    call.caller().as(AUDITOR, HALL_ADMINISTRATOR);
    return Reply.ok(
        new Queues(
            letters.all().stream()
                .map(queue -> new Waiting(queue.name(), queue.waiting(), queue.letters()))
                .toList()));
  }

  private Reply redrive(Call call) {
    call.caller().as(HALL_ADMINISTRATOR);
    call.idempotencyKey();
    String queue = call.path("queue");
    if (!letters.knows(queue)) {
      throw Problem.notFound().raise();
    }
    if (letters.all().stream().anyMatch(one -> one.name().equals(queue) && one.waiting() == 0)) {
      throw Problem.of(409, "NOTHING_WAITING", "这个队列里没有等待处理的消息。", "无需操作，可以刷新页面核对。").raise();
    }
    if (!letters.redrive(queue)) {
      throw Problem.of(409, "NOT_REDRIVABLE", "这个队列的消息不能重新投递。", "请按运行手册查看原因，处理后由系统自动补做。").raise();
    }
    return Reply.json(202, new Begun(queue), Showing.LIST);
  }
}
