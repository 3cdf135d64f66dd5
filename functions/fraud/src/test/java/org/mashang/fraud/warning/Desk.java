package org.mashang.fraud.warning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.mashang.emulator.Calls;
import org.mashang.emulator.EmbeddedCloud;
import org.mashang.fraud.clock.WarningSweep;
import org.mashang.fraud.desk.AppealApi;
import org.mashang.fraud.desk.WarningDeskApi;
import org.mashang.fraud.raise.RaiseWarnings;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;
import org.mashang.platform.keys.DataKeys;

/** The functions of warnings with the variables the template gives them, on the embedded cloud. */
final class Desk {

  /** Monday, ten in the morning. */
  static final Instant NOW = Instant.parse("2026-09-21T02:00:00Z");

  static final String WARNINGS = "/v1/fraud/warnings";

  static final Context CONTEXT =
      (Context)
          Proxy.newProxyInstance(
              Desk.class.getClassLoader(),
              new Class<?>[] {Context.class},
              (proxy, method, arguments) ->
                  method.getName().equals("getAwsRequestId") ? "8f0c1f0e" : null);

  final Calls calls = new Calls();
  final DataKeys keys;
  private final EmbeddedCloud cloud;
  private final RaiseWarnings raise;
  private final WarningSweep sweep;
  private final WarningDeskApi desk;
  private final AppealApi appeals;

  Desk(EmbeddedCloud cloud) {
    this.cloud = cloud;
    raise = make("RaiseWarnings", RaiseWarnings::new);
    sweep = make("WarningSweep", WarningSweep::new);
    desk = make("WarningDeskApi", WarningDeskApi::new);
    appeals = make("AppealApi", AppealApi::new);
    Map<String, String> variables = cloud.environmentOf("RaiseWarnings");
    keys =
        DataKeys.from(Environment.of(variables, Variable.DATA_KEY), Clients.of(variables, calls));
  }

  <T> T make(String name, BiFunction<Environment, Clients, T> constructor) {
    Map<String, String> variables = cloud.environmentOf(name);
    Variable[] declared =
        Arrays.stream(Variable.values())
            .filter(variable -> variables.containsKey(variable.name()))
            .toArray(Variable[]::new);
    return constructor.apply(Environment.of(variables, declared), Clients.of(variables, calls));
  }

  static Instant after(long minutes) {
    return NOW.plus(Duration.ofMinutes(minutes));
  }

  /** Tells alerts; gives the sequence numbers of those that must come again. */
  List<String> tell(DynamodbEvent event) {
    return raise.handleRequest(event, CONTEXT).getBatchItemFailures().stream()
        .map(one -> one.getItemIdentifier())
        .toList();
  }

  /** The warning that an alert about somebody new has opened. */
  String raised(Told told) {
    return raised(told, NOW);
  }

  String raised(Told told, Instant now) {
    assertEquals(List.of(), tell(Told.stream(now, told)));
    return warningOf(told);
  }

  /** The open warning about an alert's subject, found as an officer finds it. */
  String warningOf(Told told) {
    List<String> ids = warningsOf(told, "OPEN");
    assertEquals(1, ids.size(), ids.toString());
    return ids.getFirst();
  }

  List<String> warningsOf(Told told, String stage) {
    String masked = "潜在被害人·" + told.subject().key().substring(0, 6);
    List<String> ids = new ArrayList<>();
    String cursor = "";
    do {
      Ask ask =
          Ask.to("GET " + WARNINGS).by(Person.CITY).query("stage", stage).query("limit", "100");
      Answer page = send(cursor.isEmpty() ? ask : ask.query("cursor", cursor)).is(200);
      for (JsonNode item : page.at("/items")) {
        if (item.path("subject").asText().equals(masked)) {
          ids.add(item.path("id").asText());
        }
      }
      cursor = page.at("/next").isNull() ? "" : page.text("/next");
    } while (!cursor.isEmpty());
    return ids;
  }

  WarningSweep.Swept sweep(Instant now) {
    return sweep.handleRequest(Map.of("time", now.toString()), CONTEXT);
  }

  Answer send(Ask ask) {
    BiFunction<APIGatewayV2HTTPEvent, Context, APIGatewayV2HTTPResponse> function =
        ask.event().getRouteKey().contains("/appeals")
            ? appeals::handleRequest
            : desk::handleRequest;
    return new Answer(function.apply(ask.event(), CONTEXT));
  }

  static Ask showing(Person person, String id) {
    return Ask.to("GET " + WARNINGS + "/{warningId}").by(person).on("warningId", id);
  }

  Answer show(Person person, String id) {
    return send(showing(person, id));
  }

  static Ask commanding(Person person, String id, long seen, String body) {
    return Ask.to("POST " + WARNINGS + "/{warningId}/commands")
        .by(person)
        .on("warningId", id)
        .seen(seen)
        .body(body);
  }

  /** Gives a command on the warning as the city sees it now. */
  Answer command(Person person, String id, String body) {
    return command(person, id, body, NOW);
  }

  Answer command(Person person, String id, String body, Instant now) {
    long seen = show(Person.CITY, id).is(200).version();
    return send(commanding(person, id, seen, body).at(now));
  }

  /** Answered by the district and spoken of once. */
  String handled(Told told) {
    String id = raised(told);
    command(Person.DISTRICT, id, "{\"type\":\"acknowledge\"}").is(200);
    contact(id, "DISSUADED", null);
    return id;
  }

  void contact(String id, String result, @org.jspecify.annotations.Nullable String reason) {
    String more = reason == null ? "" : ",\"falseReason\":\"" + reason + "\"";
    command(
            Person.DISTRICT,
            id,
            "{\"type\":\"recordContact\",\"channel\":\"PHONE\",\"result\":\"%s\",\"note\":\"说明了情况\"%s}"
                .formatted(result, more))
        .is(200);
  }

  Answer appeal(String reference, String ip) {
    return send(
        Ask.to("POST /v1/fraud/appeals")
            .from(ip)
            .body(
                "{\"reference\":\"%s\",\"who\":\"PERSON\",\"reason\":\"是转给我自己的账户\"}"
                    .formatted(reference)));
  }

  Answer appealState(String reference, String ip) {
    return send(
        Ask.to("POST /v1/fraud/appeals/state")
            .from(ip)
            .body("{\"reference\":\"%s\"}".formatted(reference)));
  }

  List<String> history(String id) {
    return show(Person.CITY, id).is(200).texts("/history", "type");
  }

  List<Map<String, software.amazon.awssdk.services.dynamodb.model.AttributeValue>> rows(String pk) {
    return cloud
        .clients()
        .dynamoDb()
        .query(
            ask ->
                ask.tableName(cloud.physicalName("WarningsTable"))
                    .keyConditionExpression("pk = :pk")
                    .expressionAttributeValues(
                        Map.of(
                            ":pk",
                            software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS(
                                pk)))
                    .consistentRead(true))
        .items();
  }
}
