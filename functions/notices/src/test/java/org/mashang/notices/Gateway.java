package org.mashang.notices;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import org.mashang.platform.json.Json;

/** A provider's server on this machine. */
public final class Gateway implements AutoCloseable {

  private final HttpServer server;
  private final List<Got> got = new ArrayList<>();
  private int status = 200;
  private String answer = "";
  private boolean drips;
  private Runnable meanwhile = () -> {};

  /** A request as it came, and the status it was answered with. */
  public record Got(Map<String, String> headers, String body, int status) {
    public String header(String name) {
      return headers.getOrDefault(name, "");
    }

    public JsonNode json() {
      try {
        return Json.tree(body);
      } catch (JsonProcessingException e) {
        throw new IllegalStateException(body, e);
      }
    }
  }

  public Gateway() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::take);
    server.start();
  }

  public String url() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  public synchronized void answers(int status, String answer) {
    this.status = status;
    this.answer = answer;
    this.drips = false;
  }

  /** A byte a second, for a long time. */
  public synchronized void drips() {
    drips = true;
  }

  /** What happens before the next request is answered. */
  public synchronized void during(Runnable meanwhile) {
    this.meanwhile = meanwhile;
  }

  public synchronized List<Got> got() {
    return List.copyOf(got);
  }

  private void take(HttpExchange exchange) throws IOException {
    Map<String, String> headers = new HashMap<>();
    exchange
        .getRequestHeaders()
        .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.getFirst()));
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    int code;
    byte[] bytes;
    boolean slowly;
    Runnable first;
    synchronized (this) {
      first = meanwhile;
      meanwhile = () -> {};
      code = status;
      got.add(new Got(headers, body, code));
      bytes = answer.getBytes(StandardCharsets.UTF_8);
      slowly = drips;
    }
    try (exchange) {
      first.run();
      if (slowly) {
        exchange.sendResponseHeaders(200, 60);
        for (int i = 0; i < 60; i++) {
          exchange.getResponseBody().write(' ');
          exchange.getResponseBody().flush();
          Thread.sleep(1_000);
        }
        return;
      }
      exchange.sendResponseHeaders(code, bytes.length == 0 ? -1 : bytes.length);
      if (bytes.length > 0) {
        exchange.getResponseBody().write(bytes);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
