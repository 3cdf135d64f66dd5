package org.mashang.fraud.rulebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.mashang.emulator.EmbeddedCloud;
import org.mashang.fraud.alert.Alert;
import org.mashang.fraud.fusion.SignalFusion;
import org.mashang.fraud.ruletest.RuleTest;
import org.mashang.fraud.stored.AlertJson;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.sqs.model.Message;

/** A city's fraud centre with its functions as they run, on the embedded cloud. */
final class RuleCentre {

  static final String RULES = "/v1/fraud/rules";

  private static final Context CONTEXT =
      (Context)
          Proxy.newProxyInstance(
              RuleCentre.class.getClassLoader(),
              new Class<?>[] {Context.class},
              (proxy, method, arguments) ->
                  method.getName().equals("getAwsRequestId") ? "8f0c1f0e" : null);

  private final EmbeddedCloud cloud;
  private final RuleDeskApi desk;

  RuleCentre(EmbeddedCloud cloud) {
    this.cloud = cloud;
    desk = make("RuleDeskApi", RuleDeskApi::new);
  }

  private <T> T make(
      String name,
      BiFunction<Environment, Clients, T> constructor,
      ExecutionInterceptor... interceptors) {
    Map<String, String> variables = cloud.environmentOf(name);
    Variable[] declared =
        Arrays.stream(Variable.values())
            .filter(variable -> variables.containsKey(variable.name()))
            .toArray(Variable[]::new);
    return constructor.apply(
        Environment.of(variables, declared), Clients.of(variables, interceptors));
  }

  /**
   * Somebody who calls.
   *
   * @param id staff id, which ends with the organ's
   */
  record Person(String id, String role, String organ) {
    static Person chief(String name, String city) {
      return new Person(name + "-" + city, "FRAUD_CHIEF", city + "F1");
    }

    static Person officer(String city) {
      return new Person("officer-" + city, "FRAUD_OFFICER", city + "F1");
    }

    static Person auditor(String city) {
      return new Person("auditor-" + city, "AUDITOR", city);
    }
  }

  /** What was answered. */
  record Answer(APIGatewayV2HTTPResponse response) {
    Answer is(int status) {
      assertEquals(status, response.getStatusCode(), response.getBody());
      return this;
    }

    Answer refused(int status, String code) {
      assertEquals(code, is(status).text("/code"), response.getBody());
      return this;
    }

    JsonNode at(String pointer) {
      return Rules.tree(response.getBody()).at(pointer);
    }

    String text(String pointer) {
      return at(pointer).asText();
    }

    List<String> texts(String pointer, String name) {
      return at(pointer).findValuesAsText(name);
    }
  }

  /** A call; each has an Idempotency-Key of its own unless one is given. */
  final class Ask {
    private final APIGatewayV2HTTPEvent event = new APIGatewayV2HTTPEvent();

    private Ask(String route, String path, Person by, Instant at) {
      var http = new APIGatewayV2HTTPEvent.RequestContext.Http();
      http.setMethod(route.substring(0, route.indexOf(' ')));
      http.setPath(path);
      var authorizer = new APIGatewayV2HTTPEvent.RequestContext.Authorizer();
      authorizer.setLambda(
          Map.of(
              "sub", "login-of-" + by.id(),
              "name", by.id(),
              "roles", by.role(),
              "organ", by.organ(),
              "staff", by.id()));
      var context = new APIGatewayV2HTTPEvent.RequestContext();
      context.setHttp(http);
      context.setRequestId("request-1");
      context.setTimeEpoch(at.toEpochMilli());
      context.setAuthorizer(authorizer);
      event.setRequestContext(context);
      event.setRouteKey(route);
      event.setRawPath(path);
      event.setPathParameters(new HashMap<>());
      event.setHeaders(new HashMap<>(Map.of("content-type", "application/json")));
      key(UUID.randomUUID().toString());
    }

    Ask on(String name, Object value) {
      event.getPathParameters().put(name, value.toString());
      return this;
    }

    Ask key(String key) {
      event.getHeaders().put("idempotency-key", key);
      return this;
    }

    Ask seen(long revision) {
      event.getHeaders().put("if-match", "\"" + revision + "\"");
      return this;
    }

