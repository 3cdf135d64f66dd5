package org.mashang.portal;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.mashang.platform.environment.BucketOrigin;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;
import org.mashang.platform.log.CallLog;

/** {@code GET /} and everything below it that is no other function's: pages and their assets. */
public final class PortalPages
    implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

  private final Site site;
  private final SecurityHeaders security;

  public PortalPages() {
    this(
        Site.fromClassPath(),
        new SecurityHeaders(BucketOrigin.of(Environment.read(Variable.FILES_BUCKET))));
  }

  PortalPages(Site site, SecurityHeaders security) {
    this.site = site;
    this.security = security;
  }

  @Override
  public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
    var log = CallLog.begin("PortalPages", context.getAwsRequestId(), event.getRouteKey());
    var response = respond(event);
    log.end(response.getStatusCode());
    return response;
  }

  private APIGatewayV2HTTPResponse respond(APIGatewayV2HTTPEvent event) {
    var method = event.getRequestContext().getHttp().getMethod();
    if (!method.equals("GET") && !method.equals("HEAD")) {
      return answer(405, Map.of("allow", "GET, HEAD"));
    }
    var asked = headers(event);
    var found = site.at(event.getRawPath());
    var content = found.content();
    boolean gzip =
        content.worthCompressing() && acceptsGzip(asked.getOrDefault("accept-encoding", ""));
    var headers = new LinkedHashMap<String, String>();
    headers.put("cache-control", found.keep().cacheControl());
    headers.put("vary", "accept-encoding");
    headers.put("etag", content.tag(gzip));
    if (found.status() == 200
        && matches(asked.getOrDefault("if-none-match", ""), content.tag(gzip))) {
      return answer(304, headers);
    }
    headers.put("content-type", content.type().value());
    if (gzip) {
      headers.put("content-encoding", "gzip");
    }
    var response = answer(found.status(), headers);
    if (method.equals("GET") && gzip) {
      response.setIsBase64Encoded(true);
      response.setBody(Base64.getEncoder().encodeToString(content.gzip()));
    } else if (method.equals("GET")) {
      response.setBody(new String(content.plain(), StandardCharsets.UTF_8));
    }
    return response;
  }

  private static Map<String, String> headers(APIGatewayV2HTTPEvent event) {
    return event.getHeaders() == null ? Map.of() : event.getHeaders();
  }

  /** Whether gzip is named and not refused by {@code q=0}. */
  private static boolean acceptsGzip(String accepted) {
    return Arrays.stream(accepted.toLowerCase(Locale.ROOT).split(",", -1))
        .map(coding -> coding.replace(" ", ""))
        .anyMatch(coding -> coding.matches("(gzip|\\*)(;q=(?!0(\\.0*)?$).*)?"));
  }

  private static boolean matches(String ifNoneMatch, String tag) {
    return Arrays.stream(ifNoneMatch.split(",", -1))
        .map(String::strip)
        .anyMatch(one -> one.equals("*") || one.replaceFirst("^W/", "").equals(tag));
  }

  private APIGatewayV2HTTPResponse answer(int status, Map<String, String> headers) {
    var all = new LinkedHashMap<>(security.asMap());
    all.putAll(headers);
    return APIGatewayV2HTTPResponse.builder().withStatusCode(status).withHeaders(all).build();
  }
}
