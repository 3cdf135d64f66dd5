package org.mashang.fraud.desk;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Actor;
import org.mashang.casework.Role;
import org.mashang.fraud.alert.Level;
import org.mashang.fraud.docket.WarningKeys;
import org.mashang.fraud.docket.WarningPlacement;
import org.mashang.fraud.docket.WarningSummary;
import org.mashang.fraud.docket.Warnings;
import org.mashang.fraud.organ.Organ;
import org.mashang.fraud.term.Stage;
import org.mashang.fraud.view.WarningListItem;
import org.mashang.platform.desk.StageFilter;
import org.mashang.platform.http.Call;
import org.mashang.platform.http.Cursors;
import org.mashang.platform.http.Problem;
import org.mashang.platform.http.Reply;
import org.mashang.platform.store.Listed;
import org.mashang.platform.store.MergedDesks;
import org.mashang.platform.store.Page;

/**
 * Work lists: the city's by its desks, what is due first first; a division's or an organ's by its
 * own key.
 */
final class WarningList {

  /** So many pages of an organ's list are looked through for what a filter wants. */
  private static final int PAGES = 10;

  private final Warnings warnings;
  private final Cursors cursors;

  WarningList(Warnings warnings, Cursors cursors) {
    this.warnings = warnings;
    this.cursors = cursors;
  }

  Reply page(Call call, Actor actor) {
    String organ = actor.organ() == null ? "" : actor.organ();
    String wanted = StageFilter.wanted(call);
    List<Stage> stages = StageFilter.of(wanted, Stage.values(), stage -> stage != Stage.CLOSED);
    List<Level> levels = levels(call);
    boolean whole =
        warnings.world().ours(organ)
            && (actor.role() == Role.AUDITOR
                || warnings.world().plan().centre().id().equals(organ));
    YearMonth month = month(call);
    String division = division(call);
    String list =
        "fraud/" + warnings.city() + "/" + organ + "/" + wanted + levels + month + division;
    String from = cursors.place(list, call);
    Page<Listed<WarningSummary>> found =
        whole && division == null
            ? MergedDesks.page(
                warnings.store(),
                desks(stages, levels, month),
                WarningSummary.class,
                call.limit(),
                from)
            : ofOrgan(
                whole ? centreOf(division) : organ,
                one -> division == null || division.equals(one.division()),
                stages,
                levels,
                call.limit(),
                from);
    return Reply.ok(
        new Page<>(
            found.items().stream().map(one -> WarningListItem.of(one, call.now())).toList(),
            cursors.next(list, found.next())));
  }

  private List<String> desks(List<Stage> stages, List<Level> levels, YearMonth month) {
    if (stages.equals(List.of(Stage.CLOSED))) {
      return List.of(WarningPlacement.closed(warnings.city(), month));
    }
    return stages.stream()
        .flatMap(
            stage ->
                levels.stream().map(level -> WarningPlacement.desk(warnings.city(), stage, level)))
        .toList();
  }

  private Page<Listed<WarningSummary>> ofOrgan(
      String organ,
      Predicate<WarningSummary> wanted,
      List<Stage> stages,
      List<Level> levels,
      int limit,
      @Nullable String from) {
    String key = WarningKeys.ofOrgan(warnings.city(), organ, stages.equals(List.of(Stage.CLOSED)));
    String next = from;
    for (int i = 0; i < PAGES; i++) {
      Page<Listed<WarningSummary>> page =
          warnings.store().byKey(key, WarningSummary.class, limit, next);
      next = page.next();
      List<Listed<WarningSummary>> fitting =
          page.items().stream()
              .filter(one -> wanted.test(one.summary()))
              .filter(one -> stages.contains(one.summary().stage()))
              .filter(one -> levels.contains(one.summary().level()))
              .sorted(Comparator.comparing(Listed::place))
              .toList();
      if (!fitting.isEmpty() || next == null) {
        return new Page<>(fitting, next);
      }
    }
    return new Page<>(List.of(), next);
  }

  /** Every warning of a division lies under its centre's key as well. */
  private String centreOf(@Nullable String division) {
    return warnings.world().plan().centreOf(division).map(Organ::id).orElseThrow();
  }

  private @Nullable String division(Call call) {
    String wanted = call.query("division").orElse(null);
    if (wanted != null && warnings.world().plan().centreOf(wanted).isEmpty()) {
      throw Problem.of(400, "INVALID_DIVISION", "没有这个区县。", "请从地图或者列表上方的区县中选择。").raise();
    }
    return wanted;
  }

  private static List<Level> levels(Call call) {
    Optional<String> wanted = call.query("level");
    List<Level> levels =
        Arrays.stream(Level.values())
            .filter(level -> wanted.isEmpty() || level.name().equals(wanted.get()))
            .toList();
    if (levels.isEmpty()) {
      throw Problem.of(400, "INVALID_LEVEL", "没有这个预警级别。", "请从列表上方的级别中选择。").raise();
    }
    return levels;
  }

  private static YearMonth month(Call call) {
    try {
      return call.query("month")
          .map(YearMonth::parse)
          .orElseGet(() -> WarningPlacement.month(call.now()));
    } catch (DateTimeException e) {
      throw Problem.of(400, "INVALID_MONTH", "月份应写作 2026-03。", "请更正参数后重试。").raise();
    }
  }
}
