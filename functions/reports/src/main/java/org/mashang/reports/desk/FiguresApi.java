package org.mashang.reports.desk;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.mashang.casework.time.Shanghai;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;
import org.mashang.platform.http.Call;
import org.mashang.platform.http.Problem;
import org.mashang.platform.http.Reply;
import org.mashang.platform.http.Router;
import org.mashang.reports.making.Stock;
import org.mashang.reports.making.Stocks;
import org.mashang.reports.names.Names;
import org.mashang.reports.overdue.Overdue;
import org.mashang.reports.period.PeriodKind;
import org.mashang.reports.report.Part;
import org.mashang.reports.report.Report;
import org.mashang.reports.report.Reporter;
import org.mashang.reports.sums.Stretch;
import org.mashang.reports.sums.Stretches;

/** The city's figures of any days, as they are now: the dashboard. */
public final class FiguresApi
    implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

  private static final int LONGEST = 400;

  private final Stretches stretches;
  private final Stock stock;
  private final Overdue overdue;
  private final Router router = Router.of("FiguresApi").on("GET /v1/figures", this::figures);

  public FiguresApi() {
    this(
        Environment.read(
            Stocks.variables(
                Variable.CASES_TABLE,
                Variable.ORDERS_TABLE,
                Variable.SCREENINGS_TABLE,
                Variable.WARNINGS_TABLE)),
        Clients.ofLambda());
  }

  public FiguresApi(Environment environment, Clients clients) {
    stretches = Stocks.stretches(environment, clients);
    stock = Stocks.from(environment, clients);
    overdue = new Overdue(environment, clients);
  }

  @Override
  public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
    return router.answer(event, context);
  }

  /** The answer; {@code report} has no period of its own. */
  record Shown(Instant asOf, Report report, List<Overdue.Organ> overdue, Scope.Named scope) {}

  private Reply figures(Call call) {
    Committee.of(call);
    LocalDate today = Shanghai.day(call.now());
    LocalDate to = day(call, "to", today);
    LocalDate from = day(call, "from", to);
    long days = ChronoUnit.DAYS.between(from, to) + 1;
    if (days < 1 || days > LONGEST) {
      throw wrong();
    }
    Names names = stock.names();
    Scope scope = Scope.of(call, names);
    Part part = scope.part();
    Stretch now = part == null ? stretches.read(from, to) : stretches.byDay(from, to);
    Stretch before = stretches.read(from.minusDays(days), from.minusDays(1));
    Stretch year = stretches.read(from.minusYears(1), to.minusYears(1));
    LocalDate beginning = stretches.beginning();
    String label = from.equals(to) ? from.toString() : from + " — " + to;
    Report report =
        stock
            .reporter()
            .make(
                new Reporter.Head(PeriodKind.DAILY, "", label, names.city() + "业务数据"),
                now,
                List.of(
                    new Reporter.Other(
                        from.equals(to) ? "前一日" : "前 " + days + " 天",
                        before,
                        !before.from().isBefore(beginning)),
                    new Reporter.Other("上年同期", year, !year.from().isBefore(beginning))),
                now,
                part);
    return Reply.ok(
        new Shown(call.now(), report, overdue.now(call.now(), names), scope.named(names)));
  }

  private static LocalDate day(Call call, String name, LocalDate otherwise) {
    try {
      return call.query(name).map(LocalDate::parse).orElse(otherwise);
    } catch (DateTimeException e) {
      throw wrong();
    }
  }

  private static Problem.Raised wrong() {
    return Problem.of(400, "INVALID_DAYS", "日期应写作 2026-03-02，起始日不能晚于截止日，最多 400 天。", "请更正日期后重试。")
        .raise();
  }
}
