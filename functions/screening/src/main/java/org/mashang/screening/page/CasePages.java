package org.mashang.screening.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.mashang.casework.Actor;
import org.mashang.platform.desk.StageFilter;
import org.mashang.platform.http.Call;
import org.mashang.platform.http.Cursors;
import org.mashang.platform.http.Problem;
import org.mashang.platform.http.Reply;
import org.mashang.platform.reading.ReadingProgress;
import org.mashang.platform.store.Listed;
import org.mashang.platform.store.MergedDesks;
import org.mashang.platform.store.Page;
import org.mashang.platform.store.Snapshot;
import org.mashang.platform.store.StoreRefusals;
import org.mashang.screening.docket.DossierPlacement;
import org.mashang.screening.docket.DossierSummary;
import org.mashang.screening.docket.Dossiers;
import org.mashang.screening.docket.PaperKeys;
import org.mashang.screening.office.Procuratorate;
import org.mashang.screening.proceeding.Access;
import org.mashang.screening.proceeding.Dossier;
import org.mashang.screening.proceeding.Paper;
import org.mashang.screening.term.PaperState;
import org.mashang.screening.term.Stage;
import org.mashang.screening.view.CaseViews;
import org.mashang.screening.view.Reader;

/** Shows cases to those who may know of them; to anybody else there is no such case. */
public final class CasePages {

  private final Dossiers dossiers;
  private final CaseViews views;
  private final Cursors cursors;
  private final Function<String, ReadingProgress> progress;

  public CasePages(Dossiers dossiers, Cursors cursors, Function<String, ReadingProgress> progress) {
    this.dossiers = dossiers;
    this.views = new CaseViews(dossiers.law());
    this.cursors = cursors;
    this.progress = progress;
  }

  /** The case of the call's path, if an actor may know of it. */
  public static Snapshot<Dossier> open(Dossiers dossiers, Call call, Actor actor) {
    return dossiers
        .store()
        .find(call.path("caseId"))
        .filter(found -> Access.knows(found.state(), actor))
        .orElseThrow(() -> Problem.of(StoreRefusals.unknownCase()).raise());
  }

  /** Its page. */
  public Reply show(Call call, Actor actor) {
    Snapshot<Dossier> found = open(dossiers, call, actor);
    Reader reader = new Reader(actor);
    return Reply.json(
            200,
            views.view(
                found,
                dossiers.store().history(found.caseId()),
                progress(found.state()),
                reader,
                call.now()),
            reader.showing())
        .version(found.version());
  }

  private Map<String, ReadingProgress> progress(Dossier c) {
    Map<String, ReadingProgress> known = new HashMap<>();
    for (Paper paper : c.papers()) {
      if (paper.state() == PaperState.READING) {
        known.put(paper.id(), progress.apply(new PaperKeys(c.id(), paper.id()).job()));
      }
    }
    return known;
  }

  /** Its history with its chain of hashes checked. */
  public Reply history(Call call, Actor actor) {
    Snapshot<Dossier> found = open(dossiers, call, actor);
    return Reply.json(
        200,
        new History(
            dossiers.store().history(found.caseId()).stream().map(views::entry).toList(),
            dossiers.store().verify(found.caseId()).brokenAt()),
        new Reader(actor).showing());
  }

  /** Work lists: by stage, or what is mine; what is due first on top. */
  public Reply list(Call call, Actor actor) {
    String organ = actor.organ() == null ? "" : actor.organ();
    String wanted = StageFilter.wanted(call);
    if (wanted.equals("MINE")) {
      String key = dossiers.keys().inHandOf(actor.id());
      String list = "screening/mine/" + actor.id();
      return items(
          call,
          list,
          dossiers
              .store()
              .byKey(key, DossierSummary.class, call.limit(), cursors.place(list, call)));
    }
    List<Stage> stages = StageFilter.of(wanted, Stage.values(), stage -> stage != Stage.CLOSED);
    List<String> desks =
        organs(organ).stream()
            .flatMap(one -> stages.stream().map(stage -> DossierPlacement.desk(one, stage)))
            .toList();
    String list = "screening/" + organ + "/" + wanted;
    return items(
        call,
        list,
        MergedDesks.page(
            dossiers.store(),
            desks,
            DossierSummary.class,
            call.limit(),
            cursors.place(list, call)));
  }

  /** A procuratorate sees its own; whoever audits the city sees those of all. */
  private List<String> organs(String organ) {
    boolean own = dossiers.world().offices().find(organ).isPresent();
    return own
        ? List.of(organ)
        : dossiers.world().offices().all().stream().map(Procuratorate::id).toList();
  }

  private Reply items(Call call, String list, Page<Listed<DossierSummary>> found) {
    return Reply.ok(
        new Page<>(
            found.items().stream().map(one -> CaseListItem.of(one, call.now())).toList(),
            cursors.next(list, found.next())));
  }
}
