package org.mashang.reports.link;

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
import org.mashang.platform.keys.KeyedHash;
import org.mashang.reports.desk.ReportView;
import org.mashang.reports.making.Made;
import org.mashang.reports.making.ReportBucket;
import org.mashang.reports.making.ReportTable;

/** Opens one report to whoever has its link, as long as that is good. */
public final class ReportLinkApi
    implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

  private final Links links;
  private final ReportTable table;
  private final ReportBucket bucket;
  private final Router router =
      Router.of("ReportLinkApi").on("GET /v1/report-links/{token}", this::show);

  public ReportLinkApi() {
    this(
        Environment.read(Variable.REPORTS_TABLE, Variable.REPORTS_BUCKET, Variable.HASH_SECRET),
        Clients.ofLambda());
  }

  public ReportLinkApi(Environment environment, Clients clients) {
    links = new Links(KeyedHash.from(environment, clients));
    table = ReportTable.from(environment, clients);
    bucket = ReportBucket.from(environment, clients);
  }

  @Override
  public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
    return router.answer(event, context);
  }

  private Reply show(Call call) {
    Links.Opened opened = links.open(call.path("token")).orElseThrow(() -> unknown().raise());
    if (call.now().isAfter(opened.until())) {
      throw Problem.of(410, "LINK_EXPIRED", "这个链接已经过期。", "请登录后从定期报告的列表查看。").raise();
    }
    List<Made> all = table.of(opened.kind(), opened.period());
    Made made =
        all.stream()
            .filter(one -> one.revision() == opened.revision())
            .findFirst()
            .orElseThrow(() -> unknown().raise());
    return Reply.ok(ReportView.Shown.of(made, all, bucket));
  }

  private static Problem unknown() {
    return Problem.of(404, "LINK_UNKNOWN", "这个链接不是本系统发出的，或者不完整。", "请核对收到的链接是否完整。");
  }
}
