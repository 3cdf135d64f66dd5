package org.mashang.emulator.dynamodb;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * DynamoDB Local as a process of its own, from the user's Maven repository: its licence forbids
 * building it into another program. It tells its publisher nothing (telemetry is off) and ends when
 * this process does.
 */
public final class DynamoDbProcess implements AutoCloseable {

  private static final Duration START = Duration.ofMinutes(2);

  private final Process process;
  private final int port;

  private DynamoDbProcess(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /**
   * Starts it and waits until it answers.
   *
   * @param data folder for its file; null keeps everything in memory
   * @param log file for what it prints
   */
  public static DynamoDbProcess start(int port, @Nullable Path data, Path log) {
    try {
      List<String> command = new ArrayList<>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      command.addAll(
          List.of(
              "-XX:TieredStopAtLevel=1",
              "-XX:+UseSerialGC",
              "-Xmx384m",
              "--enable-native-access=ALL-UNNAMED",
              "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
              "-cp",
              classPath(),
              DynamoDbChild.class.getName(),
              "-port",
              Integer.toString(port),
              "-sharedDb",
              "-disableTelemetry"));
      if (data == null) {
        command.add("-inMemory");
      } else {
        Files.createDirectories(data);
        command.addAll(List.of("-dbPath", data.toAbsolutePath().toString()));
      }
      Files.createDirectories(log.toAbsolutePath().getParent());
      ProcessBuilder builder =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
      builder.environment().put("DDB_LOCAL_TELEMETRY", "0");
      DynamoDbProcess started = new DynamoDbProcess(builder.start(), port);
      started.awaitAnswer(log);
      return started;
    } catch (IOException e) {
      throw new UncheckedIOException("DynamoDB Local does not start", e);
    }
  }

  public URI endpoint() {
    return URI.create("http://127.0.0.1:" + port);
  }

  private void awaitAnswer(Path log) {
    long end = System.nanoTime() + START.toNanos();
    while (System.nanoTime() < end) {
      if (!process.isAlive()) {
        throw new IllegalStateException("DynamoDB Local ended at its start; see " + log);
      }
      try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
        if (socket.isConnected()) {
          return;
        }
      } catch (IOException e) {
        pause();
      }
    }
    close();
    throw new IllegalStateException("DynamoDB Local did not answer in time; see " + log);
  }

  private static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while DynamoDB Local starts", e);
    }
  }

  private static String classPath() throws IOException {
    try (InputStream list = DynamoDbProcess.class.getResourceAsStream("dynamodb.classpath")) {
      if (list == null) {
        throw new IllegalStateException(
            "the class path of DynamoDB Local is missing; build infra/dynamodb first");
      }
      String jars = new String(list.readAllBytes(), StandardCharsets.UTF_8).trim();
      return jars + File.pathSeparator + ownCode();
    }
  }

  private static String ownCode() {
    try {
      return Path.of(
              DynamoDbChild.class.getProtectionDomain().getCodeSource().getLocation().toURI())
          .toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(5, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
