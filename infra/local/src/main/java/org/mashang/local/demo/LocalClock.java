package org.mashang.local.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** What time it is in a simulated calendar, which can be moved on. */
final class LocalClock {

  static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private final URI control;
  private OffsetDateTime now = OffsetDateTime.now(ZONE);

  /**
   * @param control where the calendar is moved
   */
  LocalClock(URI control) {
    this.control = control;
  }

  LocalDate today() {
    return now.toLocalDate();
  }

  /** Moves it on; what falls due on the way happens. */
  void moveTo(OffsetDateTime then) {
    HttpRequest request =
        HttpRequest.newBuilder(control)
            .header("content-type", "application/json")
            .PUT(BodyPublishers.ofString("{\"now\":\"" + then + "\",\"schedules\":\"last\"}"))
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
      if (response.statusCode() >= 300) {
        throw new IllegalStateException("the calendar does not move: " + response.body());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    now = then;
  }
}
