package org.mashang.screening.clock;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import org.mashang.platform.desk.Sweep;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;
import org.mashang.platform.log.Metrics;
import org.mashang.screening.docket.Dossiers;
import org.mashang.screening.proceeding.Dossier;

/**
 * Puts on record which clocks have run out, and gives up papers whose reading does not move any
 * more, so that their case goes on to a human.
 */
public final class ReviewSweep implements RequestHandler<Map<String, Object>, ReviewSweep.Swept> {

  private final Dossiers dossiers;
  private final DueCases due;
  private final Stillness stillness;

  public ReviewSweep() {
    this(
        Environment.read(Dossiers.variables(Variable.CRITERIA_TABLE, Variable.READINGS_TABLE)),
        Clients.ofLambda());
  }

  public ReviewSweep(Environment environment, Clients clients) {
    dossiers = Dossiers.from(environment, clients);
    due = new DueCases(dossiers);
    stillness = Stillness.from(environment, clients);
  }

  /** How many clocks were put on record, and how many papers were given up. */
  public record Swept(int clocks, int papers) {}

  /**
   * @param event what the scheduler sends; only its {@code time} matters
   * @throws IllegalStateException if some case could not be swept; all others were
   */
  @Override
  public Swept handleRequest(Map<String, Object> event, Context context) {
    Instant now = Instant.parse(String.valueOf(event.get("time")));
    CaseSweep each = new CaseSweep(dossiers.store(), stillness, now);
    LongAdder papers = new LongAdder();
    Sweep.Swept swept =
        new Sweep("ReviewSweep", context.getAwsRequestId())
            .each(
                due.at(now),
                Function.identity(),
                caseId -> {
                  Dossier dossier = dossiers.store().find(caseId).orElseThrow().state();
                  papers.add(each.papers(dossier));
                  return each.clocks(dossier);
                });
    Metrics.deadlinesSwept(now, "REVIEW", swept.done());
    Metrics.deadlinesSwept(now, "READING", papers.intValue());
    return new Swept(swept.complete().done(), papers.intValue());
  }
}
