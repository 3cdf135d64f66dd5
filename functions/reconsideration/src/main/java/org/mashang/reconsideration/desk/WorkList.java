package org.mashang.reconsideration.desk;

import org.mashang.platform.desk.StageFilter;
import org.mashang.platform.http.Call;
import org.mashang.platform.http.Cursors;
import org.mashang.platform.http.Reply;
import org.mashang.platform.store.CaseStore;
import org.mashang.platform.store.Listed;
import org.mashang.platform.store.MergedDesks;
import org.mashang.platform.store.Page;
import org.mashang.reconsideration.docket.CasePlacement;
import org.mashang.reconsideration.proceeding.Case;
import org.mashang.reconsideration.proceeding.Command;
import org.mashang.reconsideration.proceeding.Event;
import org.mashang.reconsideration.term.Stage;
import org.mashang.reconsideration.view.CaseSummary;
import org.mashang.reconsideration.view.WorkListItem;

/** An organ's work list, what is due first on top. */
final class WorkList {

  private final CaseStore<Case, Command, Event> store;
  private final Cursors cursors;

  WorkList(CaseStore<Case, Command, Event> store, Cursors cursors) {
    this.store = store;
    this.cursors = cursors;
  }

  Reply page(Call call, String organ) {
    String wanted = StageFilter.wanted(call);
    String list = "desk/" + organ + "/" + wanted;
    Page<Listed<CaseSummary>> page =
        MergedDesks.page(
            store,
            StageFilter.of(wanted, Stage.values(), stage -> stage != Stage.CLOSED).stream()
                .map(stage -> CasePlacement.desk(organ, stage))
                .toList(),
            CaseSummary.class,
            call.limit(),
            cursors.place(list, call));
    return Reply.ok(
        new Page<>(
            page.items().stream().map(one -> WorkListItem.of(one, call.now())).toList(),
            cursors.next(list, page.next())));
  }
}
