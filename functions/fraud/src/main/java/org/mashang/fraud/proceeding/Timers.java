package org.mashang.fraud.proceeding;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mashang.fraud.term.Stage;
import org.mashang.fraud.term.TimerCode;

/**
 * What is due in a warning, all derived from its state. Of these only two bring something about by
 * themselves: nobody answered, so the next organ is called; a silence is over, so somebody is
 * called. The others are for people to see.
 */
public final class Timers {

  private final Warning on;

  public Timers(Warning on) {
    this.on = on;
  }

  /** Everything that is awaited, what is due first first. */
  public List<Timer> open() {
    List<Timer> timers = new ArrayList<>();
    Dispatch called = on.dispatch();
    if (on.position() == Stage.RAISED && called != null) {
      timers.add(new Timer(TimerCode.ACKNOWLEDGE, "", called.since(), called.due()));
    }
    Silence silence = on.silence();
    if (on.position() == Stage.HELD_BACK && silence != null) {
      timers.add(new Timer(TimerCode.SILENCE, "", on.raisedAt(), silence.until()));
    }
    Ended ended = on.ended();
    if (on.position() == Stage.FOLLOW_UP && ended != null) {
      on.revisits().stream()
          .filter(Revisit::open)
          .forEach(
              one ->
                  timers.add(
                      new Timer(
                          TimerCode.REVISIT, String.valueOf(one.days()), ended.at(), one.due())));
    }
    on.openAppeal()
        .ifPresent(
            one ->
                timers.add(
                    new Timer(
                        TimerCode.APPEAL, String.valueOf(one.number()), one.at(), one.due())));
    timers.sort(Comparator.comparing(Timer::due));
    return timers;
  }

  /** What is due first. */
  public Optional<Timer> next() {
    return open().stream().findFirst();
  }

  /** What is due first of that whose end is not on record yet. */
  public Optional<Timer> nextUnseen() {
    return open().stream().filter(one -> !on.reminded().contains(one.mark())).findFirst();
  }

  /** What is over at a moment and not on record yet. */
  public List<Timer> passed(Instant now) {
    return open().stream()
        .filter(one -> one.over(now) && !on.reminded().contains(one.mark()))
        .toList();
  }
}
