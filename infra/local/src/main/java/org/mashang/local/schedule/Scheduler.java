package org.mashang.local.schedule;

import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mashang.emulator.template.TemplateException;
import org.mashang.local.declared.EventSource;
import org.mashang.local.time.CityClock;
import org.mashang.local.workers.Functions;
import software.amazon.awssdk.services.sqs.SqsClient;

/**
 * Fires the template's schedules by the city's clock. When each fired last is kept on disk: what
 * fell due while the machine was off is made up for once at the next start.
 */
public final class Scheduler implements AutoCloseable {

  private static final long LOOK_MILLISECONDS = 500;

  private final CityClock clock;
  private final Functions functions;
  private final AsyncCalls calls;
  private final Path file;
  private final ReentrantLock lock = new ReentrantLock();
  private final List<Timer> timers = new ArrayList<>();
  private @Nullable Thread thread;

  private Scheduler(CityClock clock, Functions functions, AsyncCalls calls, Path file) {
    this.clock = clock;
    this.functions = functions;
    this.calls = calls;
    this.file = file;
  }

  /**
   * Begins to watch the clock.
   *
   * @param file where it is kept when schedules fired last
   * @throws TemplateException if an expression is none
   */
  public static Scheduler start(
      List<EventSource.Timetable> schedules,
      CityClock clock,
      Functions functions,
      SqsClient queues,
      Map<String, String> deadLetters,
      Path file,
      PrintStream console) {
    AsyncCalls calls = new AsyncCalls(queues, deadLetters, console);
    Scheduler scheduler = new Scheduler(clock, functions, calls, file);
    Properties last = scheduler.read();
    for (EventSource.Timetable schedule : schedules) {
      scheduler.timers.add(scheduler.timer(schedule, last));
    }
    scheduler.write();
    scheduler.thread =
        Thread.ofPlatform().daemon().name("schedules").start(() -> scheduler.watch(console));
    return scheduler;
  }

  private Timer timer(EventSource.Timetable declared, Properties last) {
    try {
      Expression expression = Expression.parse(declared.expression(), ZoneId.of(declared.zone()));
      Timer timer = new Timer(declared, expression, clock.instant());
      String before = last.getProperty(timer.key());
      Instant known = before == null ? timer.last() : Instant.parse(before);
      return known.isAfter(timer.last()) ? timer : caughtUp(timer.firedAt(known));
    } catch (RuntimeException e) {
      throw new TemplateException(declared.expression() + ": " + e.getMessage(), declared.line());
    }
  }

  /** Of several firings that were missed only the last one is made up for. */
  private Timer caughtUp(Timer timer) {
    Timer latest = timer;
    Instant now = clock.instant();
    for (Optional<Instant> next = latest.next();
        next.isPresent() && !next.get().isAfter(now);
        next = latest.next()) {
      Timer candidate = latest.firedAt(next.get());
      if (candidate.next().filter(time -> !time.isAfter(now)).isEmpty()) {
        return latest;
      }
      latest = candidate;
    }
    return latest;
  }

  private void watch(PrintStream console) {
    while (true) {
      try {
        TimeUnit.MILLISECONDS.sleep(LOOK_MILLISECONDS);
        fireDue(clock.instant(), false);
      } catch (InterruptedException e) {
        return;
      } catch (RuntimeException e) {
        console.println("[schedules] " + e);
      }
    }
  }

  /**
   * Moves a simulated clock. What falls due on the way is fired in order, each at its own time, and
   * has been handled when this returns.
   *
   * @param onlyLast of each schedule fire only the last time on the way
   * @return how many events were fired
   */
  public int moveTo(Instant then, boolean onlyLast) throws InterruptedException {
    lock.lock();
    try {
      if (then.isBefore(clock.instant())) {
        timers.replaceAll(timer -> timer.last().isAfter(then) ? timer.firedAt(then) : timer);
      }
      if (onlyLast) {
        timers.replaceAll(timer -> beforeLast(timer, then));
      }
      int fired = fireDue(then, true);
      clock.set(then);
      return fired;
    } finally {
      lock.unlock();
    }
  }

  private static Timer beforeLast(Timer timer, Instant then) {
    Timer before = timer;
    while (true) {
      Optional<Instant> next = before.next();
      if (next.isEmpty() || next.get().isAfter(then)) {
        return before;
      }
      Timer candidate = before.firedAt(next.get());
      if (candidate.next().filter(time -> !time.isAfter(then)).isEmpty()) {
        return before;
      }
      before = candidate;
    }
  }

  private int fireDue(Instant until, boolean setClock) throws InterruptedException {
    lock.lock();
    try {
      int fired = 0;
      Optional<Integer> due = firstDue(until);
      while (due.isPresent()) {
        Timer timer = timers.get(due.get());
        Instant time = timer.next().orElseThrow();
        if (setClock) {
          clock.set(time);
        }
        EventSource.Timetable declared = timer.declared();
        calls.call(
            functions.of(declared.function()), ScheduleEvents.event(declared, time), declared);
        timers.set(due.get(), timer.firedAt(time));
        write();
        fired++;
        due = firstDue(until);
      }
      return fired;
    } finally {
      lock.unlock();
    }
  }

  private Optional<Integer> firstDue(Instant until) {
    return IntStream.range(0, timers.size())
        .boxed()
        .filter(i -> timers.get(i).next().filter(time -> !time.isAfter(until)).isPresent())
        .min(Comparator.comparing(i -> timers.get(i).next().orElseThrow()));
  }

  private Properties read() {
    Properties last = new Properties();
    if (Files.exists(file)) {
      try (Reader in = Files.newBufferedReader(file)) {
        last.load(in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return last;
  }

  private void write() {
    Properties last = new Properties();
    timers.forEach(timer -> last.setProperty(timer.key(), timer.last().toString()));
    Path draft = file.resolveSibling(file.getFileName() + ".new");
    try {
      Files.createDirectories(file.getParent());
      try (Writer out = Files.newBufferedWriter(draft)) {
        last.store(out, null);
      }
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    if (thread != null) {
      thread.interrupt();
    }
  }
}
