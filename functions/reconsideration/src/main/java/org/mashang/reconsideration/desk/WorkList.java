package org.mashang.reconsideration.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mashang.platform.http.Call;
import org.mashang.platform.http.Cursors;
import org.mashang.platform.http.Problem;
import org.mashang.platform.http.Reply;
import org.mashang.platform.store.CaseStore;
import org.mashang.platform.store.Listed;
import org.mashang.platform.store.Page;
import org.mashang.reconsideration.docket.CasePlacement;
import org.mashang.reconsideration.proceeding.Case;
import org.mashang.reconsideration.proceeding.Command;
import org.mashang.reconsideration.proceeding.Event;
import org.mashang.reconsideration.term.Stage;
import org.mashang.reconsideration.view.CaseSummary;
import org.mashang.reconsideration.view.WorkListItem;

/**
 * An organ's work list, what is due first on top. Several stages are several queries of one page
 * each, merged: what a page costs does not depend on how many cases there are.
 */
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
        merged(organ, stages(wanted), call.limit(), cursors.place(list, call));
    return Reply.ok(
        new Page<>(
            page.items().stream().map(one -> WorkListItem.of(one, call.now())).toList(),
            cursors.next(list, page.next())));
  }

  private Page<Listed<CaseSummary>> merged(
      String organ, List<Stage> stages, int limit, @Nullable String from) {
    List<Listed<CaseSummary>> all = new ArrayList<>();
    boolean more = false;
    for (Stage stage : stages) {
      Page<Listed<CaseSummary>> page =
          store.onDesk(CasePlacement.desk(organ, stage), null, CaseSummary.class, limit, from);
      all.addAll(page.items());
      more |= page.next() != null;
    }
    all.sort(Comparator.comparing(Listed::place));
    List<Listed<CaseSummary>> first = all.subList(0, Math.min(limit, all.size()));
    boolean goesOn = !first.isEmpty() && (more || all.size() > limit);
    return new Page<>(first, goesOn ? first.get(first.size() - 1).place() : null);
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
