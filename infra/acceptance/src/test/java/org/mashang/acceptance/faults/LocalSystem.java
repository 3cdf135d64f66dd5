package org.mashang.acceptance.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.mashang.acceptance.door.Patience;
import org.mashang.acceptance.template.Yaml;

/** The local system as a process of its own, which can be killed and started again on its data. */
final class LocalSystem implements AutoCloseable {

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

  private final Path data;
  private final int door = freePort();
  private final int admin = freePort();
  private Process process;

  private LocalSystem(Path data) {
    this.data = data;
    this.process = launch();
  }

  /** Starts it; answers when its front door is open. */
  static LocalSystem start(Path data) {
    LocalSystem system = new LocalSystem(data);
    system.awaitHealth();
    return system;
  }

  URI address() {
    return URI.create("http://localhost:" + door);
  }

  /** As {@code kill -9} would, and a new start on what is on the disk. */
  void killAndRestart() {
    process.destroyForcibly();
    try {
      if (!process.waitFor(10, TimeUnit.SECONDS)) {
        throw new IllegalStateException("it does not die");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    process = launch();
    awaitHealth();
  }

  /** Ends one worker of a function, a busy one if there is one. */
  void killWorker(String function) {
    request("POST", "workers/" + function + "/kill");
  }

  private Process launch() {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-XX:TieredStopAtLevel=1",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            "org.mashang.local.Main",
            "--empty",
            "--no-archives",
            "--template=" + Yaml.root().resolve("template.yaml"),
            "--data=" + data,
            "--port=" + door,
            "--admin-port=" + admin,
            "--data-ports=0"));
    try {
      return new ProcessBuilder(command)
          .redirectErrorStream(true)
          .redirectOutput(
              ProcessBuilder.Redirect.appendTo(data.resolveSibling("console.log").toFile()))
          .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void awaitHealth() {
    Patience.until(
        () -> {
          if (!process.isAlive()) {
            throw new IllegalStateException(
                "the system ended; see " + data.resolveSibling("console.log"));
          }
          return request("GET", "health");
        },
        status -> status == 200);
  }

  private int request(String method, String path) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + admin + "/_local/" + path))
            .timeout(Duration.ofSeconds(5))
            .method(method, BodyPublishers.noBody())
            .build();
    try {
      return CLIENT.send(request, BodyHandlers.discarding()).statusCode();
    } catch (IOException e) {
      return 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(10, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      process.destroyForcibly();
    }
  }
}
