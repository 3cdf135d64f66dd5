package org.mashang.local.admin;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.mashang.local.workers.FunctionPool;
import org.mashang.local.workers.Functions;
import org.mashang.local.workers.Outcome;

/**
 * Calls a function with an event as it is and waits for its answer, as {@code aws lambda invoke}
 * does. A function that failed is told by a header, since Lambda answers 200 then too.
 */
final class DirectCall {

  private static final String FAILED = "X-Amz-Function-Error";

  /** What Lambda takes for a call that somebody waits for. */
  private static final int LARGEST = 6 * 1024 * 1024;

  private final Functions functions;
  private final ObjectMapper json = new ObjectMapper();

  DirectCall(Functions functions) {
    this.functions = functions;
  }

  void handle(HttpExchange exchange, String function) throws IOException {
    // only pages of browsers say where they come from; none of them has business here
    if (exchange.getRequestHeaders().containsKey("Origin")) {
      refuse(exchange, 403, "no call from a page");
      return;
    }
    byte[] event = exchange.getRequestBody().readNBytes(LARGEST + 1);
    if (event.length > LARGEST) {
      refuse(exchange, 413, "an event has at most 6 MB");
    } else if (event.length == 0) {
      call(exchange, function, "{}".getBytes(StandardCharsets.UTF_8));
    } else if (isJson(event)) {
      call(exchange, function, event);
    } else {
      refuse(exchange, 400, "the body is an event in JSON");
    }
  }

  private boolean isJson(byte[] event) throws IOException {
    try {
      return !json.readTree(event).isMissingNode();
    } catch (JsonProcessingException e) {
      return false;
    }
  }

  private void call(HttpExchange exchange, String name, byte[] event) throws IOException {
    FunctionPool function;
    try {
      function = functions.of(name);
    } catch (IllegalArgumentException e) {
      refuse(exchange, 404, String.valueOf(e.getMessage()));
      return;
    }
    switch (function.invoke(event).join()) {
      case Outcome.Answered answered -> send(exchange, 200, answered.payload());
      case Outcome.Failed failed when failed.type().equals("TooManyRequestsException") ->
          send(exchange, 429, failed.payload());
      case Outcome.Failed failed -> {
        exchange.getResponseHeaders().set(FAILED, "Unhandled");
        send(exchange, 200, failed.payload());
      }
    }
  }

  private void refuse(HttpExchange exchange, int status, String message) throws IOException {
    send(
        exchange,
        status,
        json.createObjectNode()
            .put("message", message)
            .toString()
            .getBytes(StandardCharsets.UTF_8));
  }

  private static void send(HttpExchange exchange, int status, byte[] answer) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, answer.length == 0 ? -1 : answer.length);
    exchange.getResponseBody().write(answer);
  }
}
