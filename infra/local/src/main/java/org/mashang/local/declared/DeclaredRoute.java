package org.mashang.local.declared;

import org.jspecify.annotations.Nullable;

/**
 * A route of the HTTP API.
 *
 * @param method upper case, or ANY
 * @param path with variables in braces, or {@code $default}
 * @param authorizer its name; null where anybody may call
 */
public record DeclaredRoute(
    String method, String path, String function, @Nullable String authorizer) {

  /** As API Gateway writes it: {@code GET /v1/cases/{caseId}}. */
  public String key() {
    return path.equals("$default") ? path : method + " " + path;
  }
}
