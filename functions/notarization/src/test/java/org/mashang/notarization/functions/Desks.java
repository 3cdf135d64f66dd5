package org.mashang.notarization.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.mashang.emulator.EmbeddedCloud;
import org.mashang.notarization.check.CheckApi;
import org.mashang.notarization.desk.NotaryDeskApi;
import org.mashang.notarization.dispatch.WorkOrderDelivery;
import org.mashang.notarization.intake.OrderApi;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;

/** The functions of notarisation with the variables of the template, on the embedded cloud. */
final class Desks {

  /** Wednesday before the holiday, 10 in the morning. */
  static final Instant NOW = Instant.parse("2026-09-30T02:00:00Z");

  static final Map<String, Object> COMPANY = Map.of("sub", "visitor-company", "roles", "APPLICANT");
  static final Map<String, Object> DISPATCHER = staff("dispatcher-330800", "DISPATCHER", "330800");
  static final Map<String, Object> NOTARY = staff("notary-330800N1-2", "NOTARY", "330800N1");
  static final Map<String, Object> ELSEWHERE = staff("notary-330881N1-1", "NOTARY", "330881N1");

  private static final JsonMapper JSON = new JsonMapper();
  private static final Context CONTEXT =
      (Context)
          Proxy.newProxyInstance(
              Desks.class.getClassLoader(),
              new Class<?>[] {Context.class},
              (proxy, method, arguments) ->
                  method.getName().equals("getAwsRequestId") ? "8f0c1f0e" : null);

  final Calls calls = new Calls();
  private final EmbeddedCloud cloud;
  private final OrderApi intake;
  private final NotaryDeskApi desk;
  private final CheckApi check;
  private final WorkOrderDelivery delivery;

  Desks(EmbeddedCloud cloud) {
    this.cloud = cloud;
    intake = make("OrderApi", OrderApi::new);
    desk = make("NotaryDeskApi", NotaryDeskApi::new);
    check = make("CheckApi", CheckApi::new);
    delivery = make("WorkOrderDelivery", WorkOrderDelivery::new);
  }

  /** What a function answered. */
  record Answer(int status, JsonNode json, String body) {

    Answer is(int expected) {
      assertEquals(expected, status, body);
      return this;
    }

    String text(String pointer) {
      return json.at(pointer).asText();
    }

    long version() {
      return json.path("version").asLong();
    }
  }

  Answer submit(String key) {
    return http(intake, "POST", "/v1/notarization/orders", "", COMPANY, key, null, request());
  }

  /** A new order that lies on the desks of two offices. */
  String offered() {
    String id = submit(UUID.randomUUID().toString()).is(201).text("/id");
    ObjectNode dispatch = command("dispatch").put("together", true).put("note", "");
    dispatch.putArray("offices").add("330800N1").add("330881N1");
    give(DISPATCHER, id, dispatch).is(200);
    deliver(id, 1, "330800N1");
    deliver(id, 2, "330881N1");
    return id;
  }

  /** An order of which only the issue is missing. */
  String drafted() {
    String id = offered();
    give(NOTARY, id, command("take")).is(200);
    ObjectNode identity = command("checkIdentity").put("means", "IN_PERSON").put("note", "到场");
    give(NOTARY, id, identity).is(200);
    for (String paper : List.of("licence", "representative")) {
      give(NOTARY, id, command("recordPaper").put("paper", paper).put("note", "原件")).is(200);
    }
    give(NOTARY, id, accept()).is(200);
    int open = show(NOTARY, id).json().at("/fee/openFen").asInt();
    ObjectNode paid = command("recordPayment").put("amountFen", open).put("paidOn", "2026-09-30");
    give(NOTARY, id, paid.put("receipt", "1")).is(200);
    give(NOTARY, id, draft(id)).is(200);
    return id;
  }

  static ObjectNode accept() {
    return command("accept")
        .put("promiseDays", 0)
        .put("informed", true)
        .put("means", "IN_PERSON")
        .put("record", "已告知");
  }

  private ObjectNode draft(String id) {
    ObjectNode draft = command("draft");
    ObjectNode values = draft.putObject("values");
    for (JsonNode action : show(NOTARY, id).json().path("permitted")) {
      if (action.path("type").asText().equals("draft")) {
        for (JsonNode field : action.path("fields")) {
          String value = field.path("value").asText("");
          values.put(
              field.path("name").asText().replace("values.", ""),
              value.isEmpty() || value.equals("null") ? "as in the papers" : value);
        }
      }
    }
    return draft;
  }

