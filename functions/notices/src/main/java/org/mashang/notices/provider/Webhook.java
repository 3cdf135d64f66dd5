package org.mashang.notices.provider;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.net.URI;
import java.security.MessageDigest;
import java.time.InstantSource;
import java.util.Map;
import org.mashang.platform.json.Json;

/**
 * A city's own gateway: it gets the message as JSON, signed. The signature is the HMAC-SHA256 under
 * the shared secret of the second of the epoch, a dot and the body, in hexadecimal. Any answer from
 * 200 to 299 means taken; {@code receipt} in it is kept. Another from 400 to 499 but 408, 425 and
 * 429 means that it does not want the message; the rest is tried again.
 *
 * <p>What reached people it may say later, signed in the same way.
 */
final class Webhook implements Provider {

  private final Post post = new Post();
  private final String name;
  private final URI url;
  private final byte[] secret;
  private final InstantSource clock;

  Webhook(String name, URI url, String secret, InstantSource clock) {
    this.name = name;
    this.url = url;
    this.secret = Hmac.bytes(secret);
    this.clock = clock;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public boolean reports() {
    return true;
  }

  /** Whether a request to us has been signed with its secret. */
  boolean signed(String second, String body, String signature) {
    return MessageDigest.isEqual(Hmac.bytes(signature(second, body)), Hmac.bytes(signature));
  }

  private String signature(String second, String body) {
    return "v1=" + Hmac.hex(Hmac.of(secret, second + "." + body));
  }

  @Override
  public Answer send(Outgoing message) {
    String body =
        JsonNodeFactory.instance
            .objectNode()
            .put("id", message.id())
            .put("channel", message.channel().name())
            .put("to", message.to())
            .put("subject", message.words().subject())
            .put("text", message.words().text())
            .toString();
    String second = Long.toString(clock.instant().getEpochSecond());
    Post.Got got =
        post.send(
            url,
            Map.of(
                "content-type",
                "application/json",
                "idempotency-key",
                message.id(),
                "mashang-timestamp",
                second,
                "mashang-signature",
                signature(second, body)),
            body);
    return Post.byStatus(got)
        .orElseGet(() -> Answer.taken("HTTP_" + got.status(), receipt(got.body())));
  }

  /** A gateway need not answer anything. */
  private static String receipt(String body) {
    try {
      JsonNode receipt = Json.tree(body).path("receipt");
      return receipt.isTextual() && receipt.asText().length() <= 100 ? receipt.asText() : "";
    } catch (JsonProcessingException e) {
      return "";
    }
  }
}
