package org.mashang.local.workers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Class data archives: the JVM keeps what it has loaded when a worker ends in good order, and the
 * next worker starts from there in less than half the time. An archive that no longer fits its jars
 * is replaced by the JVM.
 */
final class ClassArchive {

  private ClassArchive() {}

  /** Flags that use a function's archive, and write it where there is none. */
  static List<String> flags(Path folder, FunctionSpec function) throws IOException {
    Path archives = Files.createDirectories(folder.resolve("archives"));
    Path archive = archives.resolve(function.name() + "-" + Runtime.version().feature() + ".jsa");
    return List.of(
        "-XX:+AutoCreateSharedArchive",
        "-XX:SharedArchiveFile=" + archive.toAbsolutePath(),
        "-Xlog:cds=off",
        "-Xlog:cds+dynamic=off",
        "-Xlog:disable",
        "-Xlog:all=error:stderr");
  }
}
