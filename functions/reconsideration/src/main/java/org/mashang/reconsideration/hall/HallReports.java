package org.mashang.reconsideration.hall;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Actor;
import org.mashang.platform.http.Call;
import org.mashang.platform.http.Cursors;
import org.mashang.platform.http.Problem;
import org.mashang.platform.http.Reply;
import org.mashang.platform.store.Listed;
import org.mashang.platform.store.Page;
import org.mashang.reconsideration.application.Channel;
import org.mashang.reconsideration.city.City;
import org.mashang.reconsideration.city.Division;

/** Lists halls and tells what came through them. */
final class HallReports {

  private static final LocalDate EVER = LocalDate.of(2023, 1, 1);
  private static final LocalDate NEVER = LocalDate.of(2999, 12, 31);
  private static final int LONGEST = 366;
  private static final int PAGE = 100;

  /** A page of halls. */
  record Found(List<HallView> items, @Nullable String next) {}

  private final City city;
  private final Halls halls;
  private final HallViews views;
  private final HallCounts counts;
  private final Cursors cursors;

  HallReports(City city, Halls halls, HallViews views, HallCounts counts, Cursors cursors) {
    this.city = city;
    this.halls = halls;
    this.views = views;
    this.counts = counts;
    this.cursors = cursors;
  }

  Reply list(Call call) {
    Actor actor = Staff.of(call);
    List<String> divisions = call.query("division").map(List::of).orElse(divisions());
    String name = "halls/" + String.join(",", divisions) + "/" + actor.organ();
    Page<Listed<Hall>> page = halls.list(divisions, call.limit(), cursors.place(name, call));
    return Reply.ok(
        new Found(
            within(actor, page.items()).map(this::view).toList(), cursors.next(name, page.next())));
  }

  Reply figures(Call call) {
    Actor actor = Staff.of(call);
    LocalDate from = day(call, "from");
    LocalDate to = day(call, "to");
    if (to.isBefore(from) || from.plusDays(LONGEST).isBefore(to)) {
      throw wrongDays("起止日期颠倒，或者超过一年。").raise();
    }
    List<HallFiguresView.OfHall> ofHalls =
        within(actor, everyHall()).map(hall -> ofHall(hall, from, to)).toList();
    return Reply.ok(HallFiguresView.of(from, to, ofHalls, channels(actor, from, to)));
  }

  /** All that ever came through a hall. */
  HallCount total(String hallId) {
    return sum(counts.ofHall(hallId, EVER, NEVER));
  }

  private HallFiguresView.OfHall ofHall(Listed<Hall> hall, LocalDate from, LocalDate to) {
    return HallFiguresView.OfHall.of(
        hall.caseId(), hall.summary().details(), counts.ofHall(hall.caseId(), from, to));
  }

  /** Channels are counted for the whole city, so only those who see all of it see them. */
  private List<HallFiguresView.OfChannel> channels(Actor actor, LocalDate from, LocalDate to) {
    if (!Reach.of(actor).covers(city.code())) {
      return List.of();
    }
    return Stream.of(Channel.values())
        .map(Channel::name)
        .map(
            name ->
                new HallFiguresView.OfChannel(
                    name, sum(counts.ofChannel(name, from, to)).submissions()))
        .toList();
  }

  private List<Listed<Hall>> everyHall() {
    List<Listed<Hall>> all = new ArrayList<>();
    String place = null;
    do {
      Page<Listed<Hall>> page = halls.list(divisions(), PAGE, place);
      all.addAll(page.items());
      place = page.next();
    } while (place != null);
    return all;
  }

  private static Stream<Listed<Hall>> within(Actor actor, List<Listed<Hall>> found) {
    Reach reach = Reach.of(actor);
    return found.stream().filter(hall -> reach.covers(hall.summary().details().organ()));
  }

  private HallView view(Listed<Hall> hall) {
    return views.view(hall.caseId(), hall.version(), hall.summary(), null);
  }

  private List<String> divisions() {
    return Stream.concat(Stream.of(city.code()), city.divisions().stream().map(Division::code))
        .toList();
  }

  private static HallCount sum(SortedMap<LocalDate, HallCount> days) {
    return days.values().stream().reduce(HallCount.NONE, HallCount::plus);
  }

  private static LocalDate day(Call call, String name) {
    try {
      return LocalDate.parse(call.query(name).orElse(""));
    } catch (DateTimeException e) {
      throw wrongDays(name + " 应为 2026-03-02 形式的日期。").raise();
    }
  }

  private static Problem wrongDays(String detail) {
    return Problem.of(400, "INVALID_DAYS", detail, "请更正 from 和 to 后重试。");
  }
}
