package org.mashang.screening.desk;

import static org.mashang.casework.Role.AUDITOR;
import static org.mashang.casework.Role.CHIEF_PROSECUTOR;
import static org.mashang.casework.Role.PROSECUTOR;
import static org.mashang.casework.Role.PROSECUTOR_ASSISTANT;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import org.mashang.casework.Actor;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;
import org.mashang.platform.files.FileBucket;
import org.mashang.platform.http.Call;
import org.mashang.platform.http.Fields;
import org.mashang.platform.http.Problem;
import org.mashang.platform.http.Reply;
import org.mashang.platform.http.Router;
import org.mashang.platform.reading.PageFiles;
import org.mashang.platform.store.Given;
import org.mashang.platform.store.Outcome;
import org.mashang.screening.docket.Dossiers;
import org.mashang.screening.intake.NewPaper;
import org.mashang.screening.intake.PaperPermits;
import org.mashang.screening.page.PaperPages;
import org.mashang.screening.page.ScreeningPages;
import org.mashang.screening.proceeding.Dossier;
import org.mashang.screening.proceeding.Event;
import org.mashang.screening.standard.Receipts;
import org.mashang.screening.standard.Standards;

/** The papers of a case: announce, look at pages and at what was read on them; past findings. */
public final class PaperApi
    implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

  private final PaperPermits permits;
  private final PaperPages papers;
  private final ScreeningPages screenings;
  private final Router router =
      Router.of("PaperApi")
          .on("POST /v1/screening/cases/{caseId}/papers", this::announce)
          .on("GET /v1/screening/cases/{caseId}/papers/{paper}/file", this::file)
          .on("GET /v1/screening/cases/{caseId}/papers/{paper}/pages/{page}", this::page)
          .on("GET /v1/screening/cases/{caseId}/screenings/{number}", this::screening)
          .on("GET /v1/screening/cases/{caseId}/screenings/{number}/receipt", this::receipt);

  public PaperApi() {
    this(
        Environment.read(Dossiers.variables(Variable.FILES_BUCKET, Variable.CRITERIA_TABLE)),
        Clients.ofLambda());
  }

  public PaperApi(Environment environment, Clients clients) {
    Dossiers dossiers = Dossiers.from(environment, clients);
    FileBucket bucket = FileBucket.from(environment, clients);
    permits = new PaperPermits(dossiers, bucket);
    papers =
        new PaperPages(
            dossiers, bucket, new PageFiles(clients.s3(), environment.get(Variable.FILES_BUCKET)));
    screenings =
        new ScreeningPages(
            dossiers, Standards.from(environment, clients), Receipts.from(environment, clients));
  }

  @Override
  public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
    return router.answer(event, context);
  }

  private Reply announce(Call call) {
    Given given = call.given(Officers.of(call, PROSECUTOR_ASSISTANT, PROSECUTOR));
    Fields fields = Fields.of(call.body());
    NewPaper paper = NewPaper.read(fields);
    fields.requireSound();
    String caseId = call.path("caseId");
    if (permits.announce(caseId, given, paper) instanceof Outcome.Refused<Dossier, Event> refused) {
      throw Problem.of(refused.refusal()).raise();
    }
    return Reply.created(permits.permit(caseId, given, paper));
  }

  private Reply file(Call call) {
    return papers.file(call, handler(call));
  }

  private Reply page(Call call) {
    return papers.page(call, handler(call));
  }

  private Reply screening(Call call) {
    return screenings.show(
        call, Officers.of(call, PROSECUTOR, PROSECUTOR_ASSISTANT, CHIEF_PROSECUTOR, AUDITOR));
  }

  private Reply receipt(Call call) {
    return screenings.receipt(call, handler(call));
  }

  private static Actor handler(Call call) {
    return Officers.of(call, PROSECUTOR, PROSECUTOR_ASSISTANT, CHIEF_PROSECUTOR);
  }
}
