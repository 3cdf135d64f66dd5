package org.mashang.platform.http;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mashang.casework.Actor;
import org.mashang.casework.Role;

/**
 * Who calls, by the token that API Gateway's authorizer has checked.
 *
 * @param subject the token's {@code sub}: stable, no ID number
 * @param roles in what capacities the caller may act; never empty
 * @param claims every claim, as text
 */
public record Caller(String subject, Set<Role> roles, Map<String, String> claims) {

  public Caller {
    roles = Set.copyOf(roles);
    claims = Map.copyOf(claims);
  }

  /** The caller of an event, if a token came with it. */
  static Optional<Caller> of(APIGatewayV2HTTPEvent event) {
    APIGatewayV2HTTPEvent.RequestContext context = event.getRequestContext();
    if (context == null || context.getAuthorizer() == null) {
      return Optional.empty();
    }
    APIGatewayV2HTTPEvent.RequestContext.Authorizer authorizer = context.getAuthorizer();
    Map<String, String> claims = new HashMap<>();
    if (authorizer.getLambda() != null) {
      authorizer.getLambda().forEach((name, value) -> put(claims, name, value));
    }
    if (authorizer.getJwt() != null && authorizer.getJwt().getClaims() != null) {
      authorizer.getJwt().getClaims().forEach((name, value) -> put(claims, name, value));
    }
    String subject = claims.get("sub");
    Set<Role> roles = roles(claims.getOrDefault("roles", ""));
    return subject == null || roles.isEmpty()
        ? Optional.empty()
        : Optional.of(new Caller(subject, roles, claims));
  }

  public boolean has(Role role) {
    return roles.contains(role);
  }

  /** A claim, unless it is absent or empty. */
  public Optional<String> claim(String name) {
    return Optional.ofNullable(claims.get(name)).filter(value -> !value.isEmpty());
  }

  /** The organ the caller acts for. */
  public Optional<String> organ() {
    return claim("organ");
  }

  /** By what an organ's own lists know the caller, for example a roster of notaries. */
  public Optional<String> staff() {
    return claim("staff");
  }

  /** The hall whose code opened the session. */
  public Optional<String> hall() {
    return claim("hall");
  }

  /** The one case a case pass opens. */
  public Optional<String> caseId() {
    return claim("caseId");
  }

  /** Which party of that case the caller is. */
  public Optional<String> party() {
    return claim("party");
  }

  /** Keyed hash of the caller's ID number, where it has been checked. */
  public Optional<String> person() {
    return claim("person");
  }

  /**
   * The caller in one of its capacities.
   *
   * @throws Problem.Raised 403 if the caller has none of these roles
   */
  public Actor as(Role... allowed) {
    for (Role role : allowed) {
      if (has(role)) {
        return new Actor(subject, claim("name").orElse("申请人"), role, claims.get("organ"));
      }
    }
    throw Problem.forbidden().raise();
  }

  private static void put(Map<String, String> claims, String name, Object value) {
    if (value != null) {
      claims.put(name, value.toString());
    }
  }

  /** API Gateway writes a list of claims as {@code [A B]}; an authorizer of ours as {@code A,B}. */
  private static Set<Role> roles(String claim) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    Set<String> named =
        new HashSet<>(Arrays.asList(claim.replaceAll("[\\[\\]\"]", " ").strip().split("[\\s,]+")));
    Arrays.stream(Role.values())
        .filter(role -> role != Role.SYSTEM && named.contains(role.name()))
        .forEach(roles::add);
    return roles;
  }
}
