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
import org.jspecify.annotations.Nullable;

/**
 * What time it is in the city: the machine's, or the simulated calendar's, which can be moved on.
 */
final class LocalClock {

  static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private final @Nullable URI control;
  private OffsetDateTime now = OffsetDateTime.now(ZONE);

  /**
   * @param control where the simulated calendar is moved; null where time is the machine's
   */
  LocalClock(@Nullable URI control) {
    this.control = control;
  }

  boolean simulated() {
    return control != null;
  }

  LocalDate today() {
    return now().toLocalDate();
  }

  OffsetDateTime now() {
    return simulated() ? now : OffsetDateTime.now(ZONE);
  }

  /**
   * Moves a simulated calendar on; what falls due on the way happens. Without one, does nothing.
   */
  void moveTo(OffsetDateTime then) {
    if (control == null) {
      return;
    }
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
