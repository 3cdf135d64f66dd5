package org.mashang.notarization.desk;

import java.util.List;
import org.mashang.casework.Actor;
import org.mashang.casework.Role;
import org.mashang.notarization.docket.OrderPlacement;
import org.mashang.notarization.docket.OrderSummary;
import org.mashang.notarization.docket.Orders;
import org.mashang.notarization.page.OrderListItem;
import org.mashang.notarization.page.OrderPages;
import org.mashang.notarization.term.Stage;
import org.mashang.platform.desk.StageFilter;
import org.mashang.platform.http.Call;
import org.mashang.platform.http.Cursors;
import org.mashang.platform.http.Reply;
import org.mashang.platform.store.Listed;
import org.mashang.platform.store.MergedDesks;
import org.mashang.platform.store.Page;

/** Work lists: by stage, what is offered, what is mine; what is due first on top. */
final class OrderList {

  private final Orders orders;
  private final OrderPages pages;
  private final Cursors cursors;

  OrderList(Orders orders, OrderPages pages, Cursors cursors) {
    this.orders = orders;
    this.pages = pages;
    this.cursors = cursors;
  }

  Reply page(Call call, Actor actor) {
    String organ = actor.organ() == null ? "" : actor.organ();
    String wanted = StageFilter.wanted(call);
    boolean ofOffice = actor.role() == Role.NOTARY || actor.role() == Role.HEAD;
    if (wanted.equals("OFFERED") && ofOffice) {
      return pages.byKey(call, orders.keys().offeredTo(organ));
    }
    if (wanted.equals("MINE")) {
      return pages.byKey(call, orders.keys().inHandOf(actor.id()));
    }
    List<String> desks =
        StageFilter.of(wanted, Stage.values(), stage -> stage != Stage.CLOSED).stream()
            .map(stage -> OrderPlacement.desk(organ, stage))
            .toList();
    String list = "orders/" + organ + "/" + wanted;
    Page<Listed<OrderSummary>> found =
        MergedDesks.page(
            orders.store(), desks, OrderSummary.class, call.limit(), cursors.place(list, call));
    return Reply.ok(
        new Page<>(
            found.items().stream().map(one -> OrderListItem.of(one, call.now())).toList(),
            cursors.next(list, found.next())));
  }
}
