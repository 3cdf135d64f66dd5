package org.mashang.local.workers;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * Lambda's Runtime API for one worker: the worker asks for its next call, and brings back what the
 * function answered.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html">Runtime API</a>
 */
final class RuntimeApi implements AutoCloseable {

  /** What a worker's requests mean. */
  interface Listener {

    /**
     * The worker is free; waits for its next call.
     *
     * @return null when there will be none
     */
    @Nullable Delivery next() throws InterruptedException;

    void answered(String id, byte[] payload);

    void failed(String id, String type, byte[] payload);

    void failedToStart(String type, byte[] payload);
  }

  /**
   * A call as it is handed to the worker.
   *
   * @param deadline in milliseconds since 1970, by the machine's clock
   */
  record Delivery(Invocation invocation, String arn, long deadline) {}

  private static final String VERSION = "/2018-06-01/runtime/";

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Listener listener;

  private RuntimeApi(HttpServer server, Listener listener) {
    this.server = server;
    this.listener = listener;
  }

  static RuntimeApi start(Listener listener) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    RuntimeApi api = new RuntimeApi(server, listener);
    server.setExecutor(api.threads);
    server.createContext(VERSION, api::handle);
    server.start();
    return api;
  }

  /** Host and port, as {@code AWS_LAMBDA_RUNTIME_API} says it. */
  String address() {
    return "127.0.0.1:" + server.getAddress().getPort();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath().substring(VERSION.length());
      if (path.equals("invocation/next")) {
        next(exchange);
        return;
      }
      byte[] body = exchange.getRequestBody().readAllBytes();
      String type =
          Objects.requireNonNullElse(
              exchange.getRequestHeaders().getFirst("Lambda-Runtime-Function-Error-Type"),
              "Runtime.Unknown");
      if (path.equals("init/error")) {
        listener.failedToStart(type, body);
      } else if (path.endsWith("/response")) {
        listener.answered(id(path), body);
      } else if (path.endsWith("/error")) {
        listener.failed(id(path), type, body);
      } else {
        exchange.sendResponseHeaders(404, -1);
        return;
      }
      exchange.sendResponseHeaders(202, -1);
    }
  }

  private void next(HttpExchange exchange) throws IOException {
    Delivery delivery;
    try {
      delivery = listener.next();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return;
    }
    if (delivery == null) {
      exchange.sendResponseHeaders(410, -1);
      return;
    }
    Headers headers = exchange.getResponseHeaders();
    headers.set("Content-Type", "application/json");
    headers.set("Lambda-Runtime-Aws-Request-Id", delivery.invocation().id());
    headers.set("Lambda-Runtime-Invoked-Function-Arn", delivery.arn());
    headers.set("Lambda-Runtime-Deadline-Ms", Long.toString(delivery.deadline()));
    headers.set("Lambda-Runtime-Trace-Id", "Root=1-00000000-000000000000000000000000");
    byte[] payload = delivery.invocation().payload();
    exchange.sendResponseHeaders(200, payload.length);
    exchange.getResponseBody().write(payload);
  }

  private static String id(String path) {
    return path.substring("invocation/".length(), path.lastIndexOf('/'));
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
