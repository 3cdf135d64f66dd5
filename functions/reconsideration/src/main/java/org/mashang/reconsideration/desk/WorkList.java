package org.mashang.reconsideration.desk;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.mashang.platform.http.Call;
import org.mashang.platform.http.Cursors;
import org.mashang.platform.http.Problem;
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

  private static final List<Stage> OPEN =
      Stream.of(Stage.values()).filter(stage -> stage != Stage.CLOSED).toList();

  private final CaseStore<Case, Command, Event> store;
  private final Cursors cursors;

  WorkList(CaseStore<Case, Command, Event> store, Cursors cursors) {
    this.store = store;
    this.cursors = cursors;
  }

  Reply page(Call call, String organ) {
    String wanted = call.query("stage").orElse("OPEN").toUpperCase(Locale.ROOT);
    String list = "desk/" + organ + "/" + wanted;
    Page<Listed<CaseSummary>> page =
        MergedDesks.page(
            store,
            stages(wanted).stream().map(stage -> CasePlacement.desk(organ, stage)).toList(),
            CaseSummary.class,
            call.limit(),
            cursors.place(list, call));
    return Reply.ok(
        new Page<>(
            page.items().stream().map(one -> WorkListItem.of(one, call.now())).toList(),
            cursors.next(list, page.next())));
  }

  private static List<Stage> stages(String wanted) {
    if (wanted.equals("OPEN")) {
      return OPEN;
    }
    return Stream.of(Stage.values())
        .filter(stage -> stage.name().equals(wanted))
        .findFirst()
        .map(List::of)
        .orElseThrow(() -> Problem.of(400, "INVALID_STAGE", "没有这个办理阶段。", "请从列表上方的阶段中选择。").raise());
  }
}
