package org.mashang.platform.keys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;

/** A key or secret that stands in a file of this machine, named {@code file:<path>}. */
public final class LocalFile {

  private static final String PREFIX = "file:";

  private LocalFile() {}

  public static boolean isNamedBy(String reference) {
    return reference.startsWith(PREFIX);
  }

  /** The file's text, without the spaces around it. */
  public static String text(String reference) {
    try {
      return Files.readString(Path.of(reference.substring(PREFIX.length()))).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The bytes that the file gives in base64. */
  public static byte[] bytes(String reference) {
    return Base64.getDecoder().decode(text(reference));
  }
}
