package org.mashang.fraud.desk;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Actor;
import org.mashang.casework.Role;
import org.mashang.casework.time.Shanghai;
import org.mashang.fraud.alert.Level;
import org.mashang.fraud.docket.WarningPlacement;
import org.mashang.fraud.docket.WarningSummary;
import org.mashang.fraud.docket.Warnings;
import org.mashang.fraud.organ.Organ;
import org.mashang.fraud.organ.OrganKind;
import org.mashang.fraud.term.Stage;
import org.mashang.platform.http.Call;
import org.mashang.platform.http.Problem;
import org.mashang.platform.http.Reply;
import org.mashang.platform.store.Listed;
import org.mashang.platform.store.Page;

/** Figures of a stretch of at most a year, from what the lists know: by the index, no scan. */
final class FigurePages {

  private static final int PAGE = 100;
  private static final int MOST = 20_000;
  private static final int MONTHS = 12;

  private final Warnings warnings;

  FigurePages(Warnings warnings) {
    this.warnings = warnings;
  }

  Reply figures(Call call, Actor actor) {
    LocalDate today = Shanghai.day(call.now());
    LocalDate to = day(call, "to", today);
    LocalDate from = day(call, "from", to.minusMonths(1));
    if (from.isAfter(to) || from.isBefore(to.minusMonths(MONTHS))) {
      throw invalid();
    }
    return Reply.ok(WarningFigures.of(raised(from, to), from, to, division(actor)));
  }

  /** The division whose figures an actor sees; null for the whole city's. */
  private @Nullable String division(Actor actor) {
    if (!warnings.world().ours(actor.organ())) {
      throw Problem.forbidden().raise();
    }
    if (actor.role() == Role.AUDITOR) {
      return null;
    }
    Organ organ =
        warnings.world().organ(actor.organ()).orElseThrow(() -> Problem.forbidden().raise());
    return organ.kind() == OrganKind.CITY_CENTRE ? null : organ.division();
  }

  /** Open ones first: one that is closed meanwhile is met twice and counted once. */
  private Collection<WarningSummary> raised(LocalDate from, LocalDate to) {
    Map<String, WarningSummary> found = new LinkedHashMap<>();
    String city = warnings.city();
    for (Stage stage : Stage.values()) {
      for (Level level : Level.values()) {
        if (stage != Stage.CLOSED) {
          add(WarningPlacement.desk(city, stage, level), found);
        }
      }
    }
    for (YearMonth m = YearMonth.from(from); !m.isAfter(YearMonth.from(to)); m = m.plusMonths(1)) {
      add(WarningPlacement.closed(city, m), found);
    }
    return found.values();
  }

  private void add(String desk, Map<String, WarningSummary> found) {
    @Nullable String next = null;
    do {
      Page<Listed<WarningSummary>> page =
          warnings.store().onDesk(desk, null, WarningSummary.class, PAGE, next);
      page.items().forEach(one -> found.put(one.caseId(), one.summary()));
      next = page.next();
      if (found.size() > MOST) {
        throw Problem.of(400, "TOO_MANY_WARNINGS", "这段时间的预警太多，不能一次统计。", "请缩短时间。").raise();
      }
    } while (next != null);
  }

  private static LocalDate day(Call call, String name, LocalDate otherwise) {
    try {
      return call.query(name).map(LocalDate::parse).orElse(otherwise);
    } catch (DateTimeException e) {
      throw invalid();
    }
  }

  private static Problem.Raised invalid() {
    return Problem.of(400, "INVALID_DAYS", "日期应写作 2026-03-02，起始日不能晚于截止日，最长一年。", "请更正参数后重试。")
        .raise();
  }
}
