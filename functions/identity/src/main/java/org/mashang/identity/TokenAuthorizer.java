package org.mashang.identity;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;
import org.mashang.platform.token.TokenVerifier;

/**
 * Says for API Gateway whose a token is (Lambda authorizer, payload 2.0, simple answers). The
 * gateway's own JWT authorizer knows no ES256, and an EC key is what KMS signs fastest with.
 *
 * <p>The event is read as a plain map: its class in the events library needs a date library that
 * nothing else needs.
 */
public final class TokenAuthorizer
    implements RequestHandler<Map<String, Object>, Map<String, Object>> {

  private static final List<String> HANDED_ON =
      List.of("sub", "name", "roles", "organ", "staff", "hall", "caseId", "party", "person");
  private static final String BEARER = "bearer ";

  private final TokenVerifier verifier;

  public TokenAuthorizer() {
    this(
        TokenVerifier.from(
            Environment.read(Variable.TOKEN_KEY, Variable.TOKEN_ISSUER, Variable.TOKEN_AUDIENCE),
            Clients.ofLambda()));
  }

  TokenAuthorizer(TokenVerifier verifier) {
    this.verifier = verifier;
  }

  @Override
  public Map<String, Object> handleRequest(Map<String, Object> event, Context context) {
    Optional<Map<String, Object>> claims =
        bearer(event).flatMap(token -> now(event).flatMap(at -> verifier.verify(token, at)));
    return claims.isPresent()
        ? Map.of("isAuthorized", true, "context", handedOn(claims.get()))
        : Map.of("isAuthorized", false);
  }

  private static Optional<String> bearer(Map<String, Object> event) {
    return event.get("headers") instanceof Map<?, ?> headers
            && headers.get("authorization") instanceof String header
            && header.regionMatches(true, 0, BEARER, 0, BEARER.length())
        ? Optional.of(header.substring(BEARER.length()).strip())
        : Optional.empty();
  }

  /** The event's own time; without one nobody is let in. */
  private static Optional<Instant> now(Map<String, Object> event) {
    return event.get("requestContext") instanceof Map<?, ?> request
            && request.get("timeEpoch") instanceof Number millis
        ? Optional.of(Instant.ofEpochMilli(millis.longValue()))
        : Optional.empty();
  }

  /** The gateway hands texts on; a list becomes one, separated by commas. */
  private static Map<String, Object> handedOn(Map<String, Object> claims) {
    Map<String, Object> context = new HashMap<>();
    for (String name : HANDED_ON) {
      Object value = claims.get(name);
      if (value instanceof Collection<?> list) {
        context.put(name, list.stream().map(Object::toString).collect(Collectors.joining(",")));
      } else if (value != null) {
        context.put(name, value.toString());
      }
    }
    return context;
  }
}
