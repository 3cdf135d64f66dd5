package org.mashang.reconsideration.hall;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import org.mashang.casework.Actor;
import org.mashang.casework.Role;
import org.mashang.casework.identifier.HallCodes;
import org.mashang.casework.time.Shanghai;
import org.mashang.platform.http.Call;
import org.mashang.platform.http.Fields;
import org.mashang.platform.http.Problem;
import org.mashang.platform.http.Reply;
import org.mashang.platform.http.Router;
import org.mashang.platform.keys.KeyedHash;
import org.mashang.platform.store.Given;
import org.mashang.platform.store.Outcome;
import org.mashang.platform.store.Snapshot;

/** Registers, changes and retires halls and their codes; tells the figures. */
public final class HallApi
    implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

  private final Halls halls;
  private final HallForms forms;
  private final HallViews views;
  private final HallReports reports;
  private final KeyedHash hash;
  private final Router router;

  public HallApi() {
    this(HallParts.fromEnvironment());
  }

  HallApi(HallParts parts) {
    halls = parts.halls();
    forms = new HallForms(parts.city());
    views = parts.views();
    reports = parts.reports();
    hash = parts.hash();
    CodeLookup lookup = parts.lookup();
    router =
        Router.of("HallApi")
            .on("GET /v1/codes/{token}", lookup::answer)
            .on("GET /v1/halls", reports::list)
            .on("GET /v1/halls/figures", reports::figures)
            .on("GET /v1/halls/{hallId}", this::show)
            .on("POST /v1/halls", this::register)
            .on("POST /v1/halls/{hallId}/commands", this::command);
  }

  @Override
  public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
    return router.answer(event, context);
  }

  private Reply show(Call call) {
    Actor actor = Staff.of(call);
    Snapshot<Hall> found =
        halls
            .find(call.path("hallId"))
            .filter(hall -> Reach.of(actor).covers(hall.state().details().organ()))
            .orElseThrow(() -> Problem.of(HallRefusals.unknown()).raise());
    return Reply.ok(view(found)).version(found.version());
  }

  private Reply register(Call call) {
    Actor actor = call.caller().as(Role.HALL_ADMINISTRATOR);
    Given given = call.given(actor);
    HallCommand command = forms.registration(Fields.of(call.body()), Shanghai.day(call.now()));
    String hallId = HallCodes.hallId(hash.bytes("hall-id", actor.id(), given.commandId()));
    return switch (halls.register(hallId, given, command)) {
      case Outcome.Done<Hall, HallEvent> done ->
          Reply.created(view(done.snapshot()))
              .version(done.snapshot().version())
              .with("location", "/v1/halls/" + hallId);
      case Outcome.Refused<Hall, HallEvent> refused -> throw Problem.of(refused.refusal()).raise();
    };
  }

  private Reply command(Call call) {
    Actor actor = call.caller().as(Role.HALL_ADMINISTRATOR);
    Given given = call.given(actor);
    long seen = call.ifMatch();
    HallCommand command = forms.command(call.body(), Shanghai.day(call.now()));
    return switch (halls.act(call.path("hallId"), seen, given, command)) {
      case Outcome.Done<Hall, HallEvent> done ->
          Reply.ok(CommandDone.of(done)).version(done.snapshot().version());
      case Outcome.Refused<Hall, HallEvent> refused -> throw Problem.of(refused.refusal()).raise();
    };
  }

  private HallView view(Snapshot<Hall> hall) {
    return views.view(hall.caseId(), hall.version(), hall.state(), reports.total(hall.caseId()));
  }
}
