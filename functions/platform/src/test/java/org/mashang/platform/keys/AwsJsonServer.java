package org.mashang.platform.keys;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.mashang.platform.environment.Clients;

/**
 * Speaks the JSON protocol of KMS and Secrets Manager: {@code X-Amz-Target}, errors, throttling.
 */
public final class AwsJsonServer implements AutoCloseable {

  /** An error as the service words it. */
  public static final class Failure extends RuntimeException {
    private final int status;

    public Failure(int status, String type) {
      super(type);
      this.status = status;
    }
  }

  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpServer server;
  private final Map<String, Function<JsonNode, ObjectNode>> actions = new ConcurrentHashMap<>();
  private final AtomicInteger throttled = new AtomicInteger();
  private final AtomicInteger calls = new AtomicInteger();

  public AwsJsonServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  /** What an action answers, for example {@code TrentService.Decrypt}. */
  public AwsJsonServer on(String target, Function<JsonNode, ObjectNode> action) {
    actions.put(target, action);
    return this;
  }

  /** Throttles the next calls. */
  public void throttle(int calls) {
    throttled.set(calls);
  }

  public int calls() {
    return calls.get();
  }

  public static ObjectNode object() {
    return JSON.createObjectNode();
  }

  public Clients clients() {
    String url = "http://127.0.0.1:" + server.getAddress().getPort();
    return Clients.of(
        Map.of(
            "AWS_REGION", "cn-north-1",
            "AWS_ACCESS_KEY_ID", "key",
            "AWS_SECRET_ACCESS_KEY", "secret",
            "AWS_SESSION_TOKEN", "session",
            "AWS_ENDPOINT_URL", url));
  }

  private void answer(HttpExchange exchange) throws IOException {
    calls.incrementAndGet();
    int status = 200;
    ObjectNode body;
    try (exchange) {
      JsonNode asked = JSON.readTree(exchange.getRequestBody());
      if (throttled.getAndUpdate(n -> Math.max(0, n - 1)) > 0) {
        status = 400;
        body = object().put("__type", "ThrottlingException").put("message", "slow down");
      } else {
        try {
          body = actions.get(exchange.getRequestHeaders().getFirst("X-Amz-Target")).apply(asked);
        } catch (Failure e) {
          status = e.status;
          body = object().put("__type", e.getMessage()).put("message", "no");
        }
      }
      byte[] bytes = JSON.writeValueAsBytes(body);
      exchange.getResponseHeaders().set("Content-Type", "application/x-amz-json-1.1");
      exchange.sendResponseHeaders(status, bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
