package org.mashang.reconsideration.hall;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Map;
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
    Map<String, String> api = cloud.environmentOf("HallApi");
    Map<String, String> scan = cloud.environmentOf("ScanApi");
    Map<String, String> print = cloud.environmentOf("HallPrint");
    return new HallWorld(
        new HallApi(HallParts.of(all(api), Clients.of(api))),
        new ScanApi(all(scan), Clients.of(scan)),
        new HallPrint(all(print), Clients.of(print)));
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
