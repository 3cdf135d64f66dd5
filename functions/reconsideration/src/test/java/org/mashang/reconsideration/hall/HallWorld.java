package org.mashang.reconsideration.hall;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.mashang.emulator.EmbeddedCloud;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;

/** The three functions of halls, with the variables that the template gives them. */
record HallWorld(HallApi api, ScanApi scan, HallPrint print) {

  private static final Context CONTEXT =
      (Context)
          Proxy.newProxyInstance(
              HallWorld.class.getClassLoader(),
              new Class<?>[] {Context.class},
              (proxy, method, arguments) ->
                  method.getName().equals("getAwsRequestId") ? "8f0c1f0e" : null);

  static HallWorld of(EmbeddedCloud cloud) {
    return of(cloud, variables -> Clients.of(variables));
  }

  static HallWorld of(EmbeddedCloud cloud, Function<Map<String, String>, Clients> clients) {
    return of(cloud, clients, Map.of());
  }

  /** The same with some variables changed. */
  static HallWorld of(
      EmbeddedCloud cloud,
      Function<Map<String, String>, Clients> clients,
      Map<String, String> changed) {
    Map<String, String> api = variables(cloud, "HallApi", changed);
    Map<String, String> scan = variables(cloud, "ScanApi", changed);
    Map<String, String> print = variables(cloud, "HallPrint", changed);
    return new HallWorld(
        new HallApi(HallParts.of(all(api), clients.apply(api))),
        new ScanApi(all(scan), clients.apply(scan)),
        new HallPrint(all(print), clients.apply(print)));
  }

  private static Map<String, String> variables(
      EmbeddedCloud cloud, String function, Map<String, String> changed) {
    Map<String, String> variables = new HashMap<>(cloud.environmentOf(function));
    variables.putAll(changed);
    return variables;
  }

  /** Every variable that the template declares for the function. */
  private static Environment all(Map<String, String> variables) {
    return Environment.of(
        variables,
        Arrays.stream(Variable.values())
            .filter(variable -> variables.containsKey(variable.name()))
            .toArray(Variable[]::new));
  }

  APIGatewayV2HTTPResponse api(Sent sent) {
    return api.handleRequest(sent.event(), CONTEXT);
  }

  APIGatewayV2HTTPResponse scan(Sent sent) {
    return scan.handleRequest(sent.event(), CONTEXT);
  }

  APIGatewayV2HTTPResponse print(Sent sent) {
    return print.handleRequest(sent.event(), CONTEXT);
  }
}
