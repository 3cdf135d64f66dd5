package org.mashang.local.gateway;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mashang.emulator.template.Region;
import org.mashang.local.declared.DeclaredRoute;

/**
 * The events that a function gets from an HTTP API: payload format 2.0.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html">Lambda
 *     integrations</a>
 */
final class HttpEvents {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("dd/MMM/yyyy:HH:mm:ss Z", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final ObjectMapper json = new ObjectMapper();

  /**
   * The event for a route's function.
   *
   * @param authorizer what the authorizer says about the caller; null if nobody was asked
   */
  byte[] request(Request request, RouteTable.Match match, @Nullable JsonNode authorizer) {
    ObjectNode event = common(request, match);
    ObjectNode context = (ObjectNode) event.get("requestContext");
    if (authorizer != null) {
      context.putObject("authorizer").set("lambda", authorizer);
    }
    if (request.body().length > 0) {
      boolean text = text(request.header("content-type"));
      event.put(
          "body",
          text
              ? new String(request.body(), StandardCharsets.UTF_8)
              : Base64.getEncoder().encodeToString(request.body()));
      event.put("isBase64Encoded", !text);
    } else {
      event.put("isBase64Encoded", false);
    }
    return bytes(event);
  }

  /** The event for an authorizer. */
  byte[] authorization(Request request, RouteTable.Match match, List<String> identity) {
    ObjectNode event = common(request, match);
    DeclaredRoute route = match.route();
    event.put("type", "REQUEST");
    event.put(
        "routeArn", Region.arn("execute-api", "local/$default/" + route.method() + request.path()));
    identity.forEach(event.putArray("identitySource")::add);
    return bytes(event);
  }

  private ObjectNode common(Request request, RouteTable.Match match) {
    ObjectNode event = json.createObjectNode();
    event.put("version", "2.0");
    event.put("routeKey", match.route().key());
    event.put("rawPath", request.path());
    event.put("rawQueryString", request.query());
    if (!request.cookies().isEmpty()) {
      request.cookies().forEach(event.putArray("cookies")::add);
    }
    put(event.putObject("headers"), request.headers());
    Map<String, String> query = QueryString.parameters(request.query());
    if (!query.isEmpty()) {
      put(event.putObject("queryStringParameters"), query);
    }
    if (!match.parameters().isEmpty()) {
      put(event.putObject("pathParameters"), match.parameters());
    }
    event.set("requestContext", context(request, match.route()));
    return event;
  }

  private ObjectNode context(Request request, DeclaredRoute route) {
    ObjectNode context = json.createObjectNode();
    context.put("accountId", Region.ACCOUNT);
    context.put("apiId", "local");
    String host = request.header("host");
    context.put("domainName", host.replaceFirst(":[0-9]+$", ""));
    context.put("domainPrefix", "local");
    context
        .putObject("http")
        .put("method", request.method())
        .put("path", request.path())
        .put("protocol", request.protocol())
        .put("sourceIp", request.sourceAddress())
        .put("userAgent", request.header("user-agent"));
    context.put("requestId", request.id());
    context.put("routeKey", route.key());
    context.put("stage", "$default");
    context.put("time", TIME.format(request.at()));
    context.put("timeEpoch", request.at().toEpochMilli());
    return context;
  }

  private static void put(ObjectNode node, Map<String, String> values) {
    values.forEach(node::put);
  }

  private byte[] bytes(ObjectNode event) {
    try {
      return json.writeValueAsBytes(event);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Bodies that are passed on as text; all others go in Base64. */
  private static boolean text(String contentType) {
    String type = contentType.toLowerCase(Locale.ROOT).replaceFirst(";.*", "").trim();
    return type.startsWith("text/")
        || type.equals("application/json")
        || type.endsWith("+json")
        || type.equals("application/xml")
        || type.equals("application/javascript");
  }
}
