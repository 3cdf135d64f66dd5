package org.mashang.screening.functions;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.mashang.emulator.Calls;
import org.mashang.emulator.EmbeddedCloud;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;
import org.mashang.screening.desk.PaperApi;
import org.mashang.screening.desk.ScreeningDeskApi;
import org.mashang.screening.figures.FiguresApi;
import org.mashang.screening.standard.CriteriaApi;

/** The functions with the variables the template gives them, on the embedded cloud. */
final class Bureau {

  /** Monday, 10 in the morning. */
  static final Instant NOW = Instant.parse("2026-09-21T02:00:00Z");

  static final Context CONTEXT =
      (Context)
          Proxy.newProxyInstance(
              Bureau.class.getClassLoader(),
              new Class<?>[] {Context.class},
              (proxy, method, arguments) ->
                  method.getName().equals("getAwsRequestId") ? "8f0c1f0e" : null);

  static final String CASES = "/v1/screening/cases";

  final Calls calls = new Calls();
  private final EmbeddedCloud cloud;
  private final Map<String, BiFunction<APIGatewayV2HTTPEvent, Context, APIGatewayV2HTTPResponse>>
      functions = new HashMap<>();

  Bureau(EmbeddedCloud cloud) {
    this.cloud = cloud;
    functions.put("cases", make("ScreeningDeskApi", ScreeningDeskApi::new)::handleRequest);
    functions.put("papers", make("PaperApi", PaperApi::new)::handleRequest);
    functions.put("criteria", make("CriteriaApi", CriteriaApi::new)::handleRequest);
    functions.put("figures", make("FiguresApi", FiguresApi::new)::handleRequest);
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

  /** Sends a call to the function of its route. */
  Answer send(Ask ask) {
    String route = ask.event().getRouteKey().split(" ")[1];
    String function =
        route.contains("/papers") || route.contains("/screenings") ? "papers" : route.split("/")[3];
    return new Answer(functions.get(function).apply(ask.event(), CONTEXT));
  }

  /** A case that is opened by the assistant; each has a number of its own. */
  String opened() {
    return opened("TRANSFERRED");
  }

  String opened(String referral) {
    return send(Ask.to("POST " + CASES).by(Person.ASSISTANT).body(aCase(number(), referral)))
        .is(201)
        .text("/id");
  }

  static String number() {
    return "柯公（交）立字" + UUID.randomUUID();
  }

  static String aCase(String number, String referral) {
    return """
        {"policeCase":"%s","policeUnit":"衢州市公安局柯城分局","referral":"%s","filedOn":"2026-09-01",
         "receivedOn":"2026-09-18","inCustody":false,
         "suspects":[{"name":"王小明","idNumber":"330802199001011232"}]}"""
        .formatted(number, referral);
  }

  static Ask showing(Person person, String id) {
    return Ask.to("GET " + CASES + "/{caseId}").by(person).on("caseId", id);
  }

  Answer show(Person person, String id) {
    return send(showing(person, id));
  }

  static Ask commanding(Person person, String id, long seen, Object body) {
    return Ask.to("POST " + CASES + "/{caseId}/commands")
        .by(person)
        .on("caseId", id)
        .seen(seen)
        .body(body);
  }

  /** Gives a command on the case as the person sees it now. */
  Answer command(Person person, String id, String body) {
    return command(person, id, body, NOW);
  }

  Answer command(Person person, String id, String body, Instant now) {
    long seen = show(person, id).is(200).version();
    return send(commanding(person, id, seen, body).at(now));
  }

  Answer list(Person person, String stage) {
    return send(Ask.to("GET " + CASES).by(person).query("stage", stage).query("limit", "100"))
        .is(200);
  }
}
