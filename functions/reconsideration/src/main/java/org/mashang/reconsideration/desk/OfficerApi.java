package org.mashang.reconsideration.desk;

import static org.mashang.casework.Role.AUDITOR;
import static org.mashang.casework.Role.CLERK;
import static org.mashang.casework.Role.HEAD;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import org.mashang.casework.Actor;
import org.mashang.casework.Role;
import org.mashang.platform.desk.CaseCommands;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.http.Call;
import org.mashang.platform.http.Problem;
import org.mashang.platform.http.Reply;
import org.mashang.platform.http.Router;
import org.mashang.reconsideration.docket.CasePages;
import org.mashang.reconsideration.docket.Submissions;
import org.mashang.reconsideration.proceeding.Case;
import org.mashang.reconsideration.proceeding.Command;
import org.mashang.reconsideration.proceeding.Event;

/** The officers' desk: work list, case page, commands. Another organ's case is no case here. */
public final class OfficerApi
    implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

  private final WorkList workList;
  private final Submissions submissions;
  private final CasePages pages;
  private final CaseCommands<Case, Command, Event> commands;
  private final Router router;

  public OfficerApi() {
    this(OfficerParts.fromEnvironment());
  }

  public OfficerApi(Environment environment, Clients clients) {
    this(OfficerParts.of(environment, clients));
  }

  private OfficerApi(OfficerParts parts) {
    workList = parts.workList();
    submissions = parts.submissions();
    pages = parts.pages();
    commands = parts.commands();
    router =
        Router.of("OfficerApi")
            .on("GET /v1/cases", this::list)
            .on("POST /v1/cases", submissions::takeDown)
            .on("GET /v1/cases/{caseId}", this::show)
            .on("GET /v1/cases/{caseId}/events", parts.histories()::show)
            .on("POST /v1/cases/{caseId}/commands", this::command)
            .on(
                "POST /v1/cases/{caseId}/reveal",
                call -> parts.reveals().reveal(call, officer(call, CLERK, HEAD)))
            .on("GET /v1/cases/{caseId}/files/{fileId}", parts.caseFiles()::show);
  }

  @Override
  public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
    return router.answer(event, context);
  }

  private Reply list(Call call) {
    String organ = officer(call, CLERK, HEAD, AUDITOR).organ();
    return workList.page(call, organ == null ? "" : organ);
  }

  private Reply show(Call call) {
    return pages.show(call, officer(call, CLERK, HEAD, AUDITOR));
  }

  private Reply command(Call call) {
    return commands.give(call, call.path("caseId"), officer(call, CLERK, HEAD));
  }

  /** The caller as an officer of an organ. */
  static Actor officer(Call call, Role... allowed) {
    Actor actor = call.caller().as(allowed);
    if (actor.organ() == null) {
      throw Problem.forbidden().raise();
    }
    return actor;
  }
}
