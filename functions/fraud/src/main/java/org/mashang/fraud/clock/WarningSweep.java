package org.mashang.fraud.clock;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.time.Instant;
import java.util.Map;
import org.mashang.fraud.docket.SystemSteps;
import org.mashang.fraud.docket.Warnings;
import org.mashang.fraud.proceeding.Command;
import org.mashang.fraud.proceeding.Dispatch;
import org.mashang.fraud.proceeding.Timer;
import org.mashang.fraud.proceeding.Timers;
import org.mashang.fraud.proceeding.Warning;
import org.mashang.fraud.term.TimerCode;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.log.CallLog;
import org.mashang.platform.log.Field;
import org.mashang.platform.log.Metrics;

/**
 * Calls the next organ where nobody has answered, ends silences that are over, and puts on record
 * what people have let pass.
 */
public final class WarningSweep implements RequestHandler<Map<String, Object>, WarningSweep.Swept> {

  private final Warnings warnings;
  private final DueWarnings due;

  public WarningSweep() {
    this(Environment.read(Warnings.variables()), Clients.ofLambda());
  }

  public WarningSweep(Environment environment, Clients clients) {
    warnings = Warnings.from(environment, clients);
    due = new DueWarnings(warnings);
  }

  /** How often the next was called, and how many other ends were put on record. */
  public record Swept(int called, int noted) {}

  /**
   * @param event what the scheduler sends; only its {@code time} matters
   * @throws IllegalStateException if some warning could not be swept; all others were
   */
  @Override
  public Swept handleRequest(Map<String, Object> event, Context context) {
    Instant now = Instant.parse(String.valueOf(event.get("time")));
    int called = 0;
    int noted = 0;
    int failed = 0;
    for (String id : due.at(now)) {
      CallLog log =
          CallLog.begin("WarningSweep", context.getAwsRequestId(), null).with(Field.CASE_ID, id);
      try {
        Warning on = warnings.store().find(id).orElseThrow().state();
        for (Timer timer : new Timers(on).passed(now)) {
          boolean calls = calls(on, timer);
          boolean done = sweep(on, timer, now);
          called += calls && done ? 1 : 0;
          noted += !calls && done ? 1 : 0;
        }
      } catch (RuntimeException e) {
        log.failed(e);
        failed++;
      } finally {
        log.end();
      }
    }
    Metrics.deadlinesSwept(now, "UNANSWERED_WARNING", called);
    Metrics.deadlinesSwept(now, "WARNING", noted);
    if (failed > 0) {
      throw new IllegalStateException(failed + " warnings were not swept");
    }
    return new Swept(called, noted);
  }

  private boolean sweep(Warning on, Timer timer, Instant now) {
    Command command =
        calls(on, timer)
            ? new Command.CallNext()
            : timer.code() == TimerCode.SILENCE
                ? new Command.EndSilence()
                : new Command.NoteTimePassed(timer.code(), timer.about(), timer.due());
    return SystemSteps.record(
        warnings.store(), on.id(), now, "over-" + timer.mark().replace(' ', '-'), command);
  }

  /** Whether somebody is left to be called. */
  private static boolean calls(Warning on, Timer timer) {
    Dispatch called = on.dispatch();
    return timer.code() == TimerCode.ACKNOWLEDGE && called != null && !called.last();
  }
}
