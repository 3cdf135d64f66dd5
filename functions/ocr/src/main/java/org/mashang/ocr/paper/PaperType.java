package org.mashang.ocr.paper;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The types of files that are read, known by how they begin. */
enum PaperType {
  PDF("application/pdf", "%PDF-"),
  JPEG("image/jpeg", "\u00FF\u00D8\u00FF"),
  PNG("image/png", "\u0089PNG\r\n\u001A\n"),
  TIFF_LITTLE_ENDIAN("image/tiff", "II*\0"),
  TIFF_BIG_ENDIAN("image/tiff", "MM\0*");

  /** PDF readers put up with something before the mark; so do the scanners of some offices. */
  private static final int PDF_MARK_WITHIN = 1024;

  private final String mediaType;
  private final String mark;

  PaperType(String mediaType, String mark) {
    this.mediaType = mediaType;
    this.mark = mark;
  }

  String mediaType() {
    return mediaType;
  }

  /** ImageIO's name of the format. */
  String format() {
    return mediaType.substring(mediaType.indexOf('/') + 1);
  }

  /** What a file is, whatever it is called. */
  static Optional<PaperType> of(byte[] file) {
    String head =
        new String(file, 0, Math.min(file.length, PDF_MARK_WITHIN), StandardCharsets.ISO_8859_1);
    return Arrays.stream(values())
        .filter(type -> type == PDF ? head.contains(PDF.mark) : head.startsWith(type.mark))
        .findFirst();
  }
}
