package org.mashang.ocr.embedded;

import ai.onnxruntime.OrtEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Objects;

/**
 * ONNX Runtime's native libraries. Left alone, every start unpacks 29 MB into a new folder, which a
 * killed process leaves behind; here they are unpacked once, into a folder that the next start
 * finds. Whoever sets {@code onnxruntime.native.path} has them elsewhere.
 */
final class NativeParts {

  private static final String PATH = "onnxruntime.native.path";

  private NativeParts() {}

  static synchronized void prepare() {
    if (System.getProperty(PATH) != null) {
      return;
    }
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    if (!system.contains("linux")) {
      return; // a developer's machine; the library knows what to do
    }
    String processor = System.getProperty("os.arch", "").equals("aarch64") ? "aarch64" : "x64";
    String from = "/ai/onnxruntime/native/linux-" + processor + "/";
    try {
      long size = size(from + "libonnxruntime.so");
      Path folder =
          Path.of(
              System.getProperty("java.io.tmpdir"),
              "mashang-onnxruntime-"
                  + System.getProperty("user.name")
                  + "-"
                  + processor
                  + "-"
                  + size);
      Files.createDirectories(folder);
      unpack(from, "libonnxruntime.so", folder);
      unpack(from, "libonnxruntime4j_jni.so", folder);
      System.setProperty(PATH, folder.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Moves a whole copy into place, so that two processes at once do not disturb each other. */
  private static void unpack(String from, String name, Path folder) throws IOException {
    Path target = folder.resolve(name);
    if (Files.exists(target) && Files.size(target) == size(from + name)) {
      return;
    }
    Path copy = Files.createTempFile(folder, name, ".part");
    try (InputStream in =
        Objects.requireNonNull(OrtEnvironment.class.getResourceAsStream(from + name))) {
      Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
      Files.move(copy, target, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(copy);
    }
  }

  private static long size(String resource) throws IOException {
    URLConnection connection =
        Objects.requireNonNull(OrtEnvironment.class.getResource(resource), resource)
            .openConnection();
    connection.setUseCaches(false);
    try (InputStream in = connection.getInputStream()) {
      long size = connection.getContentLengthLong();
      return size >= 0 ? size : in.transferTo(java.io.OutputStream.nullOutputStream());
    }
  }
}
