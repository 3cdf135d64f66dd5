package org.mashang.fraud.warning;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** An HTTP event as API Gateway sends it. */
final class Ask {

  private final APIGatewayV2HTTPEvent event = new APIGatewayV2HTTPEvent();

  private Ask() {}

  /** For a route like {@code GET /v1/fraud/warnings/{warningId}}. */
  static Ask to(String route) {
    Ask ask = new Ask();
    var http = new APIGatewayV2HTTPEvent.RequestContext.Http();
    http.setMethod(route.substring(0, route.indexOf(' ')));
    var context = new APIGatewayV2HTTPEvent.RequestContext();
    context.setHttp(http);
    context.setRequestId("request-1");
    ask.event.setRequestContext(context);
    ask.event.setRouteKey(route);
    ask.event.setHeaders(new HashMap<>());
    ask.event.setPathParameters(new HashMap<>());
    ask.path();
    return ask.at(Desk.NOW);
  }

  Ask by(Person person) {
    var authorizer = new APIGatewayV2HTTPEvent.RequestContext.Authorizer();
    authorizer.setLambda(new HashMap<>(person.claims()));
    event.getRequestContext().setAuthorizer(authorizer);
    return this;
  }

  Ask at(Instant now) {
    event.getRequestContext().setTimeEpoch(now.toEpochMilli());
    return this;
  }

  /** Gives a parameter of the path. */
  Ask on(String name, String value) {
    event.getPathParameters().put(name, value);
    path();
    return this;
  }

  Ask query(String name, String value) {
    Map<String, String> parameters = new HashMap<>();
    if (event.getQueryStringParameters() != null) {
      parameters.putAll(event.getQueryStringParameters());
    }
    parameters.put(name, value);
    event.setQueryStringParameters(parameters);
    return this;
  }

  /** A body, and a new Idempotency-Key. */
  Ask body(Object body) {
    event.setBody(body.toString());
    return header("content-type", "application/json").key(UUID.randomUUID().toString());
  }

  Ask key(String key) {
    return header("idempotency-key", key);
  }

  Ask seen(long version) {
    return header("if-match", "\"" + version + "\"");
  }

  Ask header(String name, String value) {
    event.getHeaders().put(name, value);
    return this;
  }

  /** From an address. */
  Ask from(String ip) {
    event.getRequestContext().getHttp().setSourceIp(ip);
    return this;
  }

  private void path() {
    String path = event.getRouteKey().substring(event.getRouteKey().indexOf(' ') + 1);
    for (Map.Entry<String, String> one : event.getPathParameters().entrySet()) {
      path = path.replace("{" + one.getKey() + "}", one.getValue());
    }
    event.setRawPath(path);
    event.getRequestContext().getHttp().setPath(path);
  }

  APIGatewayV2HTTPEvent event() {
    return event;
  }
}
