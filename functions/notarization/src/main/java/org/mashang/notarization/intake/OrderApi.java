package org.mashang.notarization.intake;

import static org.mashang.casework.Role.APPLICANT;
import static org.mashang.casework.Role.PARTNER;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.List;
import org.mashang.notarization.docket.Orders;
import org.mashang.notarization.page.CertificateLinks;
import org.mashang.notarization.page.OrderPages;
import org.mashang.notarization.proceeding.Command;
import org.mashang.notarization.proceeding.Event;
import org.mashang.notarization.proceeding.Order;
import org.mashang.platform.access.PartyAccess;
import org.mashang.platform.desk.CaseCommands;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;
import org.mashang.platform.files.FileBucket;
import org.mashang.platform.http.Call;
import org.mashang.platform.http.Reply;
import org.mashang.platform.http.Router;
import org.mashang.platform.keys.KeyedHash;
import org.mashang.platform.store.Page;

/** Takes requests for notarial acts and shows people their own orders. */
public final class OrderApi
    implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

  private final CatalogueView catalogue;
  private final OrderPages pages;
  private final CaseCommands<Order, Command, Event> commands;
  private final PartyAccess<Order> access;
  private final CertificateLinks links;
  private final Router router;

  public OrderApi() {
    this(
        Environment.read(Orders.variables(Variable.CODE_SECRET, Variable.FILES_BUCKET)),
        Clients.ofLambda());
  }

  public OrderApi(Environment environment, Clients clients) {
    KeyedHash hash = KeyedHash.from(environment, clients);
    Orders orders = Orders.from(environment, clients, hash);
    catalogue = CatalogueView.of(orders.world());
    pages = OrderPages.from(environment, clients, orders, hash);
    commands = orders.commands();
    access = new PartyAccess<>(orders.store(), orders.keys()::person);
    links = new CertificateLinks(pages, FileBucket.from(environment, clients));
    var submissions = new OrderSubmissions(orders, hash);
    router =
        Router.of("OrderApi")
            .on("GET /v1/notarization/catalogue", this::catalogue)
            .on("POST /v1/notarization/checks", submissions::check)
            .on("POST /v1/notarization/orders", submissions::submit)
            .on("GET /v1/notarization/orders", this::mine)
            .on("GET /v1/notarization/orders/{caseId}", this::show)
            .on("POST /v1/notarization/orders/{caseId}/commands", this::command)
            .on("GET /v1/notarization/orders/{caseId}/certificate", this::certificate)
            .on("GET /v1/notarization/orders/{caseId}/notices/{sequence}", this::notice);
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
        .map(person -> pages.byKey(call, person))
        .orElseGet(() -> Reply.ok(new Page<>(List.of(), null)));
  }

  private Reply show(Call call) {
    return pages.show(call, access.actor(call, APPLICANT, PARTNER));
  }

  private Reply command(Call call) {
    return commands.give(call, call.path("caseId"), access.actor(call, APPLICANT, PARTNER));
  }

  private Reply certificate(Call call) {
    return links.certificate(call, access.actor(call, APPLICANT, PARTNER));
  }

  private Reply notice(Call call) {
    return pages.notice(call, access.actor(call, APPLICANT, PARTNER));
  }
}
