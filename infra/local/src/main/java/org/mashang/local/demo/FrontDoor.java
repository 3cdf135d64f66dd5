package org.mashang.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The system as anybody on the network meets it. */
final class FrontDoor {

  /** An answer. {@code body} is missing where there is no JSON. */
  record Answer(int status, JsonNode body, String etag, String location) {

    /** This answer, if it is one of success. */
    Answer orFail(String what) {
      if (status >= 400) {
        throw new IllegalStateException(what + ": " + status + " " + body);
      }
      return this;
    }
  }

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int TRIES = 5;

  /** Headers the client of the JDK writes itself. */
  private static final Set<String> CLIENTS_OWN = Set.of("content-length", "host");

  private final URI address;
  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
  private final Map<String, String> tokens = new HashMap<>();

  FrontDoor(URI address) {
    this.address = address;
  }

  Answer get(String path, @Nullable String token) {
    return send(request(path, token).GET());
  }

  /** Commands and creates; the key makes it safe to send again. */
  Answer post(
      String path, JsonNode body, @Nullable String token, String key, @Nullable String etag) {
    HttpRequest.Builder request =
        request(path, token)
            .header("content-type", "application/json")
            .header("idempotency-key", key)
            .POST(BodyPublishers.ofString(body.toString()));
    if (etag != null) {
      request.header("if-match", etag);
    }
    return send(request);
  }

  /**
   * Puts a file where an answer says that it goes. That it lies there already is as good.
   *
   * @param upload the answer's method, url and headers
   */
  void upload(JsonNode upload, byte[] content) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(upload.path("url").asText()))
            .timeout(Duration.ofSeconds(60))
            .method(upload.path("method").asText("PUT"), BodyPublishers.ofByteArray(content));
    for (Map.Entry<String, JsonNode> header : upload.path("headers").properties()) {
      if (!CLIENTS_OWN.contains(header.getKey().toLowerCase(Locale.ROOT))) {
        request.header(header.getKey(), header.getValue().asText());
      }
    }
    Answer answer = send(request);
    if (answer.status() != 412) {
      answer.orFail("upload");
    }
  }

  /** A token of one of the demo people. */
  String tokenOf(String user) {
    return tokens.computeIfAbsent(user, name -> session("/v1/sessions/demo", "user", name));
  }

  /** Forgets the demo people's tokens, which do not outlast a day. */
  void signOut() {
    tokens.clear();
  }

  /** A token of somebody who came with a hall's code, or with none. */
  String anonymous(@Nullable String code) {
    return session("/v1/sessions", "code", code);
  }

  private String session(String path, String field, @Nullable String value) {
    JsonNode body = JSON.createObjectNode().put(field, value);
    return post(path, body, null, UUID.randomUUID().toString(), null)
        .orFail("session of " + value)
        .body()
        .get("token")
        .asText();
  }

  /** The same key for the same purpose on every start. */
  static String keyFor(String purpose) {
    return UUID.nameUUIDFromBytes(("mashang-demo/" + purpose).getBytes(StandardCharsets.UTF_8))
        .toString();
  }

  private HttpRequest.Builder request(String path, @Nullable String token) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address.resolve(path)).timeout(Duration.ofSeconds(60));
    if (token != null) {
      request.header("authorization", "Bearer " + token);
    }
    return request;
  }

  private Answer send(HttpRequest.Builder builder) {
    HttpRequest request = builder.build();
    for (int attempt = 1; ; attempt++) {
      try {
        HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
        if (response.statusCode() < 500 || attempt == TRIES) {
          return answer(response);
        }
      } catch (IOException e) {
        if (attempt == TRIES) {
          throw new UncheckedIOException(request.method() + " " + request.uri(), e);
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted", e);
      }
      pause(attempt);
    }
  }

  private static void pause(int attempt) {
    try {
      Thread.sleep(Duration.ofMillis(300L * attempt));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private static Answer answer(HttpResponse<String> response) throws IOException {
    String type = response.headers().firstValue("content-type").orElse("");
    JsonNode body =
        type.contains("json") ? JSON.readTree(response.body()) : MissingNode.getInstance();
    return new Answer(
        response.statusCode(),
        body,
        response.headers().firstValue("etag").orElse(""),
        response.headers().firstValue("location").orElse(""));
  }
}
