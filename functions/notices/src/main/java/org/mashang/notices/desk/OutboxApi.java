package org.mashang.notices.desk;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.mashang.casework.Personal;
import org.mashang.notices.docket.NoticeTable;
import org.mashang.notices.notice.Notice;
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
import org.mashang.platform.notice.NoticeOrder;
import org.mashang.platform.notice.NoticeState;
import org.mashang.platform.store.Page;

/**
 * What a demonstration would have sent to its invented people, for anybody to read. Where there are
 * real people there is no such page.
 */
public final class OutboxApi
    implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

  private static final List<String> CAPABILITIES =
      List.of("fraud", "notarization", "reconsideration", "screening");

  private final NoticeTable table;
  private final SealedText sealed;
  private final String city;
  private final boolean demo;
  private final Router router = Router.of("OutboxApi").on("GET /v1/outbox", this::list);

  public OutboxApi() {
    this(
        Environment.read(
            Variable.NOTICES_TABLE, Variable.DATA_KEY, Variable.CITY, Variable.DEMO_LOGIN),
        Clients.ofLambda());
  }

  public OutboxApi(Environment environment, Clients clients) {
    table = NoticeTable.from(environment, clients);
    sealed = new SealedText(DataKeys.from(environment, clients));
    city = environment.get(Variable.CITY);
    demo = environment.get(Variable.DEMO_LOGIN).equals("true");
  }

  @Override
  public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
    return router.answer(event, context);
  }

  /** A message that would have gone out. */
  record Sent(
      String id, NoticeChannel channel, String capability, Personal to, String text, Instant at) {}

  private Reply list(Call call) {
    if (!demo) {
      throw Problem.notFound().raise();
    }
    List<Sent> all =
        CAPABILITIES.stream()
            .flatMap(this::sent)
            .sorted(Comparator.comparing(Sent::at).reversed())
            .toList();
    return Reply.ok(new Page<>(all, null));
  }

  private Stream<Sent> sent(String capability) {
    return table.desk(city, capability, NoticeState.SENT, null).items().stream().map(this::sent);
  }

  private Sent sent(Notice notice) {
    NoticeOrder order = notice.order();
    String place = NoticeOrder.place(order.id());
    return new Sent(
        order.id(),
        order.channel(),
        order.capability(),
        Personal.phone(sealed.open(place, order.to())),
        sealed.open(place, order.text()),
        notice.attempts().getLast().at());
  }
}
