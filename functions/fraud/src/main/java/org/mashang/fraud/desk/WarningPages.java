package org.mashang.fraud.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Actor;
import org.mashang.fraud.docket.Warnings;
import org.mashang.fraud.proceeding.Access;
import org.mashang.fraud.proceeding.Warning;
import org.mashang.fraud.view.Reader;
import org.mashang.fraud.view.WarningViews;
import org.mashang.fraud.words.CallerWords;
import org.mashang.platform.desk.HistoryEntry;
import org.mashang.platform.http.Call;
import org.mashang.platform.http.Problem;
import org.mashang.platform.http.Reply;
import org.mashang.platform.store.Snapshot;
import org.mashang.platform.store.StoreRefusals;

/** Shows warnings to those who may know of them; to anybody else there is no such warning. */
final class WarningPages {

  private final Warnings warnings;
  private final WarningViews views;

  WarningPages(Warnings warnings) {
    this.warnings = warnings;
    views = new WarningViews(warnings.law(), CallerWords.read());
  }

  /**
   * A history with its chain of hashes checked.
   *
   * @param brokenAt the first event that does not fit the chain; null if all fit
   */
  record History(List<HistoryEntry> items, @Nullable Long brokenAt) {}

  Reply show(Call call, Actor actor) {
    Snapshot<Warning> found = open(call, actor);
    Reader reader = new Reader(actor);
    return Reply.json(
            200,
            views.view(found, warnings.store().history(found.caseId()), reader, call.now()),
            reader.showing())
        .version(found.version());
  }

  Reply history(Call call, Actor actor) {
    Snapshot<Warning> found = open(call, actor);
    return Reply.json(
        200,
        new History(
            warnings.store().history(found.caseId()).stream().map(views::entry).toList(),
            warnings.store().verify(found.caseId()).brokenAt()),
        new Reader(actor).showing());
  }

  private Snapshot<Warning> open(Call call, Actor actor) {
    return warnings
        .store()
        .find(call.path("warningId"))
        .filter(found -> Access.knows(found.state(), actor, warnings.world()))
        .orElseThrow(() -> Problem.of(StoreRefusals.unknownCase()).raise());
  }
}
