package org.mashang.notices.provider;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One request to a provider, with an end: it does not wait for longer than twelve seconds. */
final class Post {

  private static final Duration CONNECT = Duration.ofSeconds(3);
  private static final Duration ANSWER = Duration.ofSeconds(10);

  /** The answer to its last byte: a provider that drips is one that does not answer. */
  private static final Duration WHOLE = Duration.ofSeconds(12);

  /** A hundred delivery reports are some thirty thousand. */
  private static final int MOST = 131_072;

  /** One for all: a client has threads of its own, and recipients' servers are many. */
  private static final HttpClient CLIENT =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(CONNECT)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  /**
   * What came back.
   *
   * @param failure why nothing did; empty if something did
   */
  record Got(int status, String body, String failure) {}

  Got send(URI to, Map<String, String> headers, String body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(to).timeout(ANSWER).POST(HttpRequest.BodyPublishers.ofString(body));
    headers.forEach(request::header);
    CompletableFuture<HttpResponse<String>> coming =
        CLIENT.sendAsync(request.build(), HttpResponse.BodyHandlers.ofString());
    try {
      HttpResponse<String> answer = coming.get(WHOLE.toMillis(), TimeUnit.MILLISECONDS);
      String text = answer.body();
      return new Got(answer.statusCode(), text.substring(0, Math.min(MOST, text.length())), "");
    } catch (TimeoutException e) {
      coming.cancel(true);
      return new Got(0, "", "TIMEOUT");
    } catch (ExecutionException e) {
      boolean late = e.getCause() instanceof HttpTimeoutException;
      return new Got(0, "", late ? "TIMEOUT" : "UNREACHABLE");
    } catch (InterruptedException e) {
      coming.cancel(true);
      Thread.currentThread().interrupt();
      return new Got(0, "", "INTERRUPTED");
    }
  }

  /** What a status alone says; empty if the body is to be read. */
  static Optional<Provider.Answer> byStatus(Got got) {
    int status = got.status();
    if (!got.failure().isEmpty()) {
      return Optional.of(Provider.Answer.failed(got.failure()));
    }
    if (status >= 200 && status < 300) {
      return Optional.empty();
    }
    boolean later =
        status == 408 || status == 425 || status == 429 || status < 400 || status >= 500;
    String code = "HTTP_" + status;
    return Optional.of(later ? Provider.Answer.failed(code) : Provider.Answer.refused(code));
  }
}
