package org.mashang.reconsideration.desk;

import static org.mashang.casework.Role.AUDITOR;
import static org.mashang.casework.Role.CLERK;
import static org.mashang.casework.Role.HEAD;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Actor;
import org.mashang.platform.desk.HistoryEntry;
import org.mashang.platform.http.Call;
import org.mashang.platform.http.Reply;
import org.mashang.platform.store.CaseStore;
import org.mashang.platform.store.Snapshot;
import org.mashang.reconsideration.docket.CasePages;
import org.mashang.reconsideration.proceeding.Case;
import org.mashang.reconsideration.proceeding.Command;
import org.mashang.reconsideration.proceeding.Event;
import org.mashang.reconsideration.view.HistoryEntries;
import org.mashang.reconsideration.view.Reader;

/** A case's history with its chain of hashes, checked each time somebody looks. */
final class Histories {

  private final CaseStore<Case, Command, Event> store;
  private final CasePages pages;

  Histories(CaseStore<Case, Command, Event> store, CasePages pages) {
    this.store = store;
    this.pages = pages;
  }

  /**
   * What is shown.
   *
   * @param brokenAt the first event that does not fit the chain; null if all fit
   */
  record History(List<HistoryEntry> items, @Nullable Long brokenAt) {}

  Reply show(Call call) {
    Actor actor = OfficerApi.officer(call, CLERK, HEAD, AUDITOR);
    Snapshot<Case> found = pages.open(call, actor);
    List<HistoryEntry> items =
        store.history(found.caseId()).stream().map(HistoryEntries::of).toList();
    return Reply.json(
        200,
        new History(items, store.verify(found.caseId()).brokenAt()),
        new Reader(actor).showing());
  }
}
