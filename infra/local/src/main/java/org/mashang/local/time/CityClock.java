package org.mashang.local.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The time that every event is stamped with. It runs like the machine's clock, and a simulated one
 * stands off it by an amount that can be changed. Handlers know no other time, so a calendar can be
 * played through without a hook in any of them.
 */
public final class CityClock extends Clock {

  private final boolean simulated;
  private final Clock machine;
  private final AtomicReference<Duration> offset = new AtomicReference<>(Duration.ZERO);

  private CityClock(boolean simulated, Clock machine) {
    this.simulated = simulated;
    this.machine = machine;
  }

  /** The machine's time. */
  public static CityClock ofMachine() {
    return new CityClock(false, Clock.systemUTC());
  }

  /** A calendar that begins at an instant and can be moved. */
  public static CityClock simulatedFrom(Instant start) {
    CityClock clock = new CityClock(true, Clock.systemUTC());
    clock.set(start);
    return clock;
  }

  public boolean simulated() {
    return simulated;
  }

  /**
   * Sets a simulated clock.
   *
   * @throws IllegalStateException if it is the machine's
   */
  public void set(Instant now) {
    if (!simulated) {
      throw new IllegalStateException("the clock is the machine's");
    }
    offset.set(Duration.between(machine.instant(), now));
  }

  /** When something happened by the city's time, from when it happened by the machine's. */
  public Instant at(Instant byMachine) {
    return byMachine.plus(offset.get());
  }

  @Override
  public Instant instant() {
    return machine.instant().plus(offset.get());
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.offset(machine.withZone(zone), offset.get());
  }
}
