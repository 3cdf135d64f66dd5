package org.mashang.screening.page;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.mashang.casework.Actor;
import org.mashang.platform.http.Call;
import org.mashang.platform.http.Problem;
import org.mashang.platform.http.Reply;
import org.mashang.platform.store.Recorded;
import org.mashang.platform.store.Snapshot;
import org.mashang.screening.docket.Dossiers;
import org.mashang.screening.proceeding.Dossier;
import org.mashang.screening.proceeding.Event;
import org.mashang.screening.proceeding.Screening;
import org.mashang.screening.standard.Receipts;
import org.mashang.screening.standard.Standards;
import org.mashang.screening.view.Reader;
import org.mashang.screening.view.ScreeningViews;

/** Shows any screening of a case by its number, and hands out its receipt. */
public final class ScreeningPages {

  private final Dossiers dossiers;
  private final Standards standards;
  private final Receipts receipts;

  public ScreeningPages(Dossiers dossiers, Standards standards, Receipts receipts) {
    this.dossiers = dossiers;
    this.standards = standards;
    this.receipts = receipts;
  }

  /** The screening in full. */
  public Reply show(Call call, Actor actor) {
    Recorded<Event> found = find(call, actor);
    return Reply.json(
        200,
        ScreeningViews.of(screening(found), found.at(), found.by().name()),
        new Reader(actor).showing());
  }

  /** Its receipt, byte for byte. */
  public Reply receipt(Call call, Actor actor) {
    Screening screening = screening(find(call, actor));
    byte[] bytes = receipts.of(screening, standards.judgeOf(screening.judged().criteria()));
    String name = "receipt-" + screening.number() + ".json";
    return new Reply(
        200,
        Map.of(
            "content-type",
            "application/json; charset=utf-8",
            "content-disposition",
            "attachment; filename=\"" + name + "\"",
            "x-content-sha256",
            screening.judged().receipt()),
        new String(bytes, StandardCharsets.UTF_8),
        false,
        null);
  }

  private Recorded<Event> find(Call call, Actor actor) {
    Snapshot<Dossier> open = CasePages.open(dossiers, call, actor);
    int number = PaperPages.number(call.path("number"));
    return dossiers.store().history(open.caseId()).stream()
        .filter(
            one ->
                one.event() instanceof Event.ScreeningMade made
                    && made.screening().number() == number)
        .findFirst()
        .orElseThrow(() -> Problem.notFound().raise());
  }

  private static Screening screening(Recorded<Event> recorded) {
    return ((Event.ScreeningMade) recorded.event()).screening();
  }
}
