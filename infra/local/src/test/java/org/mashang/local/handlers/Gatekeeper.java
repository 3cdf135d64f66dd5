package org.mashang.local.handlers;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.List;
import java.util.Map;

/** Lets in who says the word. */
public final class Gatekeeper implements RequestHandler<Map<String, Object>, Map<String, Object>> {

  @Override
  public Map<String, Object> handleRequest(Map<String, Object> event, Context context) {
    boolean known = List.of("Bearer sesame").equals(event.get("identitySource"));
    return Map.of("isAuthorized", known, "context", Map.of("sub", "ali", "roles", "CLERK HEAD"));
  }
}
