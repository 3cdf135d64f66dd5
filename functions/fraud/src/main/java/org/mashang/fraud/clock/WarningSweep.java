package org.mashang.fraud.clock;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import org.mashang.fraud.docket.SystemSteps;
import org.mashang.fraud.docket.Warnings;
import org.mashang.fraud.proceeding.Command;
import org.mashang.fraud.proceeding.Dispatch;
import org.mashang.fraud.proceeding.Timer;
import org.mashang.fraud.proceeding.Timers;
import org.mashang.fraud.proceeding.Warning;
import org.mashang.fraud.term.TimerCode;
import org.mashang.platform.desk.Sweep;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
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
    LongAdder called = new LongAdder();
    LongAdder noted = new LongAdder();
    Sweep.Swept swept =
        new Sweep("WarningSweep", context.getAwsRequestId())
            .each(due.at(now), Function.identity(), id -> passed(id, now, called, noted));
    Metrics.deadlinesSwept(now, "UNANSWERED_WARNING", called.intValue());
    Metrics.deadlinesSwept(now, "WARNING", noted.intValue());
    swept.complete();
    return new Swept(called.intValue(), noted.intValue());
  }

  /** Does what follows from each timer that has run out; says how much that was. */
  private int passed(String id, Instant now, LongAdder called, LongAdder noted) {
    Warning on = warnings.store().find(id).orElseThrow().state();
    int done = 0;
    for (Timer timer : new Timers(on).passed(now)) {
      if (sweep(on, timer, now)) {
        (calls(on, timer) ? called : noted).increment();
        done++;
      }
    }
    return done;
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
