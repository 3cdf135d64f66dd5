package org.mashang.local.workers;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The workers of one function: the one that was free last gets the next call; where none is free a
 * new one starts, up to a limit; beyond it calls wait in order.
 */
public final class FunctionPool implements AutoCloseable {

  /** What there is of a function's workers now. */
  public record Figures(int workers, int busy, int waiting, long calls, long failures) {}

  /** How long a call waits for a worker. */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final FunctionSpec function;
  private final WorkerCommand command;
  private final WorkerSettings settings;
  private final ScheduledExecutorService timer;
  private final FunctionLog log;
  private final ReentrantLock lock = new ReentrantLock();
  private final List<Worker> workers = new ArrayList<>();
  private final Deque<Worker> free = new ArrayDeque<>();
  private final Deque<Invocation> waiting = new ArrayDeque<>();
  private long calls;
  private long failures;
  private boolean closed;

  FunctionPool(
      FunctionSpec function,
      WorkerCommand command,
      WorkerSettings settings,
      ScheduledExecutorService timer,
      PrintStream console) {
    this.function = function;
    this.command = command;
    this.settings = settings;
    this.timer = timer;
    Path logs = settings.folder().resolve("logs");
    this.log = new FunctionLog(function.name(), logs, console);
  }

  public FunctionSpec function() {
    return function;
  }

  /** Calls the function; the future never fails, errors are outcomes. */
  public CompletableFuture<Outcome> invoke(byte[] event) {
    Invocation invocation = Invocation.of(event);
    lock.lock();
    try {
      calls++;
      if (closed) {
        invocation.outcome().complete(Outcome.Failed.of("Local.Stopping", "stopping"));
      } else {
        place(invocation);
      }
    } catch (RuntimeException e) {
      invocation
          .outcome()
          .complete(Outcome.Failed.of("Sandbox.StartError", String.valueOf(e.getMessage())));
    } finally {
      lock.unlock();
    }
    return invocation.outcome().thenApply(this::count);
  }

  private Outcome count(Outcome outcome) {
    if (!(outcome instanceof Outcome.Answered)) {
      lock.lock();
      try {
        failures++;
      } finally {
        lock.unlock();
      }
    }
    return outcome;
  }

  private void place(Invocation invocation) {
    Worker ready = takeFree();
    if (ready != null) {
      ready.give(invocation);
    } else if (workers.size() < settings.most()) {
      workers.add(
          Worker.start(function, command, log, timer, invocation, this::freed, this::ended));
    } else {
      waiting.add(invocation);
      CompletableFuture.delayedExecutor(PATIENCE.toSeconds(), TimeUnit.SECONDS)
          .execute(() -> giveUp(invocation));
    }
  }

  private void giveUp(Invocation invocation) {
    lock.lock();
    try {
      if (waiting.remove(invocation)) {
        invocation
            .outcome()
            .complete(Outcome.Failed.of("TooManyRequestsException", "every worker was busy"));
      }
    } finally {
      lock.unlock();
    }
  }

  private @Nullable Worker takeFree() {
    while (!free.isEmpty()) {
      Worker worker = free.pop();
      if (worker.alive()) {
        return worker;
      }
    }
    return null;
  }

  private void freed(Worker worker) {
    lock.lock();
    try {
      Invocation next = nextWaiting();
      if (next == null) {
        free.push(worker);
      } else {
        worker.give(next);
      }
    } finally {
      lock.unlock();
    }
  }

  private void ended(Worker worker) {
    lock.lock();
    try {
      workers.remove(worker);
      free.remove(worker);
      Invocation next = closed ? null : nextWaiting();
      if (next != null) {
        place(next);
      }
    } finally {
      lock.unlock();
    }
  }

  private @Nullable Invocation nextWaiting() {
    Invocation next = waiting.poll();
    while (next != null && next.outcome().isDone()) {
      next = waiting.poll();
    }
    return next;
  }

  /** Stops workers that have had nothing to do for a while. */
  void stopIdle(Duration idle) {
    lock.lock();
    try {
      for (Worker worker : List.copyOf(free)) {
        if (worker.idleFor(idle)) {
          free.remove(worker);
          worker.stop();
        }
      }
    } finally {
      lock.unlock();
    }
  }

  /**
   * Ends workers as a fault would, the busy ones first.
   *
   * @param all every worker, otherwise one
   * @return the process ids of those that were ended
   */
  public List<Long> kill(boolean all) {
    lock.lock();
    try {
      List<Worker> victims = new ArrayList<>(workers);
      victims.sort((a, b) -> Boolean.compare(b.busy(), a.busy()));
      if (!all && victims.size() > 1) {
        victims = victims.subList(0, 1);
      }
      victims.forEach(Worker::kill);
      return victims.stream().map(Worker::processId).toList();
    } finally {
      lock.unlock();
    }
  }

  public Figures figures() {
    lock.lock();
    try {
      int busy = (int) workers.stream().filter(Worker::busy).count();
      return new Figures(workers.size(), busy, waiting.size(), calls, failures);
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void close() {
    List<Worker> running;
    lock.lock();
    try {
      closed = true;
      running = List.copyOf(workers);
      waiting.forEach(
          each -> each.outcome().complete(Outcome.Failed.of("Local.Stopping", "stopping")));
      waiting.clear();
    } finally {
      lock.unlock();
    }
    running.forEach(Worker::stop);
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(2);
    for (Worker worker : running) {
      try {
        worker.awaitEnd(end - System.nanoTime());
      } catch (InterruptedException e) {
        worker.kill();
        Thread.currentThread().interrupt();
      }
    }
    log.close();
  }
}
