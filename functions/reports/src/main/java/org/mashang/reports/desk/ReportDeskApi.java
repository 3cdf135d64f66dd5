package org.mashang.reports.desk;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;
import org.mashang.platform.http.Call;
import org.mashang.platform.http.Cursors;
import org.mashang.platform.http.Problem;
import org.mashang.platform.http.Reply;
import org.mashang.platform.http.Router;
import org.mashang.platform.keys.KeyedHash;
import org.mashang.platform.store.Page;
import org.mashang.reports.making.Made;
import org.mashang.reports.making.ReportBucket;
import org.mashang.reports.making.ReportTable;
import org.mashang.reports.period.PeriodKind;

/** The city's reports, for those who answer for its figures. */
public final class ReportDeskApi
    implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

  private final ReportTable table;
  private final ReportBucket bucket;
  private final Cursors cursors;
  private final Router router =
      Router.of("ReportDeskApi")
          .on("GET /v1/reports", this::list)
          .on("GET /v1/reports/{kind}/{period}", this::show);

  public ReportDeskApi() {
    this(
        Environment.read(Variable.REPORTS_TABLE, Variable.REPORTS_BUCKET, Variable.HASH_SECRET),
        Clients.ofLambda());
  }

  public ReportDeskApi(Environment environment, Clients clients) {
    table = ReportTable.from(environment, clients);
    bucket = ReportBucket.from(environment, clients);
    cursors = new Cursors(KeyedHash.from(environment, clients));
  }

  @Override
  public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
    return router.answer(event, context);
  }

  /** A page of reports. */
  record Found(List<ReportView.Listed> items, @Nullable String next) {}

  private Reply list(Call call) {
    Committee.of(call);
    PeriodKind kind = kind(call.query("kind").orElse(PeriodKind.DAILY.name()));
    String name = "reports/" + kind;
    Page<Made> page = table.list(kind, call.limit(), cursors.place(name, call));
    return Reply.ok(
        new Found(
            page.items().stream().map(ReportView.Listed::of).toList(),
            cursors.next(name, page.next())));
  }

  private Reply show(Call call) {
    Committee.of(call);
    PeriodKind kind = kind(call.path("kind"));
    List<Made> all = table.of(kind, call.path("period"));
    Made made =
        all.stream()
            .filter(
                one ->
                    call.query("revision")
                        .map(wanted -> wanted.equals("" + one.revision()))
                        .orElse(true))
            .findFirst()
            .orElseThrow(() -> unknown().raise());
    return Reply.ok(ReportView.Shown.of(made, all, bucket));
  }

  private static PeriodKind kind(String text) {
    try {
      return PeriodKind.valueOf(text.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw Problem.of(400, "INVALID_KIND", "没有这种报告。", "请选日报、周报、月报、季报或者年报。").raise();
    }
  }

  private static Problem unknown() {
    return Problem.of(404, "REPORT_UNKNOWN", "没有这份报告。", "请从定期报告的列表进入；还没有结束的期间没有报告。");
  }
}
