package org.mashang.local.workers;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.regex.Pattern;

/** What a function's workers print: all of it into a file, warnings to the console as well. */
final class FunctionLog implements AutoCloseable {

  private static final long LARGEST = 16L * 1024 * 1024;
  private static final Pattern WARNING =
      Pattern.compile("\"level\"\\s*:\\s*\"(WARN|ERROR|FATAL)|^Exception in thread|^Caused by:");

  private final String function;
  private final Writer file;
  private final PrintStream console;

  FunctionLog(String function, Path folder, PrintStream console) {
    this.function = function;
    this.console = console;
    try {
      Files.createDirectories(folder);
      Path path = folder.resolve(function + ".log");
      if (Files.exists(path) && Files.size(path) > LARGEST) {
        Path old = folder.resolve(function + ".old.log");
        Files.move(path, old, StandardCopyOption.REPLACE_EXISTING);
      }
      this.file =
          Files.newBufferedWriter(path, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException("no log for " + function, e);
    }
  }

  /** Reads a worker's output to its end, on a thread of its own. */
  void follow(InputStream output) {
    Thread.ofVirtual().name("log-" + function).start(() -> copy(output));
  }

  private void copy(InputStream output) {
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(output, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        write(line);
      }
    } catch (IOException e) {
      // the worker was ended
    }
  }

  void write(String line) throws IOException {
    synchronized (file) {
      file.write(line);
      file.write('\n');
      file.flush();
    }
    if (WARNING.matcher(line).find()) {
      console.println("[" + function + "] " + line);
    }
  }

  @Override
  public void close() {
    try {
      synchronized (file) {
        file.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
