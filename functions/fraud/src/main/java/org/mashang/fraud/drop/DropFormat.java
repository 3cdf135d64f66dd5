package org.mashang.fraud.drop;

import java.util.Arrays;
import java.util.Optional;

/** What a dropped file may be, both in UTF-8. */
enum DropFormat {
  /** A header row and a signal a line. */
  CSV("csv", "text/csv"),
  /** A JSON object a line. */
  JSONL("jsonl", "application/x-ndjson");

  private final String extension;
  private final String mediaType;

  DropFormat(String extension, String mediaType) {
    this.extension = extension;
    this.mediaType = mediaType;
  }

  /** Without a dot. */
  String extension() {
    return extension;
  }

  String mediaType() {
    return mediaType;
  }

  static Optional<DropFormat> ofExtension(String extension) {
    return Arrays.stream(values()).filter(one -> one.extension.equals(extension)).findFirst();
  }
}
