package org.mashang.local.workers;

import com.amazonaws.services.lambda.runtime.api.client.AWSLambda;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Optional;

/**
 * The native part of AWS's runtime client, unpacked once. Left to itself, every client unpacks it
 * to one file in the temporary folder, and clients that start together end each other.
 */
final class NativeClient {

  /** The property that tells the client where its native part lies. */
  static final String PROPERTY =
      "com.amazonaws.services.lambda.runtime.api.client.runtimeapi.NativeClient.JNI";

  private NativeClient() {}

  /**
   * Unpacks it.
   *
   * @return where it lies; empty where this system has none
   */
  static Optional<Path> unpack(Path folder) throws IOException {
    if (!System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux")) {
      return Optional.empty();
    }
    String processor =
        switch (System.getProperty("os.arch")) {
          case "amd64", "x86_64" -> "x86_64";
          case "aarch64", "arm64" -> "aarch_64";
          default -> "";
        };
    String library =
        "/jni/libaws-lambda-jni.linux" + (musl() ? "_musl" : "") + "-" + processor + ".so";
    try (InputStream packed = AWSLambda.class.getResourceAsStream(library)) {
      if (packed == null) {
        return Optional.empty();
      }
      Files.createDirectories(folder);
      Path draft = Files.createTempFile(folder, "client", ".so");
      Files.copy(packed, draft, StandardCopyOption.REPLACE_EXISTING);
      Path place = folder.resolve("aws-lambda-jni.so").toAbsolutePath();
      return Optional.of(
          Files.move(
              draft, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING));
    }
  }

  private static boolean musl() throws IOException {
    Path lib = Path.of("/lib");
    if (!Files.isDirectory(lib)) {
      return false;
    }
    try (var names = Files.newDirectoryStream(lib, "ld-musl-*")) {
      return names.iterator().hasNext();
    }
  }
}
