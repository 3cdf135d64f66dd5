package org.mashang.platform.files;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What people may hand in. */
public enum FileType {
  PDF("application/pdf", "pdf", 20),
  JPEG("image/jpeg", "jpg", 20),
  PNG("image/png", "png", 20),
  /** Of scanners; only papers that are read by machine may come so. */
  TIFF("image/tiff", "tif", 20),
  MP4("video/mp4", "mp4", 100),
  MP3("audio/mpeg", "mp3", 100);

  private final String mediaType;
  private final String extension;
  private final long maxBytes;

  FileType(String mediaType, String extension, int maxMegabytes) {
    this.mediaType = mediaType;
    this.extension = extension;
    this.maxBytes = maxMegabytes * 1024L * 1024;
  }

  public String mediaType() {
    return mediaType;
  }

  /** Without a dot. */
  public String extension() {
    return extension;
  }

  public long maxBytes() {
    return maxBytes;
  }

  /** What people may hand in with their applications: whatever can be shown and printed again. */
  public static List<FileType> handedIn() {
    return List.of(PDF, JPEG, PNG, MP4, MP3);
  }

  /** What a paper may come as that is read by machine. */
  public static List<FileType> readable() {
    return List.of(PDF, JPEG, PNG, TIFF);
  }

  /** The type with this media type. */
  public static Optional<FileType> of(String mediaType) {
    return Arrays.stream(values()).filter(type -> type.mediaType.equals(mediaType)).findFirst();
  }
}
