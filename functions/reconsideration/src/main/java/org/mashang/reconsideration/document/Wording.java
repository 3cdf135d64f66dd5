package org.mashang.reconsideration.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.mashang.casework.paper.Template;

/** The wording of each paper. The files stand in a folder named for their version. */
public final class Wording {

  /** The version in use; a new wording is a new folder. */
  public static final String VERSION = "2026-1";

  private static final Map<DocumentKind, Template> TEXTS = new ConcurrentHashMap<>();

  private Wording() {}

  /**
   * The body of a paper.
   *
   * @throws IllegalArgumentException if the template has a gap that has no value
   */
  public static String fill(DocumentKind kind, LocalDate on, Map<String, String> values) {
    return TEXTS.computeIfAbsent(kind, Wording::read).fill(on, values);
  }

  private static Template read(DocumentKind kind) {
    String path = VERSION + "/" + kind.file();
    try (InputStream file = Wording.class.getResourceAsStream(path)) {
      if (file == null) {
        throw new IllegalStateException("template " + path + " is missing from the jar");
      }
      return new Template(kind.name(), new String(file.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
