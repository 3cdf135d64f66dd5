package org.mashang.notices.provider;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.InstantSource;
import org.mashang.platform.json.Json;

/**
 * A recipient's own server: address and secret are what the recipient asked to be told by, as
 * {@code {"url":…,"secret":…}}. It speaks as {@link Webhook} does, and never into our own network.
 *
 * <p>A recipient's server that is away says nothing of the others', so no breaker keeps notices
 * from all of them.
 */
final class OwnWebhook implements Provider {

  static final String NAME = "recipient-webhook";

  private final boolean inside;
  private final InstantSource clock;

  /**
   * @param inside whether addresses inside are asked as well: on one machine, for trying
   */
  OwnWebhook(boolean inside, InstantSource clock) {
    this.inside = inside;
    this.clock = clock;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public boolean shared() {
    return false;
  }

  @Override
  public Answer send(Outgoing message) {
    URI url;
    String secret;
    try {
      JsonNode to = Json.tree(message.to());
      url = URI.create(to.path("url").asText());
      secret = to.path("secret").asText();
    } catch (JsonProcessingException | IllegalArgumentException e) {
      return Answer.refused("BAD_ADDRESS");
    }
    if (secret.isEmpty()) {
      return Answer.refused("BAD_ADDRESS");
    }
    try {
      if (!inside && !PublicAddress.safe(url)) {
        return Answer.refused("NOT_PUBLIC");
      }
    } catch (UnknownHostException e) {
      return Answer.failed("UNREACHABLE");
    }
    Outgoing plain = new Outgoing(message.id(), message.channel(), "", message.words());
    return new Webhook(NAME, url, secret, clock).send(plain);
  }
}
