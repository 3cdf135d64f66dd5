package org.mashang.notices.desk;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.time.Instant;
import java.util.List;
import org.mashang.notices.docket.NoticeTable;
import org.mashang.notices.notice.Notice;
import org.mashang.notices.wording.Opening;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;
import org.mashang.platform.http.Call;
import org.mashang.platform.http.Fields;
import org.mashang.platform.http.Problem;
import org.mashang.platform.http.Reply;
import org.mashang.platform.http.Router;
import org.mashang.platform.keys.DataKeys;
import org.mashang.platform.keys.SealedText;
import org.mashang.platform.notice.NoticeState;

/** Letters that an officer prints and posts: the only function of the desk that opens a notice. */
public final class LetterApi
    implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

  private static final int MOST_RECEIPT = 40;

  private final NoticeTable table;
  private final Opening opening;
  private final Router router =
      Router.of("LetterApi")
          .on("GET /v1/notices/{noticeId}/letter", this::letter)
          .on("POST /v1/notices/{noticeId}/posted", this::posted);

  public LetterApi() {
    this(Environment.read(Variable.NOTICES_TABLE, Variable.DATA_KEY), Clients.ofLambda());
  }

  public LetterApi(Environment environment, Clients clients) {
    table = NoticeTable.from(environment, clients);
    opening = new Opening(new SealedText(DataKeys.from(environment, clients)));
  }

  @Override
  public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
    return router.answer(event, context);
  }

  /**
   * A letter in full, for whoever posts it.
   *
   * @param to address and name, a line each
   */
  record Letter(String id, List<String> to, String subject, String text, Instant at) {}

  private Reply letter(Call call) {
    Notice notice = found(call, Readers.working(call));
    if (notice.state() != NoticeState.TO_POST) {
      throw notToPost();
    }
    Opening.Open open = opening.open(notice).orElseThrow(() -> Problem.notFound().raise());
    return Reply.ok(
            new Letter(
                notice.id(),
                open.to().lines().toList(),
                open.words().subject(),
                open.words().text(),
                notice.order().at()))
        .version(notice.version());
  }

  private Reply posted(Call call) {
    Readers officer = Readers.working(call);
    Notice found = found(call, officer);
    long seen = call.ifMatch();
    Fields fields = Fields.of(call.body());
    String receipt = fields.text("/receipt").max(MOST_RECEIPT).orEmpty();
    fields.requireSound();
    String by = officer.actor().name() + " " + officer.actor().id();
    boolean done =
        found.version() > seen
            && found.state() == NoticeState.SENT
            && by.equals(found.attempts().getLast().by());
    if (done) {
      return Reply.ok(NoticeView.of(found)).version(found.version());
    }
    if (found.state() != NoticeState.TO_POST) {
      throw notToPost();
    }
    Notice now = found.posted(by, receipt, call.now());
    if (found.version() != seen || !table.change(found, now)) {
      throw NoticeDeskApi.stale();
    }
    return Reply.ok(NoticeView.of(now)).version(now.version());
  }

  private Notice found(Call call, Readers reader) {
    return table
        .find(call.path("noticeId"))
        .filter(one -> reader.sees(one.order().city(), one.order().capability()))
        .orElseThrow(() -> Problem.notFound().raise());
  }

  private static Problem.Raised notToPost() {
    return Problem.of(409, "NOT_TO_POST", "这条提醒现在不需要寄信。", "请重新载入，核对后再操作。").raise();
  }
}
