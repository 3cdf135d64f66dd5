package org.mashang.benchmarks.fraud;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.mashang.benchmarks.Repository;
import org.mashang.emulator.EmbeddedCloud;
import org.mashang.fraud.archive.S3Archive;
import org.mashang.fraud.fusion.DynamoStates;
import org.mashang.fraud.fusion.Fusion;
import org.mashang.fraud.fusion.RuleShelf;
import org.mashang.fraud.fusion.Score;
import org.mashang.fraud.fusion.SignalMessages;
import org.mashang.fraud.intake.Pseudonyms;
import org.mashang.fraud.intake.SignalReader;
import org.mashang.fraud.signal.Signal;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.keys.KeyedHash;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/**
 * What messages of five hundred signals of mixed people cost at the table and the bucket, and how
 * long they take beside the bare writing of as many items in the same run.
 */
final class TableCost {

  private static final int KNOWN = 5_000;
  private static final int MOST = 25;

  private TableCost() {}

  static void measure(int signals, PrintStream out) throws Exception {
    try (EmbeddedCloud cloud = EmbeddedCloud.fromTemplate(Repository.template()).start()) {
      Map<String, String> variables = cloud.environmentOf("SignalFusion");
      Units units = new Units();
      Clients clients = Clients.of(variables, units);
      String table = variables.getOrDefault("WATCH_TABLE", "");
      int[] subjects = {0};
      Fusion fusion =
          new Fusion(
              new DynamoStates(clients.dynamoDb(), table),
              RuleShelf.national(),
              Score.NONE,
              (subject, plain) -> "x".repeat(200));
      S3Archive archive = new S3Archive(clients.s3(), variables.getOrDefault("FILES_BUCKET", ""));
      SignalMessages messages =
          new SignalMessages(
              new SignalReader(new Pseudonyms(new KeyedHash(new byte[32]))),
              fusion,
              (city, sent, taken) -> {
                archive.keep(city, sent, taken);
                subjects[0] += distinct(taken);
              },
              (city, source, at, rejected) -> {
                throw new IllegalStateException(rejected.toString());
              });
      Random random = new Random(7);
      take(messages, Letters.mixed(random, KNOWN, 1, signals, "first"));
      List<String> bodies = Letters.mixed(random, KNOWN, 1, signals, "then");
      units.forget();
      subjects[0] = 0;
      long began = System.nanoTime();
      take(messages, bodies);
      int calls = units.calls();
      double ours = (System.nanoTime() - began) / 1e9;
      began = System.nanoTime();
      raw(clients.dynamoDb(), table, subjects[0]);
      double raw = (System.nanoTime() - began) / 1e9;
      double thousands = signals / 1_000.0;
      out.printf(
          "per 1,000 signals: %.0f calls about %.0f subjects; %s%n",
          calls / thousands, subjects[0] / thousands, units.per(thousands));
      out.printf(
          "embedded: %.0f signals/s; %.2f times the bare writing of as many items (%.1f s, %.1f s)%n",
          signals / ours, ours / raw, ours, raw);
    }
  }

  private static void take(SignalMessages messages, List<String> bodies) {
    for (int i = 0; i < bodies.size(); i++) {
      messages.take("m" + i, bodies.get(i), Letters.NOW);
    }
  }

  private static int distinct(List<Signal> signals) {
    return (int)
        signals.stream()
            .flatMap(one -> Stream.of(one.about(), one.other()))
            .filter(Objects::nonNull)
            .distinct()
            .count();
  }

  /** As many items of the size of a state, twenty-five a call. */
  private static void raw(DynamoDbClient dynamo, String table, int items) {
    SdkBytes state = SdkBytes.fromByteArray(new byte[200]);
    for (int from = 0; from < items; from += MOST) {
      List<WriteRequest> some = new ArrayList<>();
      for (int i = from; i < Math.min(items, from + MOST); i++) {
        Map<String, AttributeValue> item =
            Map.of(
                "pk", AttributeValue.fromS("RAW#" + i),
                "sk", AttributeValue.fromS("STATE"),
                "s", AttributeValue.fromB(state));
        some.add(WriteRequest.builder().putRequest(put -> put.item(item)).build());
      }
      dynamo.batchWriteItem(write -> write.requestItems(Map.of(table, some)));
    }
  }
}
