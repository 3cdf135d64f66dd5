package org.mashang.notices.provider;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mashang.platform.json.Json;

/**
 * The access token of a mini-program, kept until it ends ({@code stable_token}). Each worker has
 * its own; WeChat gives all of them the same one, so that none makes another's void.
 */
final class WeChatTokens {

  /** A token is not used in its last minutes. */
  private static final Duration MARGIN = Duration.ofMinutes(5);

  private final Post post = new Post();
  private final URI endpoint;
  private final String app;
  private final String secret;
  private final InstantSource clock;
  private Got kept = new Got("", null);
  private Instant until = Instant.EPOCH;

  WeChatTokens(URI endpoint, String app, String secret, InstantSource clock) {
    this.endpoint = endpoint;
    this.app = app;
    this.secret = secret;
    this.clock = clock;
  }

  /**
   * A token, or why there is none.
   *
   * @param token ready for a query
   */
  record Got(String token, Provider.@Nullable Answer failure) {

    @Override
    public String toString() {
      return "Got[" + failure + "]";
    }
  }

  /**
   * @param anew whether the one that is kept turned out to be void
   */
  synchronized Got get(boolean anew) {
    Instant now = clock.instant();
    if (!anew && now.isBefore(until)) {
      return kept;
    }
    until = Instant.EPOCH;
    String body =
        JsonNodeFactory.instance
            .objectNode()
            .put("grant_type", "client_credential")
            .put("appid", app)
            .put("secret", secret)
            .put("force_refresh", anew)
            .toString();
    Post.Got got =
        post.send(
            endpoint.resolve("/cgi-bin/stable_token"),
            Map.of("content-type", "application/json"),
            body);
    Optional<Provider.Answer> failure = Post.byStatus(got);
    // Whatever goes wrong here is about our account and not about the message
    return failure.isPresent()
        ? new Got("", Provider.Answer.failed("TOKEN_" + failure.get().code()))
        : read(got.body(), now);
  }

  private Got read(String body, Instant now) {
    try {
      JsonNode said = Json.tree(body);
      String token = said.path("access_token").asText();
      if (token.isEmpty()) {
        return new Got("", Provider.Answer.failed("TOKEN_" + said.path("errcode").asText()));
      }
      until = now.plusSeconds(said.path("expires_in").asLong()).minus(MARGIN);
      kept = new Got(URLEncoder.encode(token, StandardCharsets.UTF_8), null);
      return kept;
    } catch (JsonProcessingException e) {
      return new Got("", Provider.Answer.failed("TOKEN_NOT_UNDERSTOOD"));
    }
  }
}
