package org.mashang.screening.reading;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.time.Instant;
import org.mashang.casework.time.Shanghai;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;
import org.mashang.platform.queue.Batch;
import org.mashang.platform.queue.Messages;
import org.mashang.platform.reading.PageFiles;
import org.mashang.platform.reading.ReadingJson;
import org.mashang.screening.docket.Dossiers;
import org.mashang.screening.proceeding.Command;
import org.mashang.screening.proceeding.Dossier;
import org.mashang.screening.standard.Receipts;
import org.mashang.screening.standard.StandardJudge;
import org.mashang.screening.standard.Standards;

/**
 * Screens a case once all of its papers are read: pages, facts, criteria, findings. A message that
 * comes twice, or out of order, finds nothing to do.
 */
public final class Screener implements RequestHandler<SQSEvent, SQSBatchResponse> {

  private final Dossiers dossiers;
  private final ReadCase reading;
  private final Standards standards;
  private final Receipts receipts;

  public Screener() {
    this(
        Environment.read(Dossiers.variables(Variable.FILES_BUCKET, Variable.CRITERIA_TABLE)),
        Clients.ofLambda());
  }

  public Screener(Environment environment, Clients clients) {
    dossiers = Dossiers.from(environment, clients);
    reading = new ReadCase(new PageFiles(clients.s3(), environment.get(Variable.FILES_BUCKET)));
    standards = Standards.from(environment, clients);
    receipts = Receipts.from(environment, clients);
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    return Batch.messages("Screener", context.getAwsRequestId(), event, this::screen);
  }

  private void screen(SQSEvent.SQSMessage message) {
    String caseId = ReadingJson.read(message.getBody(), ScreeningOrder.class).caseId();
    Dossier dossier =
        dossiers
            .store()
            .find(caseId)
            .orElseThrow(() -> new IllegalStateException("no such case"))
            .state();
    if (dossier.toBeScreened()) {
      screen(dossier, Messages.sentAt(message));
    }
  }

  private void screen(Dossier dossier, Instant now) {
    StandardJudge judge = standards.judge(Shanghai.day(now));
    Command.Screen command = reading.of(dossier);
    boolean recorded =
        SystemSteps.record(
            dossiers.judgedBy(judge).store(),
            dossier.id(),
            now,
            "screen-" + (dossier.screenings().size() + 1) + "-" + command.digest(),
            command);
    if (recorded) {
      dossiers
          .store()
          .find(dossier.id())
          .ifPresent(after -> receipts.keepLatest(after.state(), judge));
    }
  }
}
