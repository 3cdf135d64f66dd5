package org.mashang.local.workers;

import java.io.PrintStream;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** All functions, each with its workers. */
public final class Functions implements AutoCloseable {

  private final Map<String, FunctionPool> pools = new LinkedHashMap<>();
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("worker-limits").factory());

  private final ScheduledFuture<?> rest;

  /**
   * @param console where warnings of functions are shown
   */
  public Functions(List<FunctionSpec> functions, WorkerSettings settings, PrintStream console) {
    WorkerCommand command = new WorkerCommand(settings);
    for (FunctionSpec function : functions) {
      pools.put(function.name(), new FunctionPool(function, command, settings, timer, console));
    }
    long period = Math.max(200, settings.idle().toMillis() / 10);
    this.rest =
        timer.scheduleWithFixedDelay(
            () -> pools.values().forEach(pool -> pool.stopIdle(settings.idle())),
            period,
            period,
            TimeUnit.MILLISECONDS);
  }

  /**
   * A function's workers.
   *
   * @throws IllegalArgumentException if there is no such function
   */
  public FunctionPool of(String function) {
    FunctionPool pool = pools.get(function);
    if (pool == null) {
      throw new IllegalArgumentException("there is no function " + function);
    }
    return pool;
  }

  public Collection<FunctionPool> all() {
    return pools.values();
  }

  @Override
  public void close() {
    rest.cancel(false);
    timer.shutdownNow();
    List<Thread> closing =
        pools.values().stream().map(pool -> Thread.ofVirtual().start(pool::close)).toList();
    for (Thread each : closing) {
      try {
        each.join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
