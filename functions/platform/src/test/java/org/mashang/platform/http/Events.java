package org.mashang.platform.http;

import com.amazonaws.services.lambda.runtime.ClientContext;
import com.amazonaws.services.lambda.runtime.CognitoIdentity;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import java.util.HashMap;
import java.util.Map;

/** Calls as API Gateway hands them on. */
final class Events {

  static final String ROUTE = "POST /v1/things/{id}";

  private Events() {}

  static APIGatewayV2HTTPEvent post(String body) {
    return event(
        Map.of("content-type", "application/json", "idempotency-key", "12345678-abcd"), body);
  }

  static APIGatewayV2HTTPEvent event(Map<String, String> headers, String body) {
    return event(headers, body, Map.of("sub", "clerk-1", "roles", "CLERK", "organ", "330802"));
  }

  static APIGatewayV2HTTPEvent event(
      Map<String, String> headers, String body, Map<String, Object> claims) {
    var authorizer = new APIGatewayV2HTTPEvent.RequestContext.Authorizer();
    authorizer.setLambda(new HashMap<>(claims));
    return APIGatewayV2HTTPEvent.builder()
        .withRouteKey(ROUTE)
        .withRawPath("/v1/things/7")
        .withPathParameters(Map.of("id", "7"))
        .withHeaders(headers)
        .withBody(body)
        .withRequestContext(
            APIGatewayV2HTTPEvent.RequestContext.builder()
                .withTimeEpoch(1_772_413_200_000L)
                .withAuthorizer(claims.isEmpty() ? null : authorizer)
                .build())
        .build();
  }

  static Context context() {
    return new Context() {
      @Override
      public String getAwsRequestId() {
        return "request-1";
      }

      @Override
      public String getLogGroupName() {
        return "";
      }

      @Override
      public String getLogStreamName() {
        return "";
      }

      @Override
      public String getFunctionName() {
        return "Things";
      }

      @Override
      public String getFunctionVersion() {
        return "1";
      }

      @Override
      public String getInvokedFunctionArn() {
        return "";
      }

      @Override
      public CognitoIdentity getIdentity() {
        return null;
      }

      @Override
      public ClientContext getClientContext() {
        return null;
      }

      @Override
      public int getRemainingTimeInMillis() {
        return 1000;
      }

      @Override
      public int getMemoryLimitInMB() {
        return 512;
      }

      @Override
      public LambdaLogger getLogger() {
        return null;
      }
    };
  }
}
