package org.mashang.screening.figures;

import static org.mashang.casework.Role.AUDITOR;
import static org.mashang.casework.Role.CHIEF_PROSECUTOR;
import static org.mashang.casework.Role.PROSECUTOR;
import static org.mashang.casework.Role.PROSECUTOR_ASSISTANT;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.mashang.casework.time.Shanghai;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.http.Call;
import org.mashang.platform.http.Problem;
import org.mashang.platform.http.Reply;
import org.mashang.platform.http.Router;
import org.mashang.platform.store.Listed;
import org.mashang.screening.desk.Officers;
import org.mashang.screening.docket.Dossiers;
import org.mashang.screening.standard.ClosedCases;

/** The figures of screening, from what the lists know of decided cases. */
public final class FiguresApi
    implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

  private static final int MOST = 5000;

  private final ClosedCases cases;
  private final Router router =
      Router.of("FiguresApi").on("GET /v1/screening/figures", this::figures);

  public FiguresApi() {
    this(Environment.read(Dossiers.variables()), Clients.ofLambda());
  }

  public FiguresApi(Environment environment, Clients clients) {
    cases = new ClosedCases(Dossiers.from(environment, clients));
  }

  @Override
  public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
    return router.answer(event, context);
  }

  private Reply figures(Call call) {
    Officers.of(call, PROSECUTOR, PROSECUTOR_ASSISTANT, CHIEF_PROSECUTOR, AUDITOR);
    LocalDate today = Shanghai.day(call.now());
    LocalDate to = day(call, "to", today);
    LocalDate from = day(call, "from", to.minusYears(1));
    if (from.isAfter(to)) {
      throw invalid();
    }
    return Reply.ok(
        Figures.of(cases.listed(MOST).stream().map(Listed::summary).toList(), from, to));
  }

  private static LocalDate day(Call call, String name, LocalDate otherwise) {
    try {
      return call.query(name).map(LocalDate::parse).orElse(otherwise);
    } catch (DateTimeException e) {
      throw invalid();
    }
  }

  private static Problem.Raised invalid() {
    return Problem.of(400, "INVALID_DAYS", "日期应写作 2026-03-02，起始日不能晚于截止日。", "请更正参数后重试。").raise();
  }
}
