package org.mashang.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Where things lie in the repository. */
public final class Repository {

  private Repository() {}

  static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (folder != null && !Files.exists(folder.resolve("template.yaml"))) {
      folder = folder.getParent();
    }
    if (folder == null) {
      throw new IllegalStateException("template.yaml is in no folder above");
    }
    return folder;
  }

  public static Path template() {
    return root().resolve("template.yaml");
  }

  /** The first example event of a function, as it would arrive. */
  static byte[] exampleFor(String function) {
    try (Stream<Path> files = Files.walk(root().resolve("events"))) {
      Path example =
          files
              .filter(path -> path.getFileName().toString().startsWith(function + "."))
              .sorted()
              .findFirst()
              .orElseThrow(() -> new IllegalStateException("events/ has none for " + function));
      return Files.readAllBytes(example);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
