package org.mashang.local.workers;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * Class data archives: the JVM keeps what it has loaded when a worker ends in good order, and the
 * next worker starts from there. An archive fits one set of jars only and the JVM does not replace
 * one that no longer fits, so its name says which jars it was made from.
 */
final class ClassArchive {

  private ClassArchive() {}

  /** Flags that use a function's archive, and write it where there is none. */
  static List<String> flags(Path folder, FunctionSpec function, String classPath)
      throws IOException {
    String jars = fingerprint(classPath);
    if (jars == null) {
      return List.of();
    }
    Path archives = Files.createDirectories(folder.resolve("archives"));
    String name = function.name() + "-" + Runtime.version().feature() + "-";
    Path archive = archives.resolve(name + jars + ".jsa");
    if (!Files.exists(archive)) {
      removeOld(archives, name);
    }
    return List.of(
        "-XX:+AutoCreateSharedArchive",
        "-XX:SharedArchiveFile=" + archive.toAbsolutePath(),
        // what the JVM says about archives would stand in the function's log
        "-Xlog:disable");
  }

  /** Null where classes lie in a folder: the JVM archives jars only. */
  private static @Nullable String fingerprint(String classPath) throws IOException {
    CRC32 sum = new CRC32();
    for (String part : classPath.split(File.pathSeparator, -1)) {
      Path jar = Path.of(part);
      if (!Files.isRegularFile(jar)) {
        return null;
      }
      String state = part + Files.size(jar) + Files.getLastModifiedTime(jar).toMillis();
      sum.update(state.getBytes(StandardCharsets.UTF_8));
    }
    return Long.toHexString(sum.getValue());
  }

  private static void removeOld(Path archives, String name) throws IOException {
    try (DirectoryStream<Path> old = Files.newDirectoryStream(archives, name + "*.jsa")) {
      for (Path each : old) {
        Files.deleteIfExists(each);
      }
    }
  }
}
