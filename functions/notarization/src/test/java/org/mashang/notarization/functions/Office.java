package org.mashang.notarization.functions;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import org.mashang.emulator.Calls;
import org.mashang.emulator.EmbeddedCloud;
import org.mashang.notarization.check.CheckApi;
import org.mashang.notarization.clock.OfferSweep;
import org.mashang.notarization.desk.NotaryDeskApi;
import org.mashang.notarization.docket.Orders;
import org.mashang.notarization.intake.OrderAccess;
import org.mashang.notarization.intake.OrderApi;
import org.mashang.platform.desk.Sweep;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;
import org.mashang.platform.keys.KeyedHash;

/** The functions with the variables the template gives them, on the embedded cloud. */
final class Office {

  /** Wednesday, 10 in the morning; the last workday before the holidays. */
  static final Instant NOW = Instant.parse("2026-09-30T02:00:00Z");

  static final Context CONTEXT =
      (Context)
          Proxy.newProxyInstance(
              Office.class.getClassLoader(),
              new Class<?>[] {Context.class},
              (proxy, method, arguments) ->
                  method.getName().equals("getAwsRequestId") ? "8f0c1f0e" : null);

  private static final String OUTSIDE = "/v1/notarization/orders";
  private static final String DESK = "/v1/notary/orders";
  private static final JsonMapper JSON = new JsonMapper();

  final Calls calls = new Calls();
  private final EmbeddedCloud cloud;
  private final Map<String, BiFunction<APIGatewayV2HTTPEvent, Context, APIGatewayV2HTTPResponse>>
      functions = new HashMap<>();

  Office(EmbeddedCloud cloud) {
    this.cloud = cloud;
    functions.put("/v1/notarization", make("OrderApi", OrderApi::new)::handleRequest);
    functions.put("/v1/notarization/passes", make("OrderAccess", OrderAccess::new)::handleRequest);
    functions.put("/v1/notary", make("NotaryDeskApi", NotaryDeskApi::new)::handleRequest);
    functions.put("/v1/certificates", make("CheckApi", CheckApi::new)::handleRequest);
  }

  /** A function with the variables of the template. */
  <T> T make(String name, BiFunction<Environment, Clients, T> constructor) {
    Map<String, String> variables = cloud.environmentOf(name);
    Variable[] declared =
        Arrays.stream(Variable.values())
            .filter(variable -> variables.containsKey(variable.name()))
            .toArray(Variable[]::new);
    return constructor.apply(Environment.of(variables, declared), Clients.of(variables, calls));
  }

  /** The store of the orders, with the rights of the desk. */
  Orders orders() {
    return make("NotaryDeskApi", (environment, clients) -> Orders.from(environment, clients));
  }

  /** Sends a call to the function of its route. */
  Answer send(Ask ask) {
    String path = ask.event().getRouteKey().split(" ")[1];
    String prefix = functions.containsKey(path) ? path : "/v1/" + path.split("/")[2];
    return new Answer(functions.get(prefix).apply(ask.event(), CONTEXT));
  }

  static Ask submitting(Person person, Object body) {
    return Ask.to("POST " + OUTSIDE).by(person).body(body);
  }

  Answer submit(Person person, Object body) {
    return send(submitting(person, body));
  }

  static Ask showing(Person person, String id) {
    return Ask.to("GET " + (person.isStaff() ? DESK : OUTSIDE) + "/{caseId}")
        .by(person)
        .on("caseId", id);
  }

  Answer show(Person person, String id) {
    return send(showing(person, id));
  }

  static Ask commanding(Person person, String id, long seen, Object body) {
    return Ask.to("POST " + (person.isStaff() ? DESK : OUTSIDE) + "/{caseId}/commands")
        .by(person)
        .on("caseId", id)
        .seen(seen)
        .body(body);
  }

  /** Gives a command on the order as the person sees it now. */
  Answer command(Person person, String id, String body) {
    return command(person, id, body, NOW);
  }

  Answer command(Person person, String id, String body, Instant now) {
    long seen = show(person, id).is(200).version();
    return send(commanding(person, id, seen, body).at(now));
  }

  /** What a notary would send who takes the form of a command as it is offered. */
  String filled(Person person, String id, String type) {
    ObjectNode body = JSON.createObjectNode().put("type", type);
    for (JsonNode action : show(person, id).is(200).at("/permitted")) {
      if (action.path("type").asText().equals(type)) {
        for (JsonNode field : action.path("fields")) {
          put(body, field.path("name").asText(), field.path("value").asText("填写"));
        }
        return body.toString();
      }
    }
    throw new AssertionError(type + " is not permitted");
  }

  private static void put(ObjectNode body, String name, String value) {
    if (name.startsWith("values.")) {
      body.withObject("/values").put(name.substring("values.".length()), value);
    } else {
      body.put(name, value);
    }
  }

  /** A list of the desk. */
  Answer list(Person person, String stage) {
    return send(Ask.to("GET " + DESK).by(person).query("stage", stage).query("limit", "100"))
        .is(200);
  }

  Answer check(String code) {
    return send(Ask.to("GET /v1/certificates/{code}").on("code", code));
  }

  /** The {@code person} claim of somebody with this ID number. */
  String personKey(String idNumber) {
    return make("OrderApi", (environment, clients) -> KeyedHash.from(environment, clients))
        .text("person", idNumber);
  }

  /** What the scheduler sends at an instant. */
  Sweep.Swept sweep(Instant now) {
    return make("OfferSweep", OfferSweep::new)
        .handleRequest(Map.of("time", now.toString()), CONTEXT);
  }
}
