package org.mashang.screening.desk;

import static org.mashang.casework.Role.AUDITOR;
import static org.mashang.casework.Role.CHIEF_PROSECUTOR;
import static org.mashang.casework.Role.PROSECUTOR;
import static org.mashang.casework.Role.PROSECUTOR_ASSISTANT;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import org.mashang.platform.desk.Reveals;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;
import org.mashang.platform.http.Call;
import org.mashang.platform.http.Cursors;
import org.mashang.platform.http.Reply;
import org.mashang.platform.http.Router;
import org.mashang.platform.keys.KeyedHash;
import org.mashang.platform.reading.Readings;
import org.mashang.screening.docket.Dossiers;
import org.mashang.screening.page.CasePages;
import org.mashang.screening.proceeding.Command;
import org.mashang.screening.proceeding.Dossier;
import org.mashang.screening.proceeding.Event;
import org.mashang.screening.proceeding.PersonalFields;
import org.mashang.screening.standard.Receipts;
import org.mashang.screening.standard.Standards;

/** The desk of a procuratorate: work lists, case pages, commands. Another's case is none here. */
public final class ScreeningDeskApi
    implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

  private final CasePages pages;
  private final CaseOpening opening;
  private final DeskCommands commands;
  private final Reveals<Dossier, Command, Event> reveals;
  private final Router router =
      Router.of("ScreeningDeskApi")
          .on("GET /v1/screening/cases", this::list)
          .on("POST /v1/screening/cases", this::open)
          .on("GET /v1/screening/cases/{caseId}", this::show)
          .on("GET /v1/screening/cases/{caseId}/events", this::events)
          .on("POST /v1/screening/cases/{caseId}/commands", this::command)
          .on("POST /v1/screening/cases/{caseId}/reveal", this::reveal);

  public ScreeningDeskApi() {
    this(
        Environment.read(
            Dossiers.variables(
                Variable.FILES_BUCKET, Variable.CRITERIA_TABLE, Variable.READINGS_TABLE)),
        Clients.ofLambda());
  }

  public ScreeningDeskApi(Environment environment, Clients clients) {
    KeyedHash hash = KeyedHash.from(environment, clients);
    Dossiers dossiers = Dossiers.from(environment, clients, hash);
    Readings readings = Readings.from(environment, clients.dynamoDb());
    pages = new CasePages(dossiers, new Cursors(hash), job -> readings.state(job).progress());
    opening = new CaseOpening(dossiers);
    commands =
        new DeskCommands(
            dossiers, Standards.from(environment, clients), Receipts.from(environment, clients));
    reveals = new Reveals<>(dossiers.store(), Command.ReadPersonalData::new, PersonalFields::value);
  }

  @Override
  public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
    return router.answer(event, context);
  }

  private Reply list(Call call) {
    return pages.list(
        call, Officers.of(call, PROSECUTOR, PROSECUTOR_ASSISTANT, CHIEF_PROSECUTOR, AUDITOR));
  }

  private Reply open(Call call) {
    return opening.open(call, Officers.of(call, PROSECUTOR_ASSISTANT, PROSECUTOR));
  }

  private Reply show(Call call) {
    return pages.show(
        call, Officers.of(call, PROSECUTOR, PROSECUTOR_ASSISTANT, CHIEF_PROSECUTOR, AUDITOR));
  }

  private Reply events(Call call) {
    return pages.history(
        call, Officers.of(call, PROSECUTOR, PROSECUTOR_ASSISTANT, CHIEF_PROSECUTOR, AUDITOR));
  }

  private Reply command(Call call) {
    return commands.give(
        call, Officers.of(call, PROSECUTOR, PROSECUTOR_ASSISTANT, CHIEF_PROSECUTOR));
  }

  private Reply reveal(Call call) {
    return reveals.reveal(
        call, Officers.of(call, PROSECUTOR, PROSECUTOR_ASSISTANT, CHIEF_PROSECUTOR));
  }
}
