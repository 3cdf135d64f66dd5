package org.mashang.notarization.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.mashang.casework.paper.Template;

/**
 * Reads certificate texts from the folder named for their version: {@code licence-copy.zh.txt} is
 * that of LICENCE_COPY. A new wording is a new folder.
 */
public final class CertificateTexts {

  /** The version in use. */
  public static final String VERSION = "2026-1";

  private static final String FOLDER = "/org/mashang/notarization/certificate/" + VERSION + "/";

  private CertificateTexts() {}

  /**
   * The text of a matter's certificate.
   *
   * @throws IllegalStateException if the jar holds no Chinese text, or no English one though the
   *     matter is for use abroad
   */
  public static CertificateText of(Matter matter) {
    String file = matter.id().toLowerCase(Locale.ROOT).replace('_', '-');
    Template zh = read(file + ".zh.txt");
    Template en = matter.uses().contains(Use.ABROAD) ? read(file + ".en.txt") : null;
    return new CertificateText(zh, en);
  }

  private static Template read(String name) {
    try (InputStream file = CertificateTexts.class.getResourceAsStream(FOLDER + name)) {
      if (file == null) {
        throw new IllegalStateException("certificate text " + name + " is missing from the jar");
      }
      return new Template(name, new String(file.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
