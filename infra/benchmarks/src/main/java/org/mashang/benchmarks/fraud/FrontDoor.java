package org.mashang.benchmarks.fraud;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.mashang.platform.json.Json;

/** Asks a running system over HTTP. */
final class FrontDoor {

  private final HttpClient client = HttpClient.newHttpClient();
  private final URI url;

  FrontDoor(String url) {
    this.url = URI.create(url);
  }

  JsonNode get(String path, String token) throws IOException, InterruptedException {
    return answer(request(path, token).GET().build());
  }

  JsonNode post(String path, String token, JsonNode body) throws IOException, InterruptedException {
    return answer(
        request(path, token)
            .header("content-type", "application/json")
            .header("idempotency-key", UUID.randomUUID().toString())
            .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
            .build());
  }

  private HttpRequest.Builder request(String path, String token) {
    HttpRequest.Builder request = HttpRequest.newBuilder(url.resolve(path));
    return token.isEmpty() ? request : request.header("authorization", "Bearer " + token);
  }

  private JsonNode answer(HttpRequest request) throws IOException, InterruptedException {
    HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() >= 300) {
      throw new IOException(request.uri() + " → " + answer.statusCode() + " " + answer.body());
    }
    return Json.tree(answer.body());
  }
}
