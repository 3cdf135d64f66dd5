package org.mashang.benchmarks.fraud.city;

import java.io.IOException;
import java.util.Comparator;
import java.util.PriorityQueue;

/**
 * The way from the sources to the city: most signals take seconds, some hours or days, some come
 * twice, some are broken. What still is on its way is all that is kept in memory.
 */
final class Arrivals {

  /** Come late: from ten minutes to three days. */
  static final double LATE = 0.02;

  /** Come twice. */
  static final double TWICE = 0.01;

  /** Cannot be read, and come no other time: what they said is lost. */
  static final double BROKEN = 0.002;

  /** Takes what has arrived. */
  interface Sink {
    void line(String line) throws IOException;
  }

  private record Waiting(long arrives, long order, String line) {}

  private final PriorityQueue<Waiting> waiting =
      new PriorityQueue<>(
          Comparator.comparingLong(Waiting::arrives).thenComparingLong(Waiting::order));
  private final Chance chance;
  private long sent;

  Arrivals(Chance chance) {
    this.chance = chance;
  }

  /**
   * Sends a signal on its way.
   *
   * @return its id and when it arrives
   */
  Sent send(Told told) {
    String id = Long.toString(++sent, 36);
    boolean late = chance.of(LATE);
    long arrives =
        told.at() + (late ? (long) Math.min(259_200, 600 + chance.logNormal(7_200, 1.5)) : delay());
    boolean broken = chance.of(BROKEN);
    String line = broken ? told.broken(id, (int) sent) : told.line(id);
    waiting.add(new Waiting(arrives, sent, line));
    if (chance.of(TWICE)) {
      waiting.add(new Waiting(arrives + chance.between(1, 7_200), sent, line));
    }
    return new Sent(id, arrives, broken);
  }

  /**
   * @param arrives seconds since 1970
   */
  record Sent(String id, long arrives, boolean broken) {}

  private long delay() {
    return (long) Math.min(300, chance.logNormal(15, 1));
  }

  /** Everything that arrives before a time, in order. */
  void until(long time, Sink sink) throws IOException {
    while (!waiting.isEmpty() && waiting.peek().arrives < time) {
      sink.line(waiting.poll().line);
    }
  }

  int waiting() {
    return waiting.size();
  }
}
