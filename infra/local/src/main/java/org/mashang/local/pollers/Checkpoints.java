package org.mashang.local.pollers;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How far a stream has been handled, shard by shard, kept on disk between starts. */
final class Checkpoints {

  /** Stands where a closed shard has been read to its end. */
  static final String END = "END";

  private static final String WINDOW = "window/";

  private final Path file;
  private final Properties positions = new Properties();

  Checkpoints(Path file) {
    this.file = file;
    if (Files.exists(file)) {
      try (Reader in = Files.newBufferedReader(file)) {
        positions.load(in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  boolean fresh() {
    return positions.isEmpty();
  }

  /** The last sequence number that was handled; empty for a shard not begun. */
  Optional<String> of(String shard) {
    return Optional.ofNullable(positions.getProperty(shard));
  }

  /** The windows that are open, as they were kept. */
  Map<String, String> windows() {
    Map<String, String> windows = new TreeMap<>();
    for (String name : positions.stringPropertyNames()) {
      if (name.startsWith(WINDOW)) {
        windows.put(name.substring(WINDOW.length()), positions.getProperty(name));
      }
    }
    return windows;
  }

  /** Sets the window of a shard; it is kept together with the next position. */
  void window(String shard, @Nullable String window) {
    if (window == null) {
      positions.remove(WINDOW + shard);
    } else {
      positions.setProperty(WINDOW + shard, window);
    }
  }

  void set(String shard, String sequence) {
    positions.setProperty(shard, sequence);
    write();
  }

  void write() {
    Path draft = file.resolveSibling(file.getFileName() + ".new");
    try {
      Files.createDirectories(file.getParent());
      try (Writer out = Files.newBufferedWriter(draft)) {
        positions.store(out, null);
      }
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
