package org.mashang.local.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What has been loaded already, one line a step, so that a second start, or one after a kill, goes
 * on where the first one stopped. It lies beside the data it speaks of.
 */
final class Journal {

  private final Path file;
  private final Map<String, String> steps = new LinkedHashMap<>();

  Journal(Path file) {
    this.file = file;
    try {
      if (Files.exists(file)) {
        for (String line : Files.readAllLines(file)) {
          int tab = line.indexOf('\t');
          // A line that a kill cut short has no end mark and is done again.
          if (tab > 0 && line.endsWith(".")) {
            steps.put(line.substring(0, tab), line.substring(tab + 1, line.length() - 1));
          }
        }
      } else {
        Files.createDirectories(file.toAbsolutePath().getParent());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean has(String step) {
    return steps.containsKey(step);
  }

  /** The result of a step, which is taken now if it has not been before. */
  String once(String step, Supplier<String> action) {
    String known = steps.get(step);
    if (known != null) {
      return known;
    }
    String result = action.get();
    try {
      Files.write(
          file,
          ("\n" + step + "\t" + result + ".").getBytes(StandardCharsets.UTF_8),
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    steps.put(step, result);
    return result;
  }
}
