package org.mashang.notarization.desk;

import static org.mashang.casework.Role.AUDITOR;
import static org.mashang.casework.Role.DISPATCHER;
import static org.mashang.casework.Role.HEAD;
import static org.mashang.casework.Role.NOTARY;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Actor;
import org.mashang.casework.Role;
import org.mashang.notarization.docket.Orders;
import org.mashang.notarization.page.CertificateLinks;
import org.mashang.notarization.page.OrderPages;
import org.mashang.notarization.proceeding.Command;
import org.mashang.notarization.proceeding.Event;
import org.mashang.notarization.proceeding.Order;
import org.mashang.notarization.proceeding.PersonalFields;
import org.mashang.notarization.view.OrderViews;
import org.mashang.notarization.view.Reader;
import org.mashang.platform.desk.HistoryEntry;
import org.mashang.platform.desk.Reveals;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;
import org.mashang.platform.files.FileBucket;
import org.mashang.platform.http.Call;
import org.mashang.platform.http.Cursors;
import org.mashang.platform.http.Problem;
import org.mashang.platform.http.Reply;
import org.mashang.platform.http.Router;
import org.mashang.platform.keys.KeyedHash;
import org.mashang.platform.store.Snapshot;

/** The desks: work lists, order pages, commands. Another office's order is no order here. */
public final class NotaryDeskApi
    implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

  private final Orders orders;
  private final OrderPages pages;
  private final OrderList list;
  private final OrderCommands commands;
  private final Reveals<Order, Command, Event> reveals;
  private final CertificateLinks links;
  private final Router router =
      Router.of("NotaryDeskApi")
          .on("GET /v1/notary/orders", this::list)
          .on("GET /v1/notary/orders/{caseId}", this::show)
          .on("GET /v1/notary/orders/{caseId}/events", this::events)
          .on("POST /v1/notary/orders/{caseId}/commands", this::command)
          .on("POST /v1/notary/orders/{caseId}/reveal", this::reveal)
          .on("GET /v1/notary/orders/{caseId}/files/{fileId}", this::file)
          .on("GET /v1/notary/orders/{caseId}/certificate", this::certificate)
          .on("GET /v1/notary/orders/{caseId}/notices/{sequence}", this::notice);

  public NotaryDeskApi() {
    this(
        Environment.read(Orders.variables(Variable.CODE_SECRET, Variable.FILES_BUCKET)),
        Clients.ofLambda());
  }

  public NotaryDeskApi(Environment environment, Clients clients) {
    KeyedHash hash = KeyedHash.from(environment, clients);
    orders = Orders.from(environment, clients, hash);
    pages = OrderPages.from(environment, clients, orders, hash);
    list = new OrderList(orders, pages, new Cursors(hash));
    commands = new OrderCommands(orders, hash);
    reveals = new Reveals<>(orders.store(), Command.ReadPersonalData::new, PersonalFields::value);
    links = new CertificateLinks(pages, FileBucket.from(environment, clients));
  }

  @Override
  public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
    return router.answer(event, context);
  }

  private Reply list(Call call) {
    return list.page(call, officer(call, DISPATCHER, NOTARY, HEAD, AUDITOR));
  }

  private Reply show(Call call) {
    return pages.show(call, officer(call, DISPATCHER, NOTARY, HEAD, AUDITOR));
  }

  private Reply events(Call call) {
    Actor actor = officer(call, NOTARY, HEAD, AUDITOR);
    Reader reader = new Reader(actor);
    Snapshot<Order> found = pages.open(call, actor);
    return Reply.json(
        200,
        new History(
            orders.store().history(found.caseId()).stream()
                .map(one -> OrderViews.entry(one, reader))
                .toList(),
            orders.store().verify(found.caseId()).brokenAt()),
        reader.showing());
  }

  /**
   * A history with its chain of hashes checked.
   *
   * @param brokenAt the first event that does not fit the chain; null if all fit
   */
  record History(List<HistoryEntry> items, @Nullable Long brokenAt) {}

  private Reply command(Call call) {
    return commands.give(call, officer(call, DISPATCHER, NOTARY, HEAD));
  }

  private Reply reveal(Call call) {
    return reveals.reveal(call, officer(call, NOTARY, HEAD));
  }

  private Reply file(Call call) {
    return links.file(call, officer(call, NOTARY, HEAD), orders.files());
  }

  private Reply certificate(Call call) {
    return links.certificate(call, officer(call, NOTARY, HEAD));
  }

  private Reply notice(Call call) {
    return pages.notice(call, officer(call, NOTARY, HEAD));
  }

  /** The caller as an officer of an organ, under the id that the roster knows. */
  private static Actor officer(Call call, Role... allowed) {
    Actor actor = call.caller().as(allowed);
    if (actor.organ() == null) {
      throw Problem.forbidden().raise();
    }
    String id = call.caller().staff().orElse(actor.id());
    return new Actor(id, actor.name(), actor.role(), actor.organ());
  }
}
