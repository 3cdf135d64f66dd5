package org.mashang.fraud.sending;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import org.mashang.emulator.Calls;
import org.mashang.emulator.EmbeddedCloud;
import org.mashang.fraud.drop.SignalFile;
import org.mashang.fraud.drop.SignalFileApi;
import org.mashang.fraud.partner.PartnerDeskApi;
import org.mashang.fraud.partner.SignalApi;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.SendMessageRequest;

/** The functions for partners with the variables the template gives them, on the embedded cloud. */
final class Centre {

  /** Ten in the morning, at the beginning of a minute. */
  static final Instant NOW = Instant.parse("2026-09-21T02:00:00Z");

  static final String PARTNERS = "/v1/fraud/partners";

  private static final JsonMapper JSON = new JsonMapper();

  private static final Context CONTEXT =
      (Context)
          Proxy.newProxyInstance(
              Centre.class.getClassLoader(),
              new Class<?>[] {Context.class},
              (proxy, method, arguments) ->
                  method.getName().equals("getAwsRequestId") ? "8f0c1f0e" : null);

  final Calls calls = new Calls();
  private final AtomicInteger left = new AtomicInteger(Integer.MAX_VALUE);
  private final Killer killer = new Killer();
  private final EmbeddedCloud cloud;
  private final S3Client s3;
  private final SqsClient sqs;
  private final SignalFile files;
  private final Map<String, BiFunction<APIGatewayV2HTTPEvent, Context, APIGatewayV2HTTPResponse>>
      functions = new HashMap<>();

  Centre(EmbeddedCloud cloud) {
    this.cloud = cloud;
    s3 = cloud.clients().s3();
    sqs = cloud.clients().sqs();
    functions.put("partners", make("PartnerDeskApi", PartnerDeskApi::new)::handleRequest);
    functions.put("signals", make("SignalApi", SignalApi::new)::handleRequest);
    functions.put("files", make("SignalFileApi", SignalFileApi::new)::handleRequest);
    files = make("SignalFile", SignalFile::new);
  }

  /** Kills a worker, as far as a test can: after so many messages no call of its comes out. */
  void dieAfter(int messages, Runnable work) {
    left.set(messages);
    try {
      work.run();
      throw new IllegalStateException("it lived");
    } catch (Killed e) {
      // as meant
    } finally {
      left.set(Integer.MAX_VALUE);
    }
  }

  /** An error and no exception: nothing of ours may catch it, as nothing may a kill. */
  private static final class Killed extends Error {
    private static final long serialVersionUID = 1L;
  }

  private final class Killer implements ExecutionInterceptor {
    @Override
    public void beforeExecution(
        software.amazon.awssdk.core.interceptor.Context.BeforeExecution context,
        ExecutionAttributes executionAttributes) {
      if (context.request() instanceof SendMessageRequest && left.getAndDecrement() <= 0) {
        throw new Killed();
      }
    }
  }

  private <T> T make(String name, BiFunction<Environment, Clients, T> constructor) {
    Map<String, String> variables = cloud.environmentOf(name);
    Variable[] declared =
        Arrays.stream(Variable.values())
            .filter(variable -> variables.containsKey(variable.name()))
            .toArray(Variable[]::new);
    return constructor.apply(
        Environment.of(variables, declared), Clients.of(variables, calls, killer));
  }

  Answer send(Ask ask) {
    String function = ask.event().getRouteKey().split(" ")[1].split("/")[3];
    return new Answer(functions.get(function).apply(ask.event(), CONTEXT));
  }

  static String code() {
    return "p" + UUID.randomUUID().toString().substring(0, 12);
  }

  /** A partner that is taken on; its key. */
  String registered(String code, int quota) {
    return send(registering(code, quota)).is(201).text("/key");
  }

  static Ask registering(String code, int quota) {
    return Ask.to("POST " + PARTNERS)
        .by(Person.CHIEF)
        .body(
            """
            {"code":"%s","name":"衢州某银行","kind":"BANK","quota":%d,"why":"签订了协作协议"}"""
                .formatted(code, quota));
  }

