package org.mashang.acceptance.door;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody at the front door, with a token or without. Every answer is held to the contract. */
public final class Caller {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient CLIENT =
      HttpClient.newBuilder()
          .followRedirects(Redirect.NEVER)
          .connectTimeout(Duration.ofSeconds(5))
          .build();
  private static final Conformance CONFORMANCE = new Conformance();

  private final URI address;
  private final @Nullable String token;

  private Caller(URI address, @Nullable String token) {
    this.address = address;
    this.token = token;
  }

  /** Somebody without a token. */
  public static Caller nobody(URI address) {
    return new Caller(address, null);
  }

  /** The same somebody with a token. */
  public Caller with(String newToken) {
    return new Caller(address, newToken);
  }

  /** One of the demo people. */
  public Caller as(String user) {
    JsonNode body = JSON.createObjectNode().put("user", user);
    return with(post("/v1/sessions/demo", body).is(201).text("/token"));
  }

  /** An applicant who came with a hall's code, or from home. */
  public Caller applicant(@Nullable String code) {
    JsonNode body = JSON.createObjectNode().put("code", code);
    return with(post("/v1/sessions", body).is(201).text("/token"));
  }

  public String token() {
    return token == null ? "" : token;
  }

  public URI address() {
    return address;
  }

  public Answer get(String path) {
    return send("GET", path, new byte[0], Map.of());
  }

  /** Creates, under a key of its own. */
  public Answer post(String path, JsonNode body) {
    return post(path, body, UUID.randomUUID().toString());
  }

  /** Creates, under this key. */
  public Answer post(String path, JsonNode body, String key) {
    return post(path, body, Map.of("idempotency-key", key));
  }

  /** Commands a version. */
  public Answer command(String path, JsonNode body, String etag, String key) {
    return post(path, body, Map.of("idempotency-key", key, "if-match", etag));
  }

  public Answer post(String path, JsonNode body, Map<String, String> headers) {
    Map<String, String> all = new HashMap<>(headers);
    all.putIfAbsent("content-type", "application/json");
    return send("POST", path, body.toString().getBytes(StandardCharsets.UTF_8), all);
  }

  /**
   * Takes an action on a case that its {@code permitted} names, filling in what the form requires.
   *
   * @param path of the case
   * @param given what is to be said
   */
  public Answer take(String path, String type, Map<String, Object> given) {
    Answer seen = get(path).is(200);
    for (JsonNode action : seen.json().path("permitted")) {
      if (action.path("type").asText().equals(type)) {
        ObjectNode command = Forms.fill(action, given);
        return command(path + "/commands", command, seen.etag(), UUID.randomUUID().toString());
      }
    }
    throw new AssertionError(
        type + " is not permitted at " + seen.text("/stage") + " but " + seen.permitted());
  }

  /** Anything. */
  public Answer send(String method, String path, byte[] body, Map<String, String> headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address.resolve(path))
            .timeout(Duration.ofSeconds(60))
            .method(method, BodyPublishers.ofByteArray(body));
    headers.forEach(request::header);
    if (token != null) {
      request.header("authorization", "Bearer " + token);
    }
    try {
      HttpResponse<byte[]> response = CLIENT.send(request.build(), BodyHandlers.ofByteArray());
      Answer answer = answer(method + " " + path, response);
      CONFORMANCE.check(method, path, answer);
      return answer;
    } catch (IOException e) {
      throw new UncheckedIOException(method + " " + path, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static Answer answer(String request, HttpResponse<byte[]> response) throws IOException {
    String type = response.headers().firstValue("content-type").orElse("").replaceAll(" *;.*", "");
    byte[] bytes = response.body();
    JsonNode json =
        type.endsWith("json") && bytes.length > 0
            ? JSON.readTree(bytes)
            : MissingNode.getInstance();
    return new Answer(
        request,
        response.statusCode(),
        type,
        response.headers().firstValue("etag").orElse(""),
        response.headers().firstValue("location").orElse(""),
        bytes,
        json);
  }
}
