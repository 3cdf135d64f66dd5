package org.mashang.notarization.page;

import java.util.List;
import org.mashang.casework.Actor;
import org.mashang.notarization.docket.CheckCodes;
import org.mashang.notarization.docket.OrderSummary;
import org.mashang.notarization.docket.Orders;
import org.mashang.notarization.office.Notary;
import org.mashang.notarization.office.NotaryOffice;
import org.mashang.notarization.proceeding.Access;
import org.mashang.notarization.proceeding.Event;
import org.mashang.notarization.proceeding.Order;
import org.mashang.notarization.view.FileIds;
import org.mashang.notarization.view.Notices;
import org.mashang.notarization.view.OrderViews;
import org.mashang.notarization.view.Reader;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;
import org.mashang.platform.http.Call;
import org.mashang.platform.http.Cursors;
import org.mashang.platform.http.Problem;
import org.mashang.platform.http.Reply;
import org.mashang.platform.keys.KeyedHash;
import org.mashang.platform.keys.Secrets;
import org.mashang.platform.notice.ReminderTable;
import org.mashang.platform.store.Listed;
import org.mashang.platform.store.Page;
import org.mashang.platform.store.Recorded;
import org.mashang.platform.store.Snapshot;
import org.mashang.platform.store.StoreRefusals;
import org.mashang.print.DocumentPage;
import org.mashang.print.Typefaces;

/** Shows orders to those who may know of them; to anybody else there is no such order. */
public final class OrderPages {

  private final Orders orders;
  private final OrderViews views;
  private final Cursors cursors;
  private final DocumentPage page;
  private final ReminderTable reminders;

  OrderPages(
      Orders orders,
      OrderViews views,
      Cursors cursors,
      DocumentPage page,
      ReminderTable reminders) {
    this.orders = orders;
    this.views = views;
    this.cursors = cursors;
    this.page = page;
    this.reminders = reminders;
  }

  /** As the environment says. */
  public static OrderPages from(
      Environment environment, Clients clients, Orders orders, KeyedHash hash) {
    byte[] secret = new Secrets(clients::secrets).read(environment.get(Variable.CODE_SECRET));
    return new OrderPages(
        orders,
        new OrderViews(orders.law(), new CheckCodes(secret)),
        new Cursors(hash),
        new DocumentPage(Typefaces.installed()),
        ReminderTable.from(environment, clients));
  }

  /** The order of the call's path, if an actor may know of it. */
  public Snapshot<Order> open(Call call, Actor actor) {
    return orders
        .store()
        .find(call.path("caseId"))
        .filter(found -> Access.knows(found.state(), actor))
        .orElseThrow(() -> Problem.of(StoreRefusals.unknownCase()).raise());
  }

  /** Its page. */
  public Reply show(Call call, Actor actor) {
    Snapshot<Order> found = open(call, actor);
    Reader reader = new Reader(actor);
    NotaryOffice office = orders.world().office(actor.organ());
    List<String> notaries =
        reader.handles() && office != null
            ? office.notaries().stream().map(Notary::id).toList()
            : List.of();
    return Reply.json(
            200,
            views.view(
                found,
                orders.store().history(found.caseId()),
                orders.files().findAll(FileIds.of(found.state())),
                orders.loads().of(notaries),
                reader.ofOffice() ? reminders.of(found.caseId()) : List.of(),
                reader,
                call.now()),
            reader.showing())
        .version(found.version());
  }

  /** The orders that a key finds, latest first. */
  public Reply byKey(Call call, String key) {
    String list = "orders/" + key;
    Page<Listed<OrderSummary>> found =
        orders.store().byKey(key, OrderSummary.class, call.limit(), cursors.place(list, call));
    return Reply.ok(
        new Page<>(
            found.items().stream().map(one -> OrderListItem.of(one, call.now())).toList(),
            cursors.next(list, found.next())));
  }

  /** A notice, printed. */
  public Reply notice(Call call, Actor actor) {
    Snapshot<Order> found = open(call, actor);
    Recorded<Event> event =
        orders.store().history(found.caseId()).stream()
            .filter(one -> String.valueOf(one.sequence()).equals(call.path("sequence")))
            .filter(one -> Notices.title(one.event()).isPresent())
            .findFirst()
            .orElseThrow(() -> Problem.notFound().raise());
    return Reply.bytes("application/pdf", page.pdf(NoticeText.of(found.state(), event)))
        .with("content-disposition", "inline; filename=\"notice-" + event.sequence() + ".pdf\"");
  }
}
