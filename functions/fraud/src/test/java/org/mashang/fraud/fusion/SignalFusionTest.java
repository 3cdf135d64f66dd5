package org.mashang.fraud.fusion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mashang.emulator.Calls;
import org.mashang.emulator.EmbeddedCloud;
import org.mashang.emulator.EmbeddedCloudExtension;
import org.mashang.fraud.alert.Alert;
import org.mashang.fraud.alert.Level;
import org.mashang.fraud.signal.Typology;
import org.mashang.fraud.stored.AlertJson;
import org.mashang.fraud.subject.Subject;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

/** Signals from the queue to alerts in the table, on the embedded cloud. */
@ExtendWith(EmbeddedCloudExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SignalFusionTest {

  private static final Context CONTEXT =
      (Context)
          Proxy.newProxyInstance(
              SignalFusionTest.class.getClassLoader(),
              new Class<?>[] {Context.class},
              (proxy, method, arguments) ->
                  method.getName().equals("getAwsRequestId") ? "8f0c1f0e" : null);

  private final Calls calls = new Calls();
  private final Throttle throttle = new Throttle();
  private final DynamoDbClient dynamo;
  private final String table;
  private final SignalFusion fusion;
  private int people;

  SignalFusionTest(EmbeddedCloud cloud) {
    Map<String, String> variables = cloud.environmentOf("SignalFusion");
    Variable[] declared =
        Arrays.stream(Variable.values())
            .filter(variable -> variables.containsKey(variable.name()))
            .toArray(Variable[]::new);
    Environment environment = Environment.of(variables, declared);
    fusion = new SignalFusion(environment, Clients.of(variables, calls, throttle));
    dynamo = cloud.clients().dynamoDb();
    table = environment.get(Variable.WATCH_TABLE);
  }

  /** Refuses the first writes, as a table does that is asked too much. */
  private static final class Throttle implements ExecutionInterceptor {
    final AtomicInteger refuse = new AtomicInteger();

    @Override
    public void beforeTransmission(
        software.amazon.awssdk.core.interceptor.Context.BeforeTransmission context,
        ExecutionAttributes attributes) {
      if (context.request() instanceof TransactWriteItemsRequest
          && refuse.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
        throw ProvisionedThroughputExceededException.builder()
            .awsErrorDetails(
                AwsErrorDetails.builder()
                    .errorCode("ProvisionedThroughputExceededException")
                    .errorMessage("too much")
                    .build())
            .statusCode(400)
            .build();
      }
    }
  }

  private String phone() {
    people++;
    return "138570%05d".formatted(people);
  }

  private SQSBatchResponse send(SQSEvent.SQSMessage... messages) {
    return fusion.handleRequest(Post.event(messages), CONTEXT);
  }

  private List<Map<String, AttributeValue>> rows(String prefix) {
    return dynamo
        .scanPaginator(
            ask ->
                ask.tableName(table)
                    .filterExpression("begins_with(pk, :prefix)")
                    .expressionAttributeValues(Map.of(":prefix", AttributeValue.fromS(prefix))))
        .items()
        .stream()
        .toList();
  }

  private List<Alert> alerts() {
    return rows("ALERT#").stream().map(row -> AlertJson.read(row.get("alert").s())).toList();
  }

  private static List<String> story(String phone, String name) {
    return List.of(
        Post.call(name + "-1", phone, 90, "0085221234567"),
        Post.share(name + "-2", phone, 60),
        Post.transfer(name + "-3", phone, 10, "acc-" + name, 8_000_000));
  }

  @Test
  void aStoryOfThreeSignalsBecomesARedAlertWithItsSentencesAndOnlyOnce() {
    String phone = phone();
    Set<String> before = alerts().stream().map(Alert::id).collect(Collectors.toSet());
    SQSEvent.SQSMessage message = Post.message(story(phone, "red"));
    assertTrue(send(message).getBatchItemFailures().isEmpty());
    Alert alert =
        alerts().stream()
            .filter(one -> !before.contains(one.id()))
            .filter(one -> one.subject().kind() == Subject.Kind.PERSON)
            .findFirst()
            .orElseThrow();
    assertEquals(Level.RED, alert.level());
    assertEquals(Typology.AUTHORITY, alert.typology());
    assertEquals("330802", alert.division());
    assertEquals(8_000_000, alert.stake());
    assertFalse(AlertJson.write(alert).contains(phone), "nothing tells who it is");
    int after = alerts().size();
    send(message);
    send(Post.message(List.of(story(phone, "red").get(1))));
    assertEquals(after, alerts().size(), "a message that comes again raises nothing");
  }

  /** DynamoDB forgets by its own clock: nothing may be over when it is written. */
  @Test
  void noRowIsForgottenForTheDayItsSignalNames() {
    send(Post.message(story(phone(), "kept")));
    send(Post.raw("{\"source\":\"qz-bank\",\"city\":\"330800\",\"signals\":[{}]}"));
    Instant soon = Instant.now().plus(Duration.ofDays(29));
    for (String kind : List.of("WATCH#", "ALERT#", "REJECTED#")) {
      List<Map<String, AttributeValue>> rows = rows(kind);
      assertFalse(rows.isEmpty(), kind);
      rows.forEach(
          row ->
              assertTrue(Long.parseLong(row.get("expiresAt").n()) > soon.getEpochSecond(), kind));
    }
  }

  @Test
  void signalsInAnyOrderAndTwiceLeadToTheSameState() {
    int before = people(alerts());
    String first = phone();
    String second = phone();
    story(first, "a").forEach(signal -> send(Post.message(List.of(signal))));
    List<String> mixed = new ArrayList<>(story(second, "a"));
    mixed.addAll(story(second, "a"));
    Collections.shuffle(mixed, new Random(5));
    mixed.forEach(signal -> send(Post.message(List.of(signal))));
    assertEquals(before + 2, people(alerts()));
  }

  @Test
  void twoBatchesOnTheSamePeopleAtOnceLoseNothing() throws Exception {
    List<String> phones = IntStream.range(0, 40).mapToObj(i -> phone()).toList();
    int before = people(alerts());
    ExecutorService pool = Executors.newFixedThreadPool(4);
    try {
      List<Future<SQSBatchResponse>> done = new ArrayList<>();
      for (int part = 0; part < 3; part++) {
        int mine = part;
        List<String> signals = new ArrayList<>();
        for (String phone : phones) {
          signals.add(story(phone, "race" + phone).get(mine));
        }
        done.add(pool.submit(() -> send(Post.message(signals))));
        done.add(pool.submit(() -> send(Post.message(signals))));
      }
      for (Future<SQSBatchResponse> one : done) {
        assertTrue(one.get().getBatchItemFailures().isEmpty());
      }
    } finally {
      pool.shutdown();
    }
    assertEquals(40, people(alerts()) - before);
    List<String> ids = alerts().stream().map(Alert::id).toList();
    assertEquals(ids.size(), ids.stream().distinct().count());
  }

  private static int people(List<Alert> alerts) {
    return (int)
        alerts.stream()
            .filter(one -> one.subject().kind() == Subject.Kind.PERSON)
            .filter(one -> one.level() == Level.RED)
            .map(one -> one.subject().id())
            .distinct()
            .count();
  }

  @Test
  void poisonGoesBackAloneAndWrongSignalsAreKeptWithTheirFaults() {
    String phone = phone();
    SQSEvent.SQSMessage poison = Post.raw("{\"signals\": 7");
    int rejected = rows("REJECTED#").size();
    SQSBatchResponse answer =
        send(
            poison,
            Post.message(
                List.of(
                    Post.share("good", phone, 5),
                    "7",
                    "{\"kind\":\"NOTHING\",\"version\":1,\"id\":\"bad\"}",
                    Post.signal("SMS", "worse", phone, 1, ",\"number\":\"12\",\"colour\":1"))));
    assertEquals(1, answer.getBatchItemFailures().size());
    assertEquals(
        poison.getMessageId(), answer.getBatchItemFailures().getFirst().getItemIdentifier());
    assertEquals(rejected + 3, rows("REJECTED#").size());
    assertFalse(rows("REJECTED#").toString().contains(phone));
  }

  @Test
  void aTableThatIsAskedTooMuchLosesNothing() {
    String phone = phone();
    SQSEvent.SQSMessage message = Post.message(story(phone, "slow"));
    int before = people(alerts());
    throttle.refuse.set(1_000);
    assertEquals(1, send(message).getBatchItemFailures().size());
    assertEquals(before, people(alerts()));
    throttle.refuse.set(0);
    assertTrue(send(message).getBatchItemFailures().isEmpty());
    assertEquals(before + 1, people(alerts()));
  }

  @Test
  void aListedAccountMakesLaterPaymentsToItRisky() {
    String phone = phone();
    send(Post.message(List.of(Post.listed("list-1", "mule-1", 60))));
    send(Post.message(List.of(Post.transfer("pay-1", phone, 30, "mule-1", 100_000))));
    assertTrue(
        alerts().stream()
            .flatMap(one -> one.reasons().stream())
            .anyMatch(reason -> reason.rule().equals("P-PAY-01")));
    assertTrue(alerts().stream().anyMatch(one -> one.subject().kind() == Subject.Kind.ACCOUNT));
  }

  @Test
  void whatThePoliceHoldItForIsTheTypeOfTheAlert() {
    String report =
        Post.signal(
            "POLICE_REPORT", "110-1", phone(), 3, ",\"typology\":\"ROMANCE\",\"self\":true");
    send(Post.message(List.of(report)));
    assertTrue(alerts().stream().anyMatch(one -> one.typology() == Typology.ROMANCE));
  }

  @Test
  void oneNumberThatCallsFiftyElderlyPeopleInAnHourIsAnAlertOfItsOwn() {
    List<String> signals = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      signals.add(Post.call("burst-" + i, phone(), 40, "0085299999999"));
    }
    send(Post.message(signals));
    List<Alert> numbers =
        alerts().stream().filter(one -> one.subject().kind() == Subject.Kind.NUMBER).toList();
    assertTrue(
        numbers.stream()
            .flatMap(one -> one.reasons().stream())
            .anyMatch(reason -> reason.sentence().equals("这个号码一小时内呼叫了50名老年人")));
  }

  @Test
  void fiveHundredSignalsOfMixedPeopleTakeFewCalls() {
    List<String> signals = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      signals.add(Post.transfer("mix-" + i, phone(), 5, "acc-mix-" + i % 300, 20_000));
    }
    send(Post.message(signals));
    calls.forget();
    List<String> next = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      next.add(
          Post.transfer(
              "next-" + i, "138570%05d".formatted(people - i), 3, "acc-mix-" + i % 300, 1));
    }
    send(Post.message(next));
    // 22 when nothing has to be asked twice.
    assertTrue(calls.names().size() <= 30, calls.names().toString());
  }

  @Test
  void aStateIsAnItemOfFourKilobytesAtMostInAFlood() {
    String phone = phone();
    for (int round = 0; round < 4; round++) {
      List<String> signals = new ArrayList<>();
      for (int i = 0; i < 300; i++) {
        String id = round + "-" + i;
        signals.add(Post.transfer("flood-" + id, phone, i, "acc-flood-" + i, 99_999_999_999L));
        signals.add(Post.call("flood-c-" + id, phone, i, "0085212" + (10_000 + i)));
      }
      send(Post.message(signals));
    }
    int largest =
        rows("WATCH#").stream()
            .mapToInt(row -> row.get("s").b().asByteArray().length + row.get("pk").s().length())
            .max()
            .orElseThrow();
    assertTrue(largest <= 4_000, String.valueOf(largest));
  }
}
