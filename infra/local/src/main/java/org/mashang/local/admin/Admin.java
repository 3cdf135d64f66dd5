package org.mashang.local.admin;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.mashang.local.time.CityClock;
import org.mashang.local.workers.FunctionPool;
import org.mashang.local.workers.Functions;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/**
 * The operator's side door, on loopback only: is it up, what is running, call a function, end a
 * worker as a fault would, and move a simulated clock.
 */
public final class Admin implements AutoCloseable {

  /** Moves the clock; what falls due on the way is handled when it returns. */
  public interface Mover {

    /**
     * @return how many events were fired
     */
    int moveTo(OffsetDateTime then, boolean onlyLast) throws InterruptedException;
  }

  private static final String ROOT = "/_local/";
  private static final String CALL = "POST functions/";

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final ObjectMapper json = new ObjectMapper();
  private final Functions functions;
  private final DirectCall directCall;
  private final CityClock clock;
  private final Mover mover;
  private final Supplier<List<String>> queues;
  private final SqsClient sqs;

  private Admin(
      HttpServer server,
      Functions functions,
      CityClock clock,
      Mover mover,
      Supplier<List<String>> queues,
      SqsClient sqs) {
    this.server = server;
    this.functions = functions;
    this.directCall = new DirectCall(functions);
    this.clock = clock;
    this.mover = mover;
    this.queues = queues;
    this.sqs = sqs;
  }

  /**
   * Opens it.
   *
   * @param port 0 takes a free one
   * @param queues names of the queues whose depth is shown
   */
  public static Admin open(
      int port,
      Functions functions,
      CityClock clock,
      Mover mover,
      Supplier<List<String>> queues,
      SqsClient sqs) {
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
      Admin admin = new Admin(server, functions, clock, mover, queues, sqs);
      server.setExecutor(admin.threads);
      server.createContext(ROOT, admin::handle);
      server.start();
      return admin;
    } catch (BindException e) {
      throw new IllegalStateException("port " + port + " is taken by another program", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public int port() {
    return server.getAddress().getPort();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String what =
          exchange.getRequestMethod()
              + " "
              + exchange.getRequestURI().getPath().substring(ROOT.length());
      if (what.startsWith(CALL)) {
        directCall.handle(exchange, what.substring(CALL.length()));
        return;
      }
      JsonNode body = body(exchange);
      ObjectNode answer = json.createObjectNode();
      int status = answer(what, body, answer);
      byte[] bytes = answer.toString().getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(status, bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  private JsonNode body(HttpExchange exchange) throws IOException {
    try {
      return json.readTree(exchange.getRequestBody().readAllBytes());
    } catch (JsonProcessingException e) {
      return json.missingNode();
    }
  }

  private int answer(String what, JsonNode body, ObjectNode answer) {
    if (what.equals("GET health")) {
      answer.put("status", "up");
      return 200;
    }
    if (what.equals("GET state")) {
      state(answer);
      return 200;
    }
    if (what.equals("GET clock") && clock.simulated()) {
      answer.put("now", clock.instant().toString());
      return 200;
    }
    if (what.equals("PUT clock") && clock.simulated()) {
      return move(body, answer);
    }
    if (what.startsWith("POST workers/") && what.endsWith("/kill")) {
      return kill(what.substring("POST workers/".length(), what.lastIndexOf('/')), body, answer);
    }
    answer.put("message", "Not Found");
    return 404;
  }

  private int move(JsonNode body, ObjectNode answer) {
    try {
      OffsetDateTime then = OffsetDateTime.parse(body.path("now").asText());
      int fired = mover.moveTo(then, body.path("schedules").asText("each").equals("last"));
      answer.put("now", clock.instant().toString()).put("fired", fired);
      return 200;
    } catch (DateTimeException e) {
      answer.put("message", "now is a time with its offset, as 2026-03-02T09:00:00+08:00");
      return 400;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      answer.put("message", "stopping");
      return 503;
    }
  }

  private int kill(String function, JsonNode body, ObjectNode answer) {
    try {
      List<Long> ended = functions.of(function).kill(body.path("all").asBoolean(false));
      ended.forEach(answer.putArray("killed")::add);
      return 200;
    } catch (IllegalArgumentException e) {
      answer.put("message", e.getMessage());
      return 404;
    }
  }

  private void state(ObjectNode answer) {
    answer.put("now", clock.instant().toString()).put("simulatedClock", clock.simulated());
    ObjectNode all = answer.putObject("functions");
    for (FunctionPool pool : functions.all()) {
      FunctionPool.Figures figures = pool.figures();
      all.putObject(pool.function().name())
          .put("workers", figures.workers())
          .put("busy", figures.busy())
          .put("waiting", figures.waiting())
          .put("calls", figures.calls())
          .put("failures", figures.failures());
    }
    ObjectNode depths = answer.putObject("queues");
    for (String queue : queues.get()) {
      String url = sqs.getQueueUrl(ask -> ask.queueName(queue)).queueUrl();
      var attributes =
          sqs.getQueueAttributes(
                  ask ->
                      ask.queueUrl(url)
                          .attributeNames(
                              QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES,
                              QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES_NOT_VISIBLE))
              .attributesAsStrings();
      depths
          .putObject(queue)
          .put(
              "visible",
              Integer.parseInt(attributes.getOrDefault("ApproximateNumberOfMessages", "0")))
          .put(
              "inFlight",
              Integer.parseInt(
                  attributes.getOrDefault("ApproximateNumberOfMessagesNotVisible", "0")));
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
