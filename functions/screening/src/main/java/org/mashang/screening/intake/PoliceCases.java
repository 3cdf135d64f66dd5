package org.mashang.screening.intake;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Fault;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;
import org.mashang.platform.files.FileBucket;
import org.mashang.platform.json.Json;
import org.mashang.platform.keys.KeyedHash;
import org.mashang.platform.queue.Batch;
import org.mashang.platform.queue.Messages;
import org.mashang.platform.reading.ReadingJson;
import org.mashang.screening.docket.Dossiers;
import software.amazon.awssdk.services.sqs.SqsClient;

/**
 * Takes cases that the police system puts into the queue, and answers each: our number of the case
 * and where to upload its papers, or everything that is wrong with it. What is no case at all goes
 * to the dead letters.
 */
public final class PoliceCases implements RequestHandler<SQSEvent, SQSBatchResponse> {

  private final PoliceIntake intake;
  private final SqsClient sqs;
  private final String receipts;

  public PoliceCases() {
    this(
        Environment.read(Dossiers.variables(Variable.FILES_BUCKET, Variable.RECEIPTS_QUEUE)),
        Clients.ofLambda());
  }

  public PoliceCases(Environment environment, Clients clients) {
    Dossiers dossiers = Dossiers.from(environment, clients, KeyedHash.from(environment, clients));
    intake =
        new PoliceIntake(
            dossiers, new PaperPermits(dossiers, FileBucket.from(environment, clients)));
    sqs = clients.sqs();
    receipts = environment.get(Variable.RECEIPTS_QUEUE);
  }

  /**
   * What goes back to the police.
   *
   * @param caseId null if the case was refused
   * @param uploads one for each paper that was announced and may be uploaded
   * @param code why; null if nothing was refused
   */
  record Answer(
      String partner,
      String requestId,
      @Nullable String caseId,
      List<PaperPermits.Announced> uploads,
      @Nullable String code,
      @Nullable String reason,
      List<Fault> faults) {}

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    return Batch.messages("PoliceCases", context.getAwsRequestId(), event, this::take);
  }

  private void take(SQSEvent.SQSMessage message) {
    JsonNode body = tree(message.getBody());
    String partner = text(body, "partner");
    String requestId = text(body, "requestId");
    Instant now = Messages.sentAt(message);
    String answer = ReadingJson.write(intake.take(partner, requestId, body, now));
    sqs.sendMessage(ask -> ask.queueUrl(receipts).messageBody(answer));
  }

  private static JsonNode tree(String body) {
    try {
      return Json.tree(body);
    } catch (JsonProcessingException e) {
      e.clearLocation();
      throw new IllegalArgumentException("not a case", e);
    }
  }

  private static String text(JsonNode body, String name) {
    String text = body.path(name).asText();
    if (!text.matches("[A-Za-z0-9_-]{1,64}")) {
      throw new IllegalArgumentException("a case without its " + name);
    }
    return text;
  }
}
