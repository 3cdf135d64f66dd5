package org.mashang.notices.desk;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mashang.notices.docket.NoticeTable;
import org.mashang.notices.notice.Notice;
import org.mashang.notices.wording.Opening;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;
import org.mashang.platform.http.Call;
import org.mashang.platform.http.Problem;
import org.mashang.platform.http.Reply;
import org.mashang.platform.http.Router;
import org.mashang.platform.keys.DataKeys;
import org.mashang.platform.keys.SealedText;
import org.mashang.platform.notice.NoticeChannel;
import org.mashang.platform.notice.NoticeState;
import org.mashang.platform.store.Page;

/**
 * What a demonstration would have sent to its invented people, for anybody to read. Where there are
 * real people there is no such page.
 */
public final class OutboxApi
    implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

  private static final int MOST = 50;

  private final NoticeTable table;
  private final Opening opening;
  private final boolean demo;
  private final Router router = Router.of("OutboxApi").on("GET /v1/outbox", this::list);

  public OutboxApi() {
    this(
        Environment.read(Variable.NOTICES_TABLE, Variable.DATA_KEY, Variable.DEMO_LOGIN),
        Clients.ofLambda());
  }

  public OutboxApi(Environment environment, Clients clients) {
    table = NoticeTable.from(environment, clients);
    opening = new Opening(new SealedText(DataKeys.from(environment, clients)));
    demo = environment.get(Variable.DEMO_LOGIN).equals("true");
  }

  @Override
  public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
    return router.answer(event, context);
  }

  /** A message that would have gone out. */
  record Sent(
      String id,
      NoticeChannel channel,
      String capability,
      String to,
      String subject,
      String text,
      Map<String, String> fields,
      Instant at) {
    Sent {
      fields = Map.copyOf(fields);
    }
  }

  private Reply list(Call call) {
    if (!demo) {
      throw Problem.notFound().raise();
    }
    List<Sent> all =
        table.shown(call.now(), MOST).stream()
            .flatMap(notice -> sent(notice).stream())
            .sorted(Comparator.comparing(Sent::at).reversed())
            .toList();
    return Reply.ok(new Page<>(all, null));
  }

  private Optional<Sent> sent(Notice notice) {
    return opening
        .open(notice)
        .map(
            open ->
                new Sent(
                    notice.id(),
                    notice.told().channel(),
                    notice.order().capability(),
                    Masked.of(notice.told().channel(), open.to()),
                    open.words().subject(),
                    open.words().text(),
                    open.words().fields(),
                    notice.state() == NoticeState.TO_POST
                        ? notice.due()
                        : notice.attempts().getLast().at()));
  }
}
