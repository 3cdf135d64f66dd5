package org.mashang.local.declared;

import java.time.Duration;
import java.util.List;

/**
 * A Lambda authorizer of the HTTP API, payload 2.0 with simple answers.
 *
 * @param headers whose values say who is calling; a call without one of them is unauthorized
 * @param remember how long an answer holds for the same values
 */
public record DeclaredAuthorizer(
    String name, String function, List<String> headers, List<String> queries, Duration remember) {}
