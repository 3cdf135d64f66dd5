package org.mashang.notices.desk;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.Arrays;
import org.mashang.notices.docket.NoticeTable;
import org.mashang.notices.notice.Notice;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;
import org.mashang.platform.http.Call;
import org.mashang.platform.http.Cursors;
import org.mashang.platform.http.Fields;
import org.mashang.platform.http.Problem;
import org.mashang.platform.http.Reply;
import org.mashang.platform.http.Router;
import org.mashang.platform.keys.KeyedHash;
import org.mashang.platform.notice.NoticeState;
import org.mashang.platform.store.Page;

/** What waits, what was sent and what was given up; and sending again. */
public final class NoticeDeskApi
    implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

  private static final int MOST_REASON = 500;

  private final NoticeTable table;
  private final Cursors cursors;
  private final Router router =
      Router.of("NoticeDeskApi")
          .on("GET /v1/notices", this::list)
          .on("GET /v1/notices/{noticeId}", this::show)
          .on("POST /v1/notices/{noticeId}/again", this::again);

  public NoticeDeskApi() {
    this(Environment.read(Variable.NOTICES_TABLE, Variable.HASH_SECRET), Clients.ofLambda());
  }

  public NoticeDeskApi(Environment environment, Clients clients) {
    table = NoticeTable.from(environment, clients);
    cursors = new Cursors(KeyedHash.from(environment, clients));
  }

  @Override
  public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
    return router.answer(event, context);
  }

  private Reply list(Call call) {
    Readers reader = Readers.reading(call);
    NoticeState state = state(call);
    String capability = call.query("capability").orElse(reader.capabilities().getFirst());
    if (!reader.capabilities().contains(capability)) {
      throw Problem.forbidden().raise();
    }
    String list = "notices " + reader.city() + " " + capability + " " + state;
    Page<Notice> page = table.desk(reader.city(), capability, state, cursors.place(list, call));
    return Reply.ok(
        new Page<>(
            page.items().stream().map(NoticeView::of).toList(), cursors.next(list, page.next())));
  }

  private Reply show(Call call) {
    Notice found = found(call, Readers.reading(call));
    return Reply.ok(NoticeView.of(found)).version(found.version());
  }

  private Reply again(Call call) {
    Readers officer = Readers.working(call);
    Notice found = found(call, officer);
    long seen = call.ifMatch();
    Fields fields = Fields.of(call.body());
    String reason = fields.text("/reason").required().max(MOST_REASON).orEmpty();
    fields.requireSound();
    Notice.Again before = found.again();
    boolean done =
        before != null
            && before.by().equals(officer.actor().id())
            && before.reason().equals(reason)
            && found.version() > seen;
    if (done) {
      return Reply.ok(NoticeView.of(found)).version(found.version());
    }
    if (found.version() != seen) {
      throw stale();
    }
    if (found.state() != NoticeState.GIVEN_UP) {
      throw Problem.of(409, "NOT_GIVEN_UP", "这条提醒没有被放弃发送，不需要重发。", "等待发送的会自动重试。").raise();
    }
    Notice now =
        found.again(
            new Notice.Again(call.now(), officer.actor().id(), officer.actor().name(), reason));
    if (!table.change(found, now)) {
      throw stale();
    }
    return Reply.ok(NoticeView.of(now)).version(now.version());
  }

  private Notice found(Call call, Readers reader) {
    return table
        .find(call.path("noticeId"))
        .filter(one -> reader.sees(one.order().city(), one.order().capability()))
        .orElseThrow(() -> Problem.notFound().raise());
  }

  private static NoticeState state(Call call) {
    String name = call.query("state").orElse(NoticeState.GIVEN_UP.name());
    return Arrays.stream(NoticeState.values())
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                Problem.of(
                        400,
                        "INVALID_STATE",
                        "state 只能是 WAITING、TO_POST、SENT 或 GIVEN_UP。",
                        "请更正参数后重试。")
                    .raise());
  }

  static Problem.Raised stale() {
    return Problem.of(412, "STALE_VERSION", "您看到的内容之后，这条提醒已有新的变化。", "请重新载入，核对后再提交。").raise();
  }
}
