package org.mashang.reconsideration.docket;

import java.util.List;
import org.mashang.casework.Actor;
import org.mashang.platform.files.FileTable;
import org.mashang.platform.http.Call;
import org.mashang.platform.http.Cursors;
import org.mashang.platform.http.Problem;
import org.mashang.platform.http.Reply;
import org.mashang.platform.notice.ReminderTable;
import org.mashang.platform.store.CaseStore;
import org.mashang.platform.store.Listed;
import org.mashang.platform.store.Page;
import org.mashang.platform.store.Snapshot;
import org.mashang.platform.store.StoreRefusals;
import org.mashang.reconsideration.proceeding.Access;
import org.mashang.reconsideration.proceeding.Case;
import org.mashang.reconsideration.proceeding.Command;
import org.mashang.reconsideration.proceeding.Event;
import org.mashang.reconsideration.view.CaseSummary;
import org.mashang.reconsideration.view.CaseViews;
import org.mashang.reconsideration.view.FileView;
import org.mashang.reconsideration.view.Reader;
import org.mashang.reconsideration.view.WorkListItem;

/** Shows cases to those who may know of them; to anybody else there is no such case. */
public final class CasePages {

  private final CaseStore<Case, Command, Event> store;
  private final FileTable files;
  private final CaseViews views;
  private final Cursors cursors;
  private final OtherCases others;
  private final ReminderTable reminders;

  public CasePages(
      CaseStore<Case, Command, Event> store,
      FileTable files,
      CaseViews views,
      Cursors cursors,
      OtherCases others,
      ReminderTable reminders) {
    this.store = store;
    this.files = files;
    this.views = views;
    this.cursors = cursors;
    this.others = others;
    this.reminders = reminders;
  }

  /** The case of the call's path, if an actor may know of it. */
  public Snapshot<Case> open(Call call, Actor actor) {
    return store
        .find(call.path("caseId"))
        .filter(found -> Access.knows(found.state(), actor))
        .orElseThrow(() -> Problem.of(StoreRefusals.unknownCase()).raise());
  }

  /** Its page. */
  public Reply show(Call call, Actor actor) {
    Snapshot<Case> found = open(call, actor);
    Reader reader = new Reader(actor);
    return Reply.json(
            200,
            views.view(
                found,
                store.history(found.caseId()),
                files.findAll(FileView.idsOf(found.state())),
                reader.weighs() ? others.of(found) : List.of(),
                reader.ofOffice() ? reminders.of(found.caseId()) : List.of(),
                reader,
                call.now()),
            reader.showing())
        .version(found.version());
  }

  /** The cases that a party key finds, latest first. */
  public Reply ofParty(Call call, String key) {
    String list = "party/" + key;
    Page<Listed<CaseSummary>> page =
        store.byKey(key, CaseSummary.class, call.limit(), cursors.place(list, call));
    List<WorkListItem> items =
        page.items().stream().map(one -> WorkListItem.of(one, call.now())).toList();
    return Reply.ok(new Page<>(items, cursors.next(list, page.next())));
  }
}
