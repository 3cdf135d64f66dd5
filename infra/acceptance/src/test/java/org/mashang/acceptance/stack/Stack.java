package org.mashang.acceptance.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.mashang.acceptance.template.Yaml;
import org.mashang.local.LocalCloud;

/**
 * The whole system on ports of its own, in memory: the template's functions in their own JVMs
 * behind the front door. Logs stay under {@code target/stack}.
 */
public final class Stack implements AutoCloseable {

  private static final AtomicInteger NUMBER = new AtomicInteger();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final LocalCloud cloud;

  private Stack(LocalCloud cloud) {
    this.cloud = cloud;
  }

  /** A system whose calendar begins then and goes on only when it is moved. */
  public static Stack from(String time) {
    return start(OffsetDateTime.parse(time).toInstant());
  }

  /** A system on the machine's own time. */
  public static Stack ofToday() {
    return start(null);
  }

  private static Stack start(@Nullable Instant from) {
    Path data = Path.of("target", "stack", NUMBER.incrementAndGet() + "").toAbsolutePath();
    LocalCloud.Builder builder =
        LocalCloud.of(Yaml.root().resolve("template.yaml"), data)
            .parameter("DemoLogin", "true")
            .inMemory();
    if (from != null) {
      builder.simulatedFrom(from);
    }
    Stack stack = new Stack(builder.start());
    Runtime.getRuntime().addShutdownHook(new Thread(stack::close));
    return stack;
  }

  public URI address() {
    return cloud.frontDoor();
  }

  public LocalCloud cloud() {
    return cloud;
  }

  /** Moves the calendar on; the last sweep before that time has run when it returns. */
  public void moveTo(String time) {
    HttpRequest request =
        HttpRequest.newBuilder(cloud.clockControl().orElseThrow())
            .PUT(BodyPublishers.ofString("{\"now\":\"" + time + "\",\"schedules\":\"last\"}"))
            .build();
    try {
      HttpResponse<String> answer = CLIENT.send(request, BodyHandlers.ofString());
      if (answer.statusCode() != 200) {
        throw new IllegalStateException("the calendar does not move: " + answer.body());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    cloud.close();
  }
}
