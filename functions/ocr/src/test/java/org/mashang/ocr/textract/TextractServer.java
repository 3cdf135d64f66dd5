package org.mashang.ocr.textract;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import org.mashang.platform.environment.Clients;

/** Answers over HTTP as Textract does (AWS JSON 1.1): what it was given to say, in that order. */
public final class TextractServer implements AutoCloseable {

  private record Answer(int status, String body, long afterMillis) {}

  private final HttpServer server;
  private final Map<String, Deque<Answer>> answers = new HashMap<>();
  private final List<String> asked = new ArrayList<>();

  public TextractServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::handle);
    server.start();
  }

  /** The next answer to an operation; the last one is repeated. */
  public TextractServer says(String operation, int status, String body) {
    return saysLate(operation, status, body, 0);
  }

  public TextractServer saysLate(String operation, int status, String body, long afterMillis) {
    answers
        .computeIfAbsent(operation, key -> new ArrayDeque<>())
        .add(new Answer(status, body, afterMillis));
    return this;
  }

  public TextractServer fails(String operation, int status, String code) {
    return says(
        operation, status, "{\"__type\":\"" + code + "\",\"Message\":\"as the service words it\"}");
  }

  /** What was asked, an operation and its body each. */
  public synchronized List<String> asked() {
    return List.copyOf(asked);
  }

  public Clients clients() {
    return Clients.of(
        Map.of(
            "AWS_REGION", "ap-southeast-1",
            "AWS_ACCESS_KEY_ID", "mashang",
            "AWS_SECRET_ACCESS_KEY", "mashang-local-secret",
            "AWS_ENDPOINT_URL_TEXTRACT", address()));
  }

  /** Where it listens. */
  public String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  private void handle(HttpExchange exchange) throws IOException {
    String target = exchange.getRequestHeaders().getFirst("X-Amz-Target");
    String operation = target.substring(target.indexOf('.') + 1);
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    Answer answer = next(operation, body);
    try {
      Thread.sleep(answer.afterMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/x-amz-json-1.1");
    exchange.getResponseHeaders().add("x-amzn-RequestId", "6a1d2c3e-0000-4000-8000-1234567890ab");
    exchange.sendResponseHeaders(answer.status(), bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private synchronized Answer next(String operation, String body) {
    asked.add(operation + " " + body);
    Deque<Answer> left = answers.get(operation);
    return left.size() > 1 ? left.remove() : left.peek();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
