package org.mashang.local;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.mashang.emulator.EmbeddedCloud;

/**
 * The program that writes the past, in a process of its own: it has the capabilities on its class
 * path, which nothing here knows.
 */
final class HistoryProcess {

  /** Names the class path; who starts this says so. */
  static final String CLASS_PATH = "mashang.history";

  private static final String MAIN = "org.mashang.history.HistoryMain";

  /** The functions whose variables it needs, with the word it expects in front of them. */
  private static final Map<String, List<String>> FUNCTIONS =
      Map.of(
          "RECONSIDERATION", List.of("HallApi", "ApplicantApi"),
          "NOTARIZATION", List.of("NotaryDeskApi"),
          "SCREENING", List.of("ScreeningDeskApi"),
          "FRAUD", List.of("WarningDeskApi"));

  private final EmbeddedCloud cloud;
  private final Consumer<String> progress;

  HistoryProcess(EmbeddedCloud cloud, Consumer<String> progress) {
    this.cloud = cloud;
    this.progress = progress;
  }

  /**
   * Writes so many months up to a day.
   *
   * @throws IllegalStateException if it was not written to its end
   */
  void run(int months, LocalDate last) {
    String classPath = System.getProperty(CLASS_PATH);
    if (classPath == null) {
      throw new IllegalStateException("nobody said where the history's classes are");
    }
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xmx512m",
            "-Dstdout.encoding=UTF-8",
            "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
            "-cp",
            classPath,
            MAIN,
            String.valueOf(months),
            last.toString());
    FUNCTIONS.forEach(
        (part, functions) ->
            functions.forEach(
                function ->
                    cloud
                        .environmentOf(function)
                        .forEach(
                            (name, value) -> builder.environment().put(part + "_" + name, value))));
    wait(builder.redirectErrorStream(true));
  }

  private void wait(ProcessBuilder builder) {
    try {
      Process process = builder.start();
      Thread guard = new Thread(process::destroyForcibly, "history-stop");
      Runtime.getRuntime().addShutdownHook(guard);
      try (var out =
          new BufferedReader(
              new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
        out.lines().forEach(progress);
      }
      int end = process.waitFor();
      Runtime.getRuntime().removeShutdownHook(guard);
      if (end != 0) {
        throw new IllegalStateException("the history was not written to its end; start again");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped", e);
    }
  }
}
