package org.mashang.notices.provider;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.mashang.platform.json.Json;

/** WeChat's two interfaces for subscription messages, on this machine. */
final class WeChatServer implements AutoCloseable {

  private final HttpServer server;
  private final List<JsonNode> got = new ArrayList<>();
  private int asked;
  private String good = "";
  private int tokenError;
  private int error;
  private @Nullable String answer;
  private boolean sleeps;

  WeChatServer() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/cgi-bin/stable_token", this::token);
    server.createContext("/cgi-bin/message/subscribe/send", this::message);
    server.start();
  }

  String url() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  /** How often a token was asked for. */
  synchronized int asked() {
    return asked;
  }

  /** The messages that were taken. */
  synchronized List<JsonNode> got() {
    return List.copyOf(got);
  }

  /** No token of before is good any more. */
  synchronized void forgetsTokens() {
    good = "";
  }

  synchronized void refusesTokens(int code) {
    tokenError = code;
  }

  synchronized void says(int code) {
    error = code;
  }

  synchronized void answers(String text) {
    answer = text;
  }

  synchronized void sleeps() {
    sleeps = true;
  }

  private void token(HttpExchange exchange) throws IOException {
    JsonNode ask = Json.tree(body(exchange));
    String said;
    synchronized (this) {
      asked++;
      boolean known =
          ask.path("appid").asText().equals("wx1")
              && ask.path("secret").asText().equals("s")
              && ask.path("grant_type").asText().equals("client_credential");
      if (tokenError != 0 || !known) {
        said = "{\"errcode\":%d,\"errmsg\":\"invalid\"}".formatted(known ? tokenError : 40125);
      } else {
        if (good.isEmpty() || ask.path("force_refresh").asBoolean()) {
          good = "token+/=" + asked;
        }
        said = "{\"access_token\":\"%s\",\"expires_in\":7200}".formatted(good);
      }
    }
    say(exchange, said);
  }

  private void message(HttpExchange exchange) throws IOException {
    JsonNode message = Json.tree(body(exchange));
    String said;
    boolean slow;
    synchronized (this) {
      slow = sleeps;
      String token = exchange.getRequestURI().getQuery().substring("access_token=".length());
      int code = good.isEmpty() || !token.equals(good) ? 40001 : error;
      said = answer;
      if (said == null) {
        said = "{\"errcode\":%d,\"errmsg\":\"said\",\"msgid\":2258}".formatted(code);
        if (code == 0) {
          got.add(message);
        }
      }
    }
    if (slow) {
      try {
        Thread.sleep(14_000);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    say(exchange, said);
  }

  private static String body(HttpExchange exchange) throws IOException {
    return new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
  }

  private static void say(HttpExchange exchange, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    try (exchange) {
      exchange.sendResponseHeaders(200, bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
