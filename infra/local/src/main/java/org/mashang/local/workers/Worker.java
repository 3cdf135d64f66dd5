package org.mashang.local.workers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One process of a function; handles one call at a time. When the process ends, the call it had
 * ends with an error, as in Lambda.
 */
final class Worker implements RuntimeApi.Listener {

  /** How long a function may take to start. */
  private static final Duration START = Duration.ofSeconds(30);

  private final FunctionSpec function;
  private final ScheduledExecutorService timer;
  private final Consumer<Worker> free;
  private final Consumer<Worker> ended;
  private final BlockingQueue<Invocation> work = new LinkedBlockingQueue<>();
  private final RuntimeApi api;
  private final Process process;

  private volatile @Nullable Invocation current;
  private volatile @Nullable ScheduledFuture<?> limit;
  private volatile boolean stopping;
  private volatile long freeSince = System.nanoTime();

  private Worker(
      FunctionSpec function,
      WorkerCommand command,
      FunctionLog log,
      ScheduledExecutorService timer,
      Consumer<Worker> free,
      Consumer<Worker> ended)
      throws IOException {
    this.function = function;
    this.timer = timer;
    this.free = free;
    this.ended = ended;
    this.api = RuntimeApi.start(this);
    try {
      this.process = command.build(function, api.address()).start();
    } catch (IOException e) {
      api.close();
      throw e;
    }
    log.follow(process.getInputStream());
  }

  /**
   * Starts a process and gives it its first call.
   *
   * @param free is told after each call that the worker may have another
   * @param ended is told when the process is gone
   */
  static Worker start(
      FunctionSpec function,
      WorkerCommand command,
      FunctionLog log,
      ScheduledExecutorService timer,
      Invocation first,
      Consumer<Worker> free,
      Consumer<Worker> ended) {
    try {
      Worker worker = new Worker(function, command, log, timer, free, ended);
      worker.give(first, START);
      Thread.ofVirtual().name("end-of-" + function.name()).start(worker::awaitGone);
      return worker;
    } catch (IOException e) {
      throw new UncheckedIOException("no worker for " + function.name(), e);
    }
  }

  /** Gives a free worker its next call. */
  void give(Invocation invocation) {
    give(invocation, START);
  }

  private void give(Invocation invocation, Duration untilTaken) {
    current = invocation;
    limit(invocation, untilTaken, "Sandbox.Timedout", "the function did not take the call");
    work.add(invocation);
  }

  @Override
  public RuntimeApi.@Nullable Delivery next() throws InterruptedException {
    Invocation invocation = work.take();
    Duration timeout = function.timeout();
    limit(
        invocation,
        timeout,
        "Sandbox.Timedout",
        "Task timed out after " + timeout.toMillis() / 1000.0 + " seconds");
    return new RuntimeApi.Delivery(
        invocation, function.arn(), System.currentTimeMillis() + timeout.toMillis());
  }

  private void limit(Invocation invocation, Duration time, String type, String message) {
    lift();
    limit =
        timer.schedule(
            () -> {
              if (invocation.outcome().complete(Outcome.Failed.of(type, message))) {
                kill();
              }
            },
            time.toMillis(),
            TimeUnit.MILLISECONDS);
  }

  private void lift() {
    ScheduledFuture<?> before = limit;
    if (before != null) {
      before.cancel(false);
    }
  }

  @Override
  public void answered(String id, byte[] payload) {
    finish(id, new Outcome.Answered(payload));
  }

  @Override
  public void failed(String id, String type, byte[] payload) {
    finish(id, new Outcome.Failed(type, payload));
  }

  private void finish(String id, Outcome outcome) {
    Invocation invocation = current;
    if (invocation == null || !invocation.id().equals(id)) {
      return;
    }
    lift();
    current = null;
    freeSince = System.nanoTime();
    invocation.outcome().complete(outcome);
    if (process.isAlive() && !stopping) {
      free.accept(this);
    }
  }

  @Override
  public void failedToStart(String type, byte[] payload) {
    Invocation invocation = current;
    if (invocation != null) {
      invocation.outcome().complete(new Outcome.Failed(type, payload));
    }
    process.destroyForcibly();
  }

  private void awaitGone() {
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    gone();
  }

  private void gone() {
    lift();
    ended.accept(this);
    api.close();
    Invocation invocation = current;
    if (invocation != null) {
      invocation
          .outcome()
          .complete(
              Outcome.Failed.of(
                  "Runtime.ExitError", "the process ended with " + process.exitValue()));
    }
  }

  boolean idleFor(Duration time) {
    return current == null && System.nanoTime() - freeSince > time.toNanos();
  }

  long processId() {
    return process.pid();
  }

  boolean busy() {
    return current != null;
  }

  boolean alive() {
    return process.isAlive() && !stopping;
  }

  /** Asks the process to end. */
  void stop() {
    stopping = true;
    process.destroy();
  }

  /** Ends the process at once, as a fault would. */
  void kill() {
    stopping = true;
    process.destroyForcibly();
  }

  void awaitEnd(long nanoseconds) throws InterruptedException {
    if (!process.waitFor(Math.max(0, nanoseconds), TimeUnit.NANOSECONDS)) {
      process.destroyForcibly();
    }
  }
}
