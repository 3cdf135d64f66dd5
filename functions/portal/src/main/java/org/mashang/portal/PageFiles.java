package org.mashang.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * Every file under {@code /pages} of the class path, read once.
 *
 * <p>What is not in this map is not served, so a path from outside never reaches a file system.
 */
final class PageFiles {
  private static final String ANCHOR = "/pages/shell.html";

  private PageFiles() {}

  /** The files by their path below {@code /pages}, in the order of their names. */
  static Map<String, Content> read() {
    try {
      var anchor = PageFiles.class.getResource(ANCHOR);
      if (anchor == null) {
        throw new IllegalStateException("No " + ANCHOR + " on the class path");
      }
      return read(anchor.toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Content> read(URI anchor) throws IOException {
    if (!"jar".equals(anchor.getScheme())) {
      return readTree(Path.of(anchor).resolveSibling(""));
    }
    try (var jar = FileSystems.newFileSystem(anchor, Map.of())) {
      return readTree(jar.getPath("/pages"));
    }
  }

  private static Map<String, Content> readTree(Path root) throws IOException {
    var files = new TreeMap<String, Content>();
    try (var paths = Files.walk(root)) {
      for (var path : (Iterable<Path>) paths::iterator) {
        var name = root.relativize(path).toString().replace('\\', '/');
        var type = MediaType.of(name);
        if (type != null && Files.isRegularFile(path)) {
          files.put(name, new Content(type, Files.readAllBytes(path)));
        }
      }
    }
    return files;
  }
}
