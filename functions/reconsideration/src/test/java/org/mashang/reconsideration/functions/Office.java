package org.mashang.reconsideration.functions;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import org.mashang.emulator.Calls;
import org.mashang.emulator.EmbeddedCloud;
import org.mashang.platform.desk.Sweep;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;
import org.mashang.platform.keys.KeyedHash;
import org.mashang.reconsideration.application.ABody;
import org.mashang.reconsideration.clock.DeadlineSweep;
import org.mashang.reconsideration.desk.DeadLetterApi;
import org.mashang.reconsideration.desk.DocumentApi;
import org.mashang.reconsideration.desk.OfficerApi;
import org.mashang.reconsideration.intake.ApplicantApi;
import org.mashang.reconsideration.intake.CaseAccess;
import org.mashang.reconsideration.intake.FileApi;

/** The functions with the variables the template gives them, on the embedded cloud. */
final class Office {

  /** Monday, 10 in the morning. */
  static final Instant MONDAY = Instant.parse("2026-10-12T02:00:00Z");

  static final Context CONTEXT =
      (Context)
          Proxy.newProxyInstance(
              Office.class.getClassLoader(),
              new Class<?>[] {Context.class},
              (proxy, method, arguments) ->
                  method.getName().equals("getAwsRequestId") ? "8f0c1f0e" : null);

  final Calls calls = new Calls();
  private final EmbeddedCloud cloud;
  private final Map<String, BiFunction<APIGatewayV2HTTPEvent, Context, APIGatewayV2HTTPResponse>>
      functions = new HashMap<>();

  Office(EmbeddedCloud cloud) {
    this.cloud = cloud;
    functions.put("ApplicantApi", make("ApplicantApi", ApplicantApi::new)::handleRequest);
    functions.put("OfficerApi", make("OfficerApi", OfficerApi::new)::handleRequest);
    functions.put("DocumentApi", make("DocumentApi", DocumentApi::new)::handleRequest);
    functions.put("CaseAccess", make("CaseAccess", CaseAccess::new)::handleRequest);
    functions.put("FileApi", make("FileApi", FileApi::new)::handleRequest);
    functions.put("DeadLetterApi", make("DeadLetterApi", DeadLetterApi::new)::handleRequest);
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

  /** Sends an event of {@code events/reconsideration}, named {@code Function.Trigger}. */
  Answer send(String name, Ask ask) {
    String function = name.substring(0, name.indexOf('.'));
    return new Answer(functions.get(function).apply(ask.event(), CONTEXT));
  }

  Answer submit(Person person, Object body) {
    return send("ApplicantApi.Submit", Ask.to("ApplicantApi.Submit").by(person).body(body));
  }

  /** The id of a case that has just come in. */
  String received(Person person) {
    return submit(person, ABody.complete()).is(201).text("/id");
  }

  Answer caseFor(Person person, String caseId) {
    return show(person, caseId, MONDAY);
  }

  Answer show(Person person, String caseId, Instant now) {
    String name = person.claims().containsKey("organ") ? "OfficerApi.Show" : "ApplicantApi.Show";
    return send(name, Ask.to(name).by(person).on("caseId", caseId).at(now));
  }

  Answer command(Person person, String caseId, long seen, String body, Instant now) {
    String name =
        person.claims().containsKey("organ") ? "OfficerApi.Command" : "ApplicantApi.Command";
    return send(name, Ask.to(name).by(person).on("caseId", caseId).seen(seen).body(body).at(now));
  }

  /** The {@code person} claim of somebody with this ID number. */
  String personKey(String idNumber) {
    return make("CaseAccess", (environment, clients) -> KeyedHash.from(environment, clients))
        .text("person", idNumber);
  }

  /** What the scheduler sends at an instant. */
  Sweep.Swept sweep(Instant now) {
    Map<String, Object> event = new HashMap<>();
    Ask.read("DeadlineSweep.EveryHour", JsonNode.class)
        .properties()
        .forEach(property -> event.put(property.getKey(), property.getValue().asText()));
    event.put("time", now.toString());
    return make("DeadlineSweep", DeadlineSweep::new).handleRequest(event, CONTEXT);
  }
}
