package org.mashang.fraud.docket;

import java.time.Instant;
import java.time.YearMonth;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.time.Shanghai;
import org.mashang.fraud.alert.Level;
import org.mashang.fraud.alert.Reason;
import org.mashang.fraud.proceeding.Dispatch;
import org.mashang.fraud.proceeding.Ended;
import org.mashang.fraud.proceeding.Officer;
import org.mashang.fraud.proceeding.Timer;
import org.mashang.fraud.proceeding.Timers;
import org.mashang.fraud.proceeding.Warning;
import org.mashang.fraud.proceeding.World;
import org.mashang.fraud.term.Stage;
import org.mashang.platform.store.Placement;

/**
 * Where a warning lies: on its city's desk by stage and level, what is due first first; once
 * closed, by the month in which it was raised.
 */
public final class WarningPlacement implements Function<Warning, Placement> {

  private static final int SHORT = 6;

  private final WarningKeys keys;
  private final World world;

  public WarningPlacement(WarningKeys keys, World world) {
    this.keys = keys;
    this.world = world;
  }

  /** The desk of what is open. */
  public static String desk(String city, Stage stage, Level level) {
    return city + "#" + stage + "#" + level;
  }

  /** The desk of what was raised in a month and is closed. */
  public static String closed(String city, YearMonth month) {
    return city + "#CLOSED#" + month;
  }

  /** The month that a moment belongs to. */
  public static YearMonth month(Instant at) {
    return YearMonth.from(Shanghai.day(at));
  }

  @Override
  public Placement apply(Warning w) {
    Timers timers = new Timers(w);
    Timer next = timers.next().orElse(null);
    String city = w.subject().city();
    return new Placement(
        w.stage() == Stage.CLOSED
            ? closed(city, month(w.raisedAt()))
            : desk(city, w.stage(), w.level()),
        next == null ? null : next.due(),
        keys.of(w, world.plan()),
        summary(w, next, timers.nextUnseen().map(Timer::due).orElse(null)));
  }

  private WarningSummary summary(Warning w, @Nullable Timer next, @Nullable Instant unseen) {
    Dispatch called = w.dispatch();
    Officer handler = w.handler();
    String key = w.subject().key();
    return new WarningSummary(
        w.level(),
        w.typology(),
        w.subject().kind(),
        key.substring(0, Math.min(SHORT, key.length())),
        w.division(),
        called == null ? null : called.organ(),
        called == null ? null : world.name(called.organ()),
        handler == null ? null : handler.name(),
        w.stage(),
        w.raisedAt(),
        w.stake(),
        w.reasons().isEmpty() ? "" : w.reasons().getFirst().sentence(),
        next == null ? null : next.code(),
        next == null ? null : next.due(),
        unseen,
        reckoned(w));
  }

  private static WarningSummary.Reckoned reckoned(Warning w) {
    Ended ended = w.ended();
    return new WarningSummary.Reckoned(
        w.reasons().stream().map(Reason::rule).toList(),
        w.shadow(),
        w.answeredAt(),
        ended == null ? null : ended.result(),
        ended == null ? null : ended.falseReason(),
        w.savedFen(),
        w.stoppedFen(),
        w.returnedFen());
  }
}
