package org.mashang.fraud.desk;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import org.mashang.fraud.docket.Warnings;
import org.mashang.fraud.proceeding.Command;
import org.mashang.fraud.proceeding.Event;
import org.mashang.fraud.proceeding.Warning;
import org.mashang.platform.desk.Reveals;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.http.Call;
import org.mashang.platform.http.Cursors;
import org.mashang.platform.http.Reply;
import org.mashang.platform.http.Router;
import org.mashang.platform.keys.KeyedHash;

/** The desks that warnings come to: work lists, warnings, commands, figures. */
public final class WarningDeskApi
    implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

  private static final String ID = "warningId";

  private final Warnings warnings;
  private final WarningList list;
  private final WarningPages pages;
  private final FigurePages figures;
  private final Reveals<Warning, Command, Event> reveals;
  private final Router router =
      Router.of("WarningDeskApi")
          .on("GET /v1/fraud/warnings", this::list)
          .on("GET /v1/fraud/warnings/{warningId}", this::show)
          .on("GET /v1/fraud/warnings/{warningId}/events", this::events)
          .on("POST /v1/fraud/warnings/{warningId}/commands", this::command)
          .on("POST /v1/fraud/warnings/{warningId}/reveal", this::reveal)
          .on("GET /v1/fraud/figures", this::figures);

  public WarningDeskApi() {
    this(Environment.read(Warnings.variables()), Clients.ofLambda());
  }

  public WarningDeskApi(Environment environment, Clients clients) {
    KeyedHash hash = KeyedHash.from(environment, clients);
    warnings = Warnings.from(environment, clients, hash);
    list = new WarningList(warnings, new Cursors(hash));
    pages = new WarningPages(warnings);
    figures = new FigurePages(warnings);
    reveals =
        new Reveals<>(warnings.store(), Command.ReadPersonalData::new, warnings.numbers()::of);
  }

  @Override
  public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
    return router.answer(event, context);
  }

  private Reply list(Call call) {
    return list.page(call, Officers.reading(call));
  }

  private Reply show(Call call) {
    return pages.show(call, Officers.reading(call));
  }

  private Reply events(Call call) {
    return pages.history(call, Officers.reading(call));
  }

  private Reply command(Call call) {
    return warnings.commands().give(call, call.path(ID), Officers.working(call));
  }

  private Reply reveal(Call call) {
    return reveals.reveal(call, call.path(ID), Officers.working(call));
  }

  private Reply figures(Call call) {
    return figures.figures(call, Officers.counting(call));
  }
}
