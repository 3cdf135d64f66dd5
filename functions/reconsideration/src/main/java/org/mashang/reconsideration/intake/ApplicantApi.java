package org.mashang.reconsideration.intake;

import static org.mashang.casework.Role.APPLICANT;
import static org.mashang.casework.Role.PARTNER;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.List;
import org.mashang.platform.access.PartyAccess;
import org.mashang.platform.desk.CaseCommands;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.http.Call;
import org.mashang.platform.http.Reply;
import org.mashang.platform.http.Router;
import org.mashang.platform.store.Page;
import org.mashang.reconsideration.docket.CasePages;
import org.mashang.reconsideration.docket.Submissions;
import org.mashang.reconsideration.proceeding.Case;
import org.mashang.reconsideration.proceeding.Command;
import org.mashang.reconsideration.proceeding.Event;

/** Takes applications and shows people their own cases. */
public final class ApplicantApi
    implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

  private final Catalogue catalogue;
  private final Submissions submissions;
  private final CasePages pages;
  private final CaseCommands<Case, Command, Event> commands;
  private final PartyAccess<Case> access;
  private final Router router;

  public ApplicantApi() {
    this(ApplicantParts.fromEnvironment());
  }

  public ApplicantApi(Environment environment, Clients clients) {
    this(ApplicantParts.of(environment, clients));
  }

  private ApplicantApi(ApplicantParts parts) {
    catalogue = parts.catalogue();
    submissions = parts.submissions();
    pages = parts.pages();
    commands = parts.commands();
    access = parts.access();
    router =
        Router.of("ApplicantApi")
            .on("GET /v1/catalogue", this::catalogue)
            .on("POST /v1/applications/checks", submissions::check)
            .on("POST /v1/applications", submissions::submit)
            .on("GET /v1/applications", this::mine)
            .on("GET /v1/applications/{caseId}", this::show)
            .on("POST /v1/applications/{caseId}/commands", this::command);
  }

  @Override
  public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
    return router.answer(event, context);
  }

  private Reply catalogue(Call call) {
    return Reply.ok(catalogue).with("cache-control", "public, max-age=300");
  }

  private Reply mine(Call call) {
    call.caller().as(APPLICANT);
    return call.caller()
        .person()
        .map(person -> pages.ofParty(call, person))
        .orElseGet(() -> Reply.ok(new Page<>(List.of(), null)));
  }

  private Reply show(Call call) {
    return pages.show(call, access.actor(call, APPLICANT, PARTNER));
  }

  private Reply command(Call call) {
    return commands.give(call, call.path("caseId"), access.actor(call, APPLICANT, PARTNER));
  }
}