  static Ask stepping(String code, long seen, String body) {
    return Ask.to("POST " + PARTNERS + "/{code}/steps")
        .by(Person.CHIEF)
        .on("code", code)
        .seen(seen)
        .body(body);
  }

  Answer show(Person person, String code) {
    return send(Ask.to("GET " + PARTNERS + "/{code}").by(person).on("code", code));
  }

  static Ask sending(String key, Object body) {
    return Ask.to("POST /v1/fraud/signals").header("authorization", "Bearer " + key).body(body);
  }

  Answer signals(String key, int count, Instant at) {
    return send(sending(key, signals(count)).at(at));
  }

  static String signals(int count) {
    List<String> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      all.add(signal("s" + i, ""));
    }
    return "{\"signals\":[" + String.join(",", all) + "]}";
  }

  static String signal(String id, String more) {
    return """
        {"kind":"SCREEN_SHARE","version":1,"id":"%s","at":"2026-09-21T09:30:00+08:00",\
        "person":{"phone":"13800138000"}%s}"""
        .formatted(id, more);
  }

  /**
   * Puts a file where it belongs, as the partner's own machine does by the address it was given.
   */
  String dropped(String key, String format, byte[] content) {
    Answer announced = send(announcing(key, format, content.length)).is(201);
    String id = announced.text("/id");
    s3.putObject(put -> put.bucket(bucket()).key(keyOf(announced)), RequestBody.fromBytes(content));
    return id;
  }

  static Ask announcing(String key, String format, long size) {
    return Ask.to("POST /v1/fraud/files")
        .header("authorization", "Bearer " + key)
        .body("{\"format\":\"%s\",\"size\":%d}".formatted(format, size));
  }

  static String keyOf(Answer announced) {
    return announced.text("/upload/url").replaceFirst(".*/(signals-in/[^?]+)\\?.*", "$1");
  }

  /** What the bucket told of a file, taken from the queue. */
  SQSEvent arrived(String id) {
    List<String> bodies = received("SignalFilesQueue", id);
    return messages(bodies.subList(0, Math.min(1, bodies.size())));
  }

  SQSBatchResponse read(SQSEvent event) {
    return files.handleRequest(event, CONTEXT);
  }

  Answer file(String key, String id) {
    return send(
        Ask.to("GET /v1/fraud/files/{id}").header("authorization", "Bearer " + key).on("id", id));
  }

  String object(String key) {
    return s3.getObjectAsBytes(get -> get.bucket(bucket()).key(key)).asUtf8String();
  }

  private String bucket() {
    return cloud.physicalName("FilesBucket");
  }

  /** The envelopes of a partner in the signals' queue, taken out. */
  List<JsonNode> envelopes(String partner) {
    return received("SignalsQueue", "\"source\":\"" + partner + "\"").stream()
        .map(Centre::tree)
        .toList();
  }

  static int count(List<JsonNode> envelopes) {
    return envelopes.stream().mapToInt(one -> one.path("signals").size()).sum();
  }

  private List<String> received(String queue, String about) {
    String url = cloud.physicalName(queue);
    List<String> bodies = new ArrayList<>();
    for (List<Message> some = receive(url); !some.isEmpty(); some = receive(url)) {
      some.stream().map(Message::body).filter(body -> body.contains(about)).forEach(bodies::add);
    }
    return bodies;
  }

  private List<Message> receive(String url) {
    List<Message> some =
        sqs.receiveMessage(ask -> ask.queueUrl(url).maxNumberOfMessages(10)).messages();
    some.forEach(
        one -> sqs.deleteMessage(ask -> ask.queueUrl(url).receiptHandle(one.receiptHandle())));
    return some;
  }

  static SQSEvent messages(List<String> bodies) {
    List<SQSEvent.SQSMessage> messages = new ArrayList<>();
    for (String body : bodies) {
      var message = new SQSEvent.SQSMessage();
      message.setMessageId("message-" + messages.size());
      message.setBody(body);
      message.setAttributes(Map.of("SentTimestamp", String.valueOf(NOW.toEpochMilli())));
      messages.add(message);
    }
    var event = new SQSEvent();
    event.setRecords(messages);
    return event;
  }

  static JsonNode tree(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
