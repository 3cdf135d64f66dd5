package org.mashang.notarization.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mashang.casework.identifier.SignedCodes;
import org.mashang.emulator.EmbeddedCloud;
import org.mashang.emulator.EmbeddedCloudExtension;
import org.mashang.notarization.check.CheckApi;
import org.mashang.notarization.docket.CheckCodes;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;
import org.mashang.platform.keys.Secrets;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;

/** The public check with codes that no certificate carries. */
@ExtendWith(EmbeddedCloudExtension.class)
class CheckingTest {

  private static final String ID = "0123456789ABCDEFGHJKMNPQRS";
  private static final Context CONTEXT =
      (Context)
          Proxy.newProxyInstance(
              CheckingTest.class.getClassLoader(),
              new Class<?>[] {Context.class},
              (proxy, method, arguments) ->
                  method.getName().equals("getAwsRequestId") ? "8f0c1f0e" : null);

  private final EmbeddedCloud cloud;
  private final CheckApi function;
  private final byte[] secret;

  CheckingTest(EmbeddedCloud cloud) {
    this.cloud = cloud;
    Map<String, String> variables = cloud.environmentOf("CheckApi");
    Variable[] declared =
        Arrays.stream(Variable.values())
            .filter(variable -> variables.containsKey(variable.name()))
            .toArray(Variable[]::new);
    Environment environment = Environment.of(variables, declared);
    Clients clients = Clients.of(variables);
    function = new CheckApi(environment, clients);
    secret = new Secrets(clients::secrets).read(environment.get(Variable.CODE_SECRET));
  }

  @Test
  void aCodeThatNoCertificateCarriesIsNotFoundAndLeavesNoRow() {
    String signed = new CheckCodes(secret).write(ID);
    String changed = signed.substring(0, 46) + (signed.endsWith("A") ? "B" : "A");
    String foreign = new SignedCodes(secret, "another-use", "[0-9A-Z]{26}").write(ID);
    for (String code : List.of(signed, changed, foreign, signed.substring(1), "x")) {
      assertEquals(404, status(code), code);
    }
    try (var dynamo = cloud.clients().dynamoDb()) {
      var all = ScanRequest.builder().tableName(cloud.physicalName("CertificatesTable")).build();
      assertEquals(0, dynamo.scan(all).count());
    }
  }

  private int status(String code) {
    var http = new APIGatewayV2HTTPEvent.RequestContext.Http();
    http.setMethod("GET");
    http.setPath("/v1/certificates/" + code);
    var request = new APIGatewayV2HTTPEvent.RequestContext();
    request.setHttp(http);
    request.setTimeEpoch(1_791_770_400_000L);
    request.setRequestId("check");
    var event = new APIGatewayV2HTTPEvent();
    event.setRouteKey("GET /v1/certificates/{code}");
    event.setRawPath(http.getPath());
    event.setHeaders(new HashMap<>());
    event.setPathParameters(Map.of("code", code));
    event.setRequestContext(request);
    return function.handleRequest(event, CONTEXT).getStatusCode();
  }
}
