package org.mashang.fraud.fusion;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.mashang.fraud.intake.Pseudonyms;
import org.mashang.fraud.intake.SignalReader;
import org.mashang.fraud.rulefile.RuleReader;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;
import org.mashang.platform.json.Json;
import org.mashang.platform.keys.DataKeys;
import org.mashang.platform.keys.KeyedHash;
import org.mashang.platform.queue.Batch;
import org.mashang.platform.queue.Messages;

/** Takes signals from the queue, brings them together by subject, and raises alerts. */
public final class SignalFusion implements RequestHandler<SQSEvent, SQSBatchResponse> {

  private static final int MOST = 1_000;

  private final SignalReader reader;
  private final Fusion fusion;
  private final Rejections rejections;

  public SignalFusion() {
    this(
        Environment.read(Variable.WATCH_TABLE, Variable.DATA_KEY, Variable.HASH_SECRET),
        Clients.ofLambda());
  }

  public SignalFusion(Environment environment, Clients clients) {
    var dynamo = clients.dynamoDb();
    String table = environment.get(Variable.WATCH_TABLE);
    reader = new SignalReader(new Pseudonyms(KeyedHash.from(environment, clients)));
    fusion =
        new Fusion(
            new DynamoStates(dynamo, table),
            RuleReader.national(),
            Score.NONE,
            new Sealer(DataKeys.from(environment, clients)));
    rejections = new Rejections(dynamo, table);
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    return Batch.messages("SignalFusion", context.getAwsRequestId(), event, this::take);
  }

  private void take(SQSEvent.SQSMessage message) {
    JsonNode envelope = tree(message.getBody());
    String source = envelope.path("source").asText();
    String city = envelope.path("city").asText();
    JsonNode signals = envelope.path("signals");
    if (source.isEmpty() || !city.matches("[1-9][0-9]{5}") || !signals.isArray()) {
      throw new IllegalArgumentException("not an envelope of signals");
    }
    if (signals.size() > MOST) {
      throw new IllegalArgumentException("more than " + MOST + " signals");
    }
    Instant sent = Messages.sentAt(message);
    List<SignalReader.Read> good = new ArrayList<>(signals.size());
    List<Rejections.Rejected> bad = new ArrayList<>();
    for (int i = 0; i < signals.size(); i++) {
      SignalReader.Read read = reader.read(signals.get(i), source, city, sent);
      if (read.signal() != null) {
        good.add(read);
      } else {
        String id = signals.get(i).path("id").asText();
        String named = id.length() > 64 ? id.substring(0, 64) : id;
        bad.add(new Rejections.Rejected(message.getMessageId(), i, named, read.faults()));
      }
    }
    fusion.take(good);
    rejections.keep(city, source, sent, bad);
  }

  private static JsonNode tree(String body) {
    try {
      return Json.tree(body);
    } catch (JsonProcessingException e) {
      e.clearLocation();
      throw new IllegalArgumentException("not JSON", e);
    }
  }
}
