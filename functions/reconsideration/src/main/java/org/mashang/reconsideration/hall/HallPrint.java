package org.mashang.reconsideration.hall;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import org.mashang.casework.Actor;
import org.mashang.casework.identifier.HallCodes;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;
import org.mashang.platform.http.Call;
import org.mashang.platform.http.Problem;
import org.mashang.platform.http.Reply;
import org.mashang.platform.http.Router;
import org.mashang.platform.keys.DataKeys;
import org.mashang.platform.keys.Secrets;
import org.mashang.platform.store.DynamoCaseTable;
import org.mashang.print.Poster;
import org.mashang.print.QrCode;
import org.mashang.print.Typefaces;
import org.mashang.reconsideration.city.CityFile;

/** Draws a hall's current code and its poster. */
public final class HallPrint
    implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

  private static final int PIXELS = 12;

  private final Halls halls;
  private final HallViews views;
  private final Poster poster = new Poster(Typefaces.installed());
  private final Router router =
      Router.of("HallPrint")
          .on("GET /v1/halls/{hallId}/code.svg", this::svg)
          .on("GET /v1/halls/{hallId}/code.png", this::png)
          .on("GET /v1/halls/{hallId}/poster.pdf", this::poster);

  public HallPrint() {
    this(
        Environment.read(
            Variable.HALLS_TABLE, Variable.CODE_SECRET, Variable.CITY, Variable.PUBLIC_URL),
        Clients.ofLambda());
  }

  HallPrint(Environment environment, Clients clients) {
    var table = new DynamoCaseTable(clients.dynamoDb(), environment.get(Variable.HALLS_TABLE));
    var secrets = new Secrets(clients::secrets);
    halls = new Halls(table, DataKeys.none());
    views =
        new HallViews(
            CityFile.read(environment.get(Variable.CITY)),
            new HallCodes(secrets.read(environment.get(Variable.CODE_SECRET))),
            environment.get(Variable.PUBLIC_URL));
  }

  @Override
  public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
    return router.answer(event, context);
  }

  private Reply svg(Call call) {
    Printed printed = printed(call);
    return Reply.text(
        "image/svg+xml; charset=utf-8", printed.code().svg(printed.hall().name() + "申请码"));
  }

  private Reply png(Call call) {
    return Reply.bytes("image/png", printed(call).code().png(PIXELS));
  }

  private Reply poster(Call call) {
    Printed printed = printed(call);
    String organ = views.organName(printed.hall().designation().organ());
    var text = new PosterWording(printed.hall(), organ).text(printed.url(), printed.issued());
    return Reply.bytes("application/pdf", poster.pdf(text))
        .with("content-disposition", "inline; filename=\"poster-" + printed.id() + ".pdf\"");
  }

  private Printed printed(Call call) {
    Actor actor = Staff.of(call);
    String id = call.path("hallId");
    Hall hall =
        halls
            .find(id)
            .map(snapshot -> snapshot.state())
            .filter(found -> Reach.of(actor).covers(found.details().organ()))
            .orElseThrow(() -> Problem.of(HallRefusals.unknown()).raise());
    if (hall.status() == Hall.Status.RETIRED) {
      throw Problem.of(HallRefusals.retired()).raise();
    }
    IssuedCode current = hall.currentCode().orElseThrow();
    return new Printed(id, hall.details(), current, views.url(id, current.serial()));
  }

  private record Printed(String id, HallDetails hall, IssuedCode issued, String url) {
    QrCode code() {
      return QrCode.of(url, QrCode.Level.Q);
    }
  }
}
