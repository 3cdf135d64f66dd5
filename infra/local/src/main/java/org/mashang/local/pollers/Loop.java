package org.mashang.local.pollers;

import java.io.PrintStream;
import java.util.concurrent.TimeUnit;

/** Does one thing again and again on a thread of its own; after an error it waits, then goes on. */
final class Loop implements AutoCloseable {

  /** One round; may wait. */
  interface Round {
    void run() throws InterruptedException;
  }

  private static final long AFTER_ERROR = 1000;

  private final String name;
  private final Round round;
  private final PrintStream console;
  private final Thread thread;
  private volatile boolean stopped;

  private Loop(String name, Round round, PrintStream console) {
    this.name = name;
    this.round = round;
    this.console = console;
    this.thread = Thread.ofPlatform().daemon().name(name).unstarted(this::run);
  }

  static Loop start(String name, Round round, PrintStream console) {
    Loop loop = new Loop(name, round, console);
    loop.thread.start();
    return loop;
  }

  private void run() {
    while (!stopped) {
      try {
        round.run();
      } catch (InterruptedException e) {
        return;
      } catch (RuntimeException e) {
        if (stopped) {
          return;
        }
        console.println("[" + name + "] " + e);
        try {
          TimeUnit.MILLISECONDS.sleep(AFTER_ERROR);
        } catch (InterruptedException interrupted) {
          return;
        }
      }
    }
  }

  @Override
  public void close() {
    stopped = true;
    thread.interrupt();
  }
}
