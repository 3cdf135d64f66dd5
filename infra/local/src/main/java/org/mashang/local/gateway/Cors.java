package org.mashang.local.gateway;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mashang.local.declared.DeclaredCors;

/**
 * Cross-origin answers of an HTTP API that declares them: preflights are answered by the gateway,
 * and what functions say about origins is replaced.
 */
final class Cors {

  private final DeclaredCors declared;

  Cors(DeclaredCors declared) {
    this.declared = declared;
  }

  /** The answer to a preflight, which no function sees. */
  Reply preflight(Request request) {
    Map<String, String> headers = new LinkedHashMap<>();
    if (allows(request.header("origin"))) {
      headers.putAll(origin(request.header("origin")));
      put(headers, "access-control-allow-methods", declared.methods());
      put(headers, "access-control-allow-headers", declared.headers());
      Integer maxAge = declared.maxAge();
      if (maxAge != null) {
        headers.put("access-control-max-age", maxAge.toString());
      }
    }
    return new Reply(204, headers, List.of(), new byte[0]);
  }

  /** An answer with what the gateway says about origins, and nothing else about them. */
  Reply applied(Request request, Reply reply) {
    Map<String, String> headers = new LinkedHashMap<>();
    reply
        .headers()
        .forEach(
            (name, value) -> {
              if (!name.toLowerCase(Locale.ROOT).startsWith("access-control-")) {
                headers.put(name, value);
              }
            });
    if (allows(request.header("origin"))) {
      headers.putAll(origin(request.header("origin")));
      put(headers, "access-control-expose-headers", declared.exposed());
    }
    return new Reply(reply.status(), headers, reply.cookies(), reply.body());
  }

  private boolean allows(String origin) {
    return !origin.isEmpty()
        && declared.origins().stream()
            .anyMatch(
                allowed ->
                    allowed.equals("*")
                        || allowed.equals(origin)
                        || (allowed.endsWith("://*")
                            && origin.startsWith(allowed.substring(0, allowed.length() - 1))));
  }

  private Map<String, String> origin(String origin) {
    Map<String, String> headers = new LinkedHashMap<>();
    boolean any = declared.origins().contains("*");
    headers.put("access-control-allow-origin", any ? "*" : origin);
    if (!any) {
      headers.put("vary", "origin");
    }
    if (declared.credentials()) {
      headers.put("access-control-allow-credentials", "true");
    }
    return headers;
  }

  private static void put(Map<String, String> headers, String name, List<String> values) {
    if (!values.isEmpty()) {
      headers.put(name, String.join(",", values));
    }
  }
}