    Answer with(Object body) {
      event.setBody(body.toString());
      return send();
    }

    Answer send() {
      return new Answer(desk.handleRequest(event, CONTEXT));
    }
  }

  Ask list(Person by, Instant at) {
    return new Ask("GET " + RULES, RULES, by, at);
  }

  Ask show(Person by, String rule, Instant at) {
    return new Ask("GET " + RULES + "/{rule}", RULES + "/" + rule, by, at).on("rule", rule);
  }

  Ask propose(Person by, Instant at) {
    return new Ask("POST " + RULES, RULES, by, at);
  }

  Ask step(Person by, String rule, int number, Instant at) {
    return below(by, rule, number, "steps", at);
  }

  Ask test(Person by, String rule, int number, Instant at) {
    return below(by, rule, number, "tests", at);
  }

  private Ask below(Person by, String rule, int number, String what, Instant at) {
    return new Ask(
            "POST " + RULES + "/{rule}/{number}/" + what,
            RULES + "/" + rule + "/" + number + "/" + what,
            by,
            at)
        .on("rule", rule)
        .on("number", number);
  }

  /** The orders of a rule in the queue, taken out. */
  List<String> orders(String rule) {
    String url = cloud.physicalName("RuleTestsQueue");
    var sqs = cloud.clients().sqs();
    List<String> orders = new ArrayList<>();
    for (List<Message> some = List.of(Message.builder().build()); !some.isEmpty(); ) {
      some = sqs.receiveMessage(ask -> ask.queueUrl(url).maxNumberOfMessages(10)).messages();
      for (Message one : some) {
        sqs.deleteMessage(ask -> ask.queueUrl(url).receiptHandle(one.receiptHandle()));
        if (one.body().contains("\"" + rule + "\"")) {
          orders.add(one.body());
        }
      }
    }
    return orders;
  }

  /** Runs an order in a worker of its own. */
  SQSBatchResponse run(String order, Instant sent, ExecutionInterceptor... interceptors) {
    return make("RuleTest", RuleTest::new, interceptors)
        .handleRequest(event(List.of(message(order, sent))), CONTEXT);
  }

  /** Sends signals of a city through a worker that has just started. */
  void signals(String city, Instant sent, List<String> signals) {
    String body =
        "{\"source\":\"qz-bank\",\"city\":\"%s\",\"signals\":[%s]}"
            .formatted(city, String.join(",", signals));
    SQSBatchResponse answer =
        make("SignalFusion", SignalFusion::new)
            .handleRequest(event(List.of(message(body, sent))), CONTEXT);
    assertTrue(answer.getBatchItemFailures().isEmpty());
  }

  static String screen(String id, String phone, Instant at) {
    return "{\"kind\":\"SCREEN_SHARE\",\"version\":1,\"id\":\"%s\",\"at\":\"%s\",\"person\":{\"phone\":\"%s\"}}"
        .formatted(id, at, phone);
  }

  static String report(String id, String phone, Instant at) {
    return "{\"kind\":\"POLICE_REPORT\",\"version\":1,\"id\":\"%s\",\"at\":\"%s\",\"person\":{\"phone\":\"%s\"},\"typology\":\"ROMANCE\",\"self\":true}"
        .formatted(id, at, phone);
  }

  /** Every alert of a city. */
  List<Alert> alerts(String city) {
    return cloud
        .clients()
        .dynamoDb()
        .scanPaginator(
            ask ->
                ask.tableName(cloud.physicalName("WatchTable"))
                    .filterExpression("begins_with(pk, :prefix)")
                    .expressionAttributeValues(
                        Map.of(":prefix", AttributeValue.fromS("ALERT#" + city))))
        .items()
        .stream()
        .map(row -> AlertJson.read(row.get("alert").s()))
        .toList();
  }

  private static SQSEvent.SQSMessage message(String body, Instant sent) {
    var message = new SQSEvent.SQSMessage();
    message.setMessageId(UUID.randomUUID().toString());
    message.setBody(body);
    message.setAttributes(Map.of("SentTimestamp", String.valueOf(sent.toEpochMilli())));
    return message;
  }

  private static SQSEvent event(List<SQSEvent.SQSMessage> messages) {
    var event = new SQSEvent();
    event.setRecords(messages);
    return event;
  }
}
