package org.mashang.portal;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** Asks the pages as a browser behind API Gateway does. */
final class Browser {
  private final PortalPages pages =
      new PortalPages(Site.fromClassPath(), new SecurityHeaders("https://files.example"));

  APIGatewayV2HTTPResponse get(String path) {
    return send("GET", path, Map.of());
  }

  APIGatewayV2HTTPResponse send(String method, String path, Map<String, String> headers) {
    var http = new APIGatewayV2HTTPEvent.RequestContext.Http();
    http.setMethod(method);
    http.setPath(path);
    var context = new APIGatewayV2HTTPEvent.RequestContext();
    context.setHttp(http);
    var event = new APIGatewayV2HTTPEvent();
    event.setRawPath(path);
    event.setHeaders(headers);
    event.setRequestContext(context);
    return pages.handleRequest(event, new OneCall());
  }

  /** Hands an event of the repository's {@code events/portal} to the handler, as it is. */
  APIGatewayV2HTTPResponse trigger(String name) throws IOException {
    var file = Path.of("../../events/portal/PortalPages." + name + ".json");
    var json =
        new ObjectMapper().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);
    return pages.handleRequest(
        json.readValue(file.toFile(), APIGatewayV2HTTPEvent.class), new OneCall());
  }

  static String text(APIGatewayV2HTTPResponse response) throws IOException {
    if (!response.getIsBase64Encoded()) {
      return response.getBody();
    }
    var bytes = Base64.getDecoder().decode(response.getBody());
    try (var gzip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return new String(gzip.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
