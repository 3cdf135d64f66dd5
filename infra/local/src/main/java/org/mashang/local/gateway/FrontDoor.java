package org.mashang.local.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.mashang.local.declared.Declaration;
import org.mashang.local.time.CityClock;
import org.mashang.local.workers.Functions;

/** The HTTP server before the gateway. */
public final class FrontDoor implements AutoCloseable {

  /** The largest body that API Gateway takes. */
  private static final int LARGEST = 10 * 1024 * 1024;

  /** So much more is read and thrown away, so that the sender hears the refusal. */
  private static final int DRAIN = 64 * 1024 * 1024;

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Gateway gateway;
  private final CityClock clock;
  private final PrintStream console;

  private FrontDoor(HttpServer server, Gateway gateway, CityClock clock, PrintStream console) {
    this.server = server;
    this.gateway = gateway;
    this.clock = clock;
    this.console = console;
  }

  /**
   * Opens it.
   *
   * @param port 0 takes a free one
   */
  public static FrontDoor open(
      InetAddress address,
      int port,
      Declaration declaration,
      Functions functions,
      CityClock clock,
      PrintStream console) {
    try {
      HttpServer server = HttpServer.create(new InetSocketAddress(address, port), 0);
      FrontDoor door = new FrontDoor(server, new Gateway(declaration, functions), clock, console);
      server.setExecutor(door.threads);
      server.createContext("/", door::handle);
      server.start();
      return door;
    } catch (BindException e) {
      throw new IllegalStateException("port " + port + " is taken by another program", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public int port() {
    return server.getAddress().getPort();
  }

  /** Forgets what authorizers said, because time was moved. */
  public void forgetCallers() {
    gateway.forgetCallers();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String id = UUID.randomUUID().toString();
      Reply reply;
      byte[] body = body(exchange.getRequestBody());
      if (body.length > LARGEST) {
        reply = Reply.message(413, "Request Entity Too Large");
      } else {
        try {
          reply = gateway.answer(request(exchange, id, body));
        } catch (RuntimeException e) {
          e.printStackTrace(console);
          reply = Reply.message(500, "Internal Server Error");
        }
      }
      send(exchange, id, reply);
    }
  }

  /** The body; one byte more than the largest if it is too large. */
  private static byte[] body(InputStream in) throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    in.transferTo(new Limited(body, LARGEST + 1, DRAIN));
    return body.toByteArray();
  }

  private Request request(HttpExchange exchange, String id, byte[] body) {
    Map<String, String> headers = new LinkedHashMap<>();
    List<String> cookies = new ArrayList<>();
    exchange
        .getRequestHeaders()
        .forEach(
            (name, values) -> {
              String lower = name.toLowerCase(Locale.ROOT);
              if (lower.equals("cookie")) {
                values.forEach(value -> cookies.addAll(List.of(value.split("; *", -1))));
              } else {
                headers.put(lower, String.join(",", values));
              }
            });
    String source = exchange.getRemoteAddress().getAddress().getHostAddress();
    headers.putIfAbsent("content-length", Integer.toString(body.length));
    headers.merge("x-forwarded-for", source, (before, last) -> before + ", " + last);
    headers.put("x-forwarded-port", Integer.toString(port()));
    headers.put("x-forwarded-proto", "http");
    return new Request(
        id,
        clock.instant(),
        exchange.getRequestMethod().toUpperCase(Locale.ROOT),
        QueryString.path(exchange.getRequestURI().getRawPath()),
        Objects.requireNonNullElse(exchange.getRequestURI().getRawQuery(), ""),
        headers,
        cookies,
        exchange.getProtocol(),
        source,
        body);
  }

  private static void send(HttpExchange exchange, String id, Reply reply) throws IOException {
    reply.headers().forEach((name, value) -> exchange.getResponseHeaders().add(name, value));
    reply.cookies().forEach(value -> exchange.getResponseHeaders().add("Set-Cookie", value));
    exchange.getResponseHeaders().set("apigw-requestid", id);
    exchange.getResponseHeaders().remove("Content-Length");
    boolean silent =
        exchange.getRequestMethod().equals("HEAD")
            || reply.status() == 204
            || reply.status() == 304
            || reply.body().length == 0;
    exchange.sendResponseHeaders(reply.status(), silent ? -1 : reply.body().length);
    if (!silent) {
      exchange.getResponseBody().write(reply.body());
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