  void deliver(String id, int number, String office) {
    SQSEvent.SQSMessage message = new SQSEvent.SQSMessage();
    message.setMessageId(UUID.randomUUID().toString());
    message.setBody(
        JSON.createObjectNode()
            .put("orderId", id)
            .put("number", number)
            .put("office", office)
            .toString());
    message.setAttributes(Map.of("SentTimestamp", String.valueOf(NOW.toEpochMilli())));
    SQSEvent event = new SQSEvent();
    event.setRecords(List.of(message));
    assertEquals(List.of(), delivery.handleRequest(event, CONTEXT).getBatchItemFailures());
  }

  static ObjectNode command(String type) {
    return JSON.createObjectNode().put("type", type);
  }

  /** Gives a command on what its desk has just seen. */
  Answer give(Map<String, Object> by, String id, ObjectNode command) {
    return give(by, id, command, UUID.randomUUID().toString(), show(by, id).version());
  }

  Answer give(Map<String, Object> by, String id, ObjectNode command, String key, long seen) {
    return http(desk, "POST", "/v1/notary/orders/{caseId}/commands", id, by, key, seen, command);
  }

  Answer show(Map<String, Object> by, String id) {
    return http(desk, "GET", "/v1/notary/orders/{caseId}", id, by, null, null, null).is(200);
  }

  Answer check(String code) {
    return http(check, "GET", "/v1/certificates/{code}", code, Map.of(), null, null, null);
  }

  private Answer http(
      RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> function,
      String method,
      String route,
      String parameter,
      Map<String, Object> claims,
      @Nullable String key,
      @Nullable Long seen,
      @Nullable JsonNode body) {
    var http = new APIGatewayV2HTTPEvent.RequestContext.Http();
    http.setMethod(method);
    http.setPath(route.replaceAll("\\{.*?}", parameter));
    var authorizer = new APIGatewayV2HTTPEvent.RequestContext.Authorizer();
    authorizer.setLambda(new HashMap<>(claims));
    var context = new APIGatewayV2HTTPEvent.RequestContext();
    context.setHttp(http);
    context.setAuthorizer(authorizer);
    context.setTimeEpoch(NOW.toEpochMilli());
    context.setRequestId("request");
    Map<String, String> headers = new HashMap<>(Map.of("content-type", "application/json"));
    if (key != null) {
      headers.put("idempotency-key", key);
    }
    if (seen != null) {
      headers.put("if-match", "\"" + seen + "\"");
    }
    var event = new APIGatewayV2HTTPEvent();
    event.setRouteKey(method + " " + route);
    event.setRawPath(http.getPath());
    event.setHeaders(headers);
    String name = route.contains("{code}") ? "code" : "caseId";
    event.setPathParameters(Map.of(name, parameter));
    event.setRequestContext(context);
    event.setBody(body == null ? null : body.toString());
    APIGatewayV2HTTPResponse answer = function.handleRequest(event, CONTEXT);
    return new Answer(answer.getStatusCode(), read(answer.getBody()), answer.getBody());
  }

  private static JsonNode read(String body) {
    try {
      return JSON.readTree(body);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(body, e);
    }
  }

  private static JsonNode request() {
    return read(
        """
        {"applicant":{"kind":"COMPANY","name":"江山晴川光伏科技有限公司",
          "creditCode":"91330802MA29QC7K10","representative":"程晓岚","position":"执行董事",
          "phone":"13867000001","address":"江山市虎山街道"},
         "matter":"LICENCE_COPY","use":"ABROAD","country":"PK","purpose":"投标",
         "answers":{"issuer":"江山市市场监督管理局","issuerEn":"Jiangshan","issuedOn":"2021-06-18"},
         "places":{"domicile":"330881"},"papers":[],"copies":1,
         "noticeVersion":"2026-1","declared":true}
        """);
  }

  private <T> T make(String name, BiFunction<Environment, Clients, T> constructor) {
    Map<String, String> variables = cloud.environmentOf(name);
    Variable[] declared =
        Arrays.stream(Variable.values())
            .filter(variable -> variables.containsKey(variable.name()))
            .toArray(Variable[]::new);
    return constructor.apply(Environment.of(variables, declared), Clients.of(variables, calls));
  }

  private static Map<String, Object> staff(String user, String role, String organ) {
    return Map.of(
        "sub", "demo-" + user, "name", user, "roles", role, "organ", organ, "staff", user);
  }
}
