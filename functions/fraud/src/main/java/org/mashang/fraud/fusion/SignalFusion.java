package org.mashang.fraud.fusion;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import org.mashang.fraud.archive.S3Archive;
import org.mashang.fraud.intake.Pseudonyms;
import org.mashang.fraud.intake.SignalReader;
import org.mashang.fraud.rulebook.RuleTable;
import org.mashang.fraud.rulefile.RuleReader;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;
import org.mashang.platform.keys.DataKeys;
import org.mashang.platform.keys.KeyedHash;
import org.mashang.platform.queue.Batch;
import org.mashang.platform.queue.Messages;

/** Takes signals from the queue, brings them together by subject, and raises alerts. */
public final class SignalFusion implements RequestHandler<SQSEvent, SQSBatchResponse> {

  private final SignalMessages messages;

  public SignalFusion() {
    this(
        Environment.read(
            Variable.WATCH_TABLE,
            Variable.RULES_TABLE,
            Variable.FILES_BUCKET,
            Variable.DATA_KEY,
            Variable.HASH_SECRET,
            Variable.LEARNED_SCORE),
        Clients.ofLambda());
  }

  public SignalFusion(Environment environment, Clients clients) {
    var dynamo = clients.dynamoDb();
    String table = environment.get(Variable.WATCH_TABLE);
    messages =
        new SignalMessages(
            new SignalReader(new Pseudonyms(KeyedHash.from(environment, clients))),
            new Fusion(
                new DynamoStates(dynamo, table),
                new CityShelf(
                    RuleReader.national(),
                    new RuleTable(dynamo, environment.get(Variable.RULES_TABLE))),
                environment.isTrue(Variable.LEARNED_SCORE) ? LearnedScore.ofRelease() : Score.NONE,
                new KeySealer(DataKeys.from(environment, clients))),
            new S3Archive(clients.s3(), environment.get(Variable.FILES_BUCKET)),
            new RejectedRows(dynamo, table));
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    return Batch.messages("SignalFusion", context.getAwsRequestId(), event, this::take);
  }

  private void take(SQSEvent.SQSMessage message) {
    messages.take(message.getMessageId(), message.getBody(), Messages.sentAt(message));
  }
}
